import { expect, test } from '@jest/globals';
import type { Link } from '../../src/domain/graph.ts';
import type { NodeId } from '../../src/domain/id.ts';
import type { AnyNode, KindName } from '../../src/domain/model.ts';
import type { Statement } from '../../src/domain/kinds/statement.ts';
import type { GraphStore, Page, Ranked } from '../../src/store/graph-store.ts';
import type { StatementFilter } from '../../src/domain/statement-filter.ts';
import { describeStores } from './stores.ts';
import { briefing, echo, filterOf, idOf, store as put, undated } from './story.ts';

const SAFE = 'The bridge is safe.';
const ELAN = 'Élan, not tolls, built Westland.';
const WANTS = 'wants the toll gone';
const AGAIN = 'The bridge is safe';
const NOBODY = 'Nobody asked Port Ellis.';
const TOLL = 'I would toll it again.';

type Ids = Readonly<Record<'ada' | 'ruth' | 'office' | 'westland' | 'ellis' | 'event' | 'party' | 'state' | 'agency' | 'nobody', NodeId>>;

const filters: readonly (readonly [name: string, filter: (ids: Ids) => Partial<StatementFilter>, found: readonly string[]])[] = [
  ['no filter', () => ({}), [AGAIN, NOBODY, SAFE, WANTS, ELAN, TOLL]],
  ['a speaker', ({ ada }) => ({ speaker: ada }), [AGAIN, SAFE, WANTS, ELAN]],
  ['a speaker of nothing', ({ nobody }) => ({ speaker: nobody }), []],
  ['an office', ({ office }) => ({ office }), [SAFE, WANTS, ELAN]],
  ['one of several speakers', ({ ruth, nobody }) => ({ speaker: [ruth, nobody] }), [NOBODY, TOLL]],
  ['one of no speakers', () => ({ speaker: [] }), []],
  ['one of several offices', ({ office, nobody }) => ({ office: [nobody, office], mode: 'SPEECH' }), [SAFE, ELAN]],
  ['one of several outlets', () => ({ outlet: ['Evening Mirror', 'Westland Gazette'], kind: 'DIRECT' }), [AGAIN, NOBODY, SAFE, TOLL]],
  ['one of no outlets', () => ({ outlet: [] }), []],
  ['one of several kinds', () => ({ kind: ['INDIRECT', 'MIXED'] }), [WANTS, ELAN]],
  ['one of several cues and media', () => ({ cueClass: ['SAY', 'DENY'], medium: ['LETTER', 'BRIEFING'] }), []],
  ['to whom', ({ agency }) => ({ addressee: agency }), [SAFE]],
  ['to whom, by a speaker', ({ ruth, ada }) => ({ addressee: ruth, speaker: ada }), [AGAIN]],
  ['to whom, in an article', ({ agency }) => ({ addressee: agency, article: echo().article.id }), []],
  ['an event', ({ event }) => ({ event }), [SAFE]],
  ['an article', () => ({ article: echo().article.id }), [AGAIN, NOBODY]],
  ['an outlet', () => ({ outlet: 'Evening Mirror' }), [AGAIN, NOBODY, TOLL]],
  ['a place, and what lies within it', ({ westland }) => ({ place: westland }), [NOBODY, SAFE, ELAN]],
  ['a place by what happened there', ({ ellis }) => ({ place: ellis }), [NOBODY, SAFE]],
  ['a kind', () => ({ kind: 'INDIRECT' }), [WANTS, ELAN]],
  ['a mode', () => ({ mode: 'ATTITUDE' }), [WANTS]],
  ['words in any case and without accents', () => ({ text: 'ELAN westland' }), [ELAN]],
  ['words, not parts of words', () => ({ text: 'bridg' }), []],
  ...['*', '?!', '🌉', "'", '\0'].map((text) => [`no words but ${JSON.stringify(text)}`, () => ({ text }), []] as const),
  ['words that mean something to a query language', () => ({ text: '"bridge" AND NOT safe:* ~' }), []],
  ['from a day', () => ({ from: '2026-01-10' }), [AGAIN, NOBODY, SAFE, WANTS, ELAN]],
  ['until a day', () => ({ until: '2026-01-10' }), [SAFE, WANTS, ELAN]],
  ['until a month', () => ({ until: '2026-01' }), [AGAIN, NOBODY, SAFE, WANTS, ELAN]],
  ['a month that a day lies after', () => ({ from: '2026-02' }), []],
  ['between days', () => ({ from: '2026-01-11', until: '2026-01-12' }), [AGAIN, NOBODY, ELAN]],
  [
    'between days, and what has no date',
    () => ({ from: '2026-01-11', until: '2026-01-12', includeUndated: true }),
    [AGAIN, NOBODY, ELAN, TOLL],
  ],
  ['a year', () => ({ from: '2025', until: '2025' }), []],
  ['a party, itself and its members', ({ party }) => ({ party }), [AGAIN, SAFE, WANTS, ELAN]],
  ['a party that is none', ({ agency }) => ({ party: agency }), []],
  ['an organization, itself and its offices', ({ state }) => ({ organization: state }), [SAFE, WANTS, ELAN]],
  ['a party, and a speaker who is not in it', ({ party, ruth }) => ({ party, speaker: ruth }), []],
  ['whom its words name', ({ ada }) => ({ about: ada }), [NOBODY, ELAN]],
  ['whom its words name, by a speaker', ({ ada, westland }) => ({ about: westland, speaker: ada, kind: 'INDIRECT' }), [ELAN]],
  ['what the cue does', () => ({ cueClass: 'DENY' }), []],
  ['denied or not', () => ({ negated: false, kind: 'INDIRECT' }), [WANTS, ELAN]],
  ['a medium', () => ({ medium: 'LETTER' }), []],
  ['nobody that is known', () => ({ resolved: false }), []],
  ['somebody that is known', () => ({ resolved: true, outlet: 'Westland Gazette' }), [SAFE, WANTS, ELAN]],
  ['a kind of speaker', () => ({ speakerKind: 'Organization' }), []],
  ['another kind of speaker', () => ({ speakerKind: 'Person', text: 'safe' }), [AGAIN, SAFE]],
  ['a form of the name', () => ({ speakerForm: 'PRONOUN' }), []],
  ['at least so sure', () => ({ confidence: 0.96 }), []],
  ['as sure', () => ({ confidence: 0.95, text: 'élan' }), [ELAN]],
  ['one week', () => ({ group: { by: 'WEEK', key: '2026-W02' } }), [SAFE, WANTS]],
  ['a month that is all that is known', () => ({ group: { by: 'DAY', key: '2026-01' } }), [ELAN]],
  ['a group of a date that is none', () => ({ group: { by: 'WEEK', key: '2026-W99' } }), []],
  ['two ends', ({ ada, westland }) => ({ speaker: ada, place: westland, outlet: 'Westland Gazette' }), [SAFE, ELAN]],
  [
    'every end',
    (of) => ({
      speaker: of.ada,
      place: of.ellis,
      event: of.event,
      office: of.office,
      article: briefing().article.id,
      outlet: 'Westland Gazette',
      kind: 'DIRECT',
      mode: 'SPEECH',
      text: 'safe',
    }),
    [SAFE],
  ],
];

describeStores('reading', (opened) => {
  async function filled(): Promise<{ store: GraphStore; ids: Ids }> {
    const { store } = opened();
    for (const facts of [briefing(), echo(), undated()]) await put(store, facts);
    const ids = {
      ada: await idOf(store, 'Person', 'Ada M. Vane'),
      ruth: await idOf(store, 'Person', 'Ruth Holt'),
      office: await idOf(store, 'Office', 'Governor of Westland'),
      westland: await idOf(store, 'Place', 'Westland'),
      ellis: await idOf(store, 'Place', 'Port Ellis'),
      event: await idOf(store, 'Event', 'Briefing by Ada Vane'),
      party: await idOf(store, 'Organization', 'Harbour Party'),
      state: await idOf(store, 'Organization', 'State of Westland'),
      agency: await idOf(store, 'Organization', 'Bridge Agency'),
      nobody: 'AAAAAAAAAAAAAAAAAAAAAA' as NodeId,
    };
    return { store, ids };
  }

  test('statements, by every filter', async () => {
    const { store, ids } = await filled();
    const found = [];
    for (const [name, filter] of filters) {
      const asked = filterOf(filter(ids));
      const { items } = await store.statements(asked, 'NEWEST', { first: 10, after: null });
      expect([name, await store.countStatements(asked)]).toEqual([name, items.length]);
      found.push([name, items.map(({ text }) => text)]);
    }
    expect(found).toEqual(filters.map(([name, , texts]) => [name, texts]));
  });

  test.each([
    ['NEWEST', {}, [AGAIN, NOBODY, SAFE, WANTS, ELAN, TOLL]],
    ['OLDEST', {}, [TOLL, ELAN, WANTS, SAFE, NOBODY, AGAIN]],
    ['OLDEST', { outlet: 'Evening Mirror' }, [TOLL, NOBODY, AGAIN]],
    ['OLDEST', { article: briefing().article.id }, [ELAN, WANTS, SAFE]],
    ['MOST_CONFIDENT', {}, [AGAIN, NOBODY, SAFE, WANTS, ELAN, TOLL]],
    ['LEAST_CONFIDENT', { outlet: 'Westland Gazette' }, [SAFE, WANTS, ELAN]],
    ['POSITION', { article: briefing().article.id }, [SAFE, WANTS, ELAN]],
    ['OLDEST', { text: 'bridge' }, [SAFE, AGAIN]],
  ] as const)('statements by %s of %j, page by page', async (sort, asked, expected) => {
    const { store } = await filled();
    const texts: string[] = [];
    for (let after: string | null = null, hasNext = true; hasNext;) {
      const page: Ranked<Statement> = await store.statements(filterOf(asked), sort, { first: 2, after });
      texts.push(...page.items.map(({ text }) => text));
      after = page.keys.at(-1) ?? null;
      hasNext = page.hasNext;
    }
    expect(texts).toEqual(expected);
  });

  test('pages go on where the last one ended, forward through every kind', async () => {
    const { store } = await filled();
    for (const kind of ['Article', 'Person', 'Organization', 'Place', 'Statement'] as const) {
      const whole = await store.page(kind, { first: 100, after: null });
      const pages: AnyNode[] = [];
      for (let after: string | null = null, hasNext = true; hasNext;) {
        const page = await store.page(kind, { first: 1, after });
        pages.push(...page.items);
        after = page.items.at(-1)?.orderKey ?? null;
        hasNext = page.hasNext;
      }
      expect([kind, pages, whole.items.length]).toEqual([kind, whole.items, await store.count(kind)]);
    }
  });

  test('a node has the fields of its kind, folded from all that articles say, and no others', async () => {
    const { store, ids } = await filled();
    const nodes = await store.nodes([ids.ada, ids.ellis, ids.nobody, ids.ada]);
    expect(Object.fromEntries(nodes)).toEqual({
      [ids.ada]: { label: 'Person', id: ids.ada, orderKey: `ada m vane\t${ids.ada}`, name: 'Ada M. Vane', aliases: ['Vane'] },
      [ids.ellis]: {
        label: 'Place',
        id: ids.ellis,
        orderKey: `port ellis\t${ids.ellis}`,
        name: 'Port Ellis',
        aliases: ['Ellis'],
        type: 'CITY',
      },
    });
  });

  test('related nodes come for each id, with what supports them', async () => {
    const { store, ids } = await filled();
    const request = { relation: 'MENTIONS', direction: 'in', first: 1, after: null } as const;
    const links = await store.related([ids.ada, ids.ruth, ids.nobody], request);
    expect([...links].map(([id, { items, hasNext }]) => [id, items.map(titleOf), hasNext])).toEqual([
      [ids.ada, ['Bridge row grows'], true],
      [ids.ruth, ['Bridge row grows'], true],
      [ids.nobody, [], false],
    ]);
    const [link] = links.get(ids.ada)?.items ?? [];
    const next = await store.related([ids.ada], { ...request, after: link?.node.orderKey ?? null });
    expect(next.get(ids.ada)?.items.map(titleOf)).toEqual(['Governor calls bridge safe']);
    const counts = await store.relatedCounts([ids.ada, ids.nobody], { relation: 'MENTIONS', direction: 'in' });
    expect(Object.fromEntries(counts)).toEqual({ [ids.ada]: 2, [ids.nobody]: 0 });
    expect(link).toEqual({
      node: (await store.nodes([echo().article.id])).get(echo().article.id),
      supportCount: 1,
      support: [
        {
          type: 'MENTIONS',
          from: echo().article.id,
          to: ids.ada,
          article: echo().article.id,
          ref: echo().references[0]?.id,
          spans: [0, 7],
          role: null,
          rule: 'test-name',
          confidence: 0.9,
          assertedBy: 'NARRATOR',
          verdict: 'SAME',
          reasons: ['the same key'],
        },
      ],
    });
  });

  test.each([
    ['MENTIONS', 'out', null, ['Event', 'Office', 'Organization', 'Person', 'Place', 'Tenure']],
    ['MENTIONS', 'out', ['Person', 'Office'], ['Office', 'Person']],
    ['MENTIONS', 'out', ['Statement'], []],
    ['MENTIONS', 'out', [], []],
    ['ABOUT', 'out', ['Person'], ['Person']],
    ['ADDRESSED_TO', 'out', ['Organization'], ['Organization']],
    ['TOOK_PART', 'in', ['Person'], ['Person']],
    ['TOOK_PART', 'in', ['Organization'], []],
  ] as const)('what %s joins %s of the kinds %j, page by page and counted', async (relation, direction, kinds, found) => {
    const { store, ids } = await filled();
    const { items: statements } = await store.page('Statement', { first: 10, after: null });
    const of = [briefing().article.id, ids.event, ...statements.map(({ id }) => id)];
    const asked = { relation, direction, ...(kinds && { kinds }) };
    const whole = await store.related(of, { ...asked, first: 50, after: null });
    const paged = new Map<NodeId, AnyNode[]>();
    for (const id of of) {
      const nodes: AnyNode[] = [];
      for (let after: string | null = null, hasNext = true; hasNext;) {
        const page: Page<Link> | undefined = (await store.related([id], { ...asked, first: 1, after })).get(id);
        nodes.push(...(page?.items ?? []).map(({ node }) => node));
        after = nodes.at(-1)?.orderKey ?? null;
        hasNext = page?.hasNext ?? false;
      }
      paged.set(id, nodes);
    }
    const nodes = new Map([...whole].map(([id, { items }]) => [id, items.map(({ node }) => node)]));
    const labels = [...nodes.values()].flat().map(({ label }) => label);
    expect([[...new Set(labels)].sort(), paged, await store.relatedCounts(of, asked)]).toEqual([
      found,
      nodes,
      new Map([...nodes].map(([id, { length }]) => [id, length])),
    ]);
  });

  test('a relation that several articles support is one link', async () => {
    const { store, ids } = await filled();
    const again = briefing();
    const { article } = again;
    const other = { ...article, id: 'BBBBBBBBBBBBBBBBBBBBBB' as NodeId, revision: 'another' };
    const [before] = (await store.related([ids.ellis], { relation: 'WITHIN', direction: 'out', first: 5, after: null })).values();
    await store.replaceArticle(other, again.keys, ({ candidates }) => {
      const decided = again.decide(candidates);
      const relations = decided.relations.filter(({ type }) => type === 'WITHIN');
      return { graph: { ...decided, article: other, statements: [], relations }, pins: [] };
    });
    const [link] = (await store.related([ids.ellis], { relation: 'WITHIN', direction: 'out', first: 5, after: null })).values();
    expect([before?.items[0]?.supportCount, link?.items[0]?.supportCount]).toEqual([1, 2]);
    expect(link?.items[0]?.support.map((edge) => edge.article)).toEqual([article.id, other.id].sort());
  });

  test('neighbours, the best supported first, without those that are shown already', async () => {
    const { store, ids } = await filled();
    const request = {
      relations: null,
      kinds: ['Place', 'Office', 'Event', 'Tenure', 'Organization'] as KindName[],
      exclude: [],
      first: 10,
    };
    const all = await store.neighbours([ids.westland], request);
    expect(all.get(ids.westland)?.items.map(({ node, support }) => [node.label, support.map(({ type }) => type)])).toEqual([
      ['Office', ['OVER']],
      ['Place', ['WITHIN']],
    ]);
    const rest = await store.neighbours([ids.westland, ids.event], {
      ...request,
      exclude: [ids.office, ids.ellis],
      relations: ['WITHIN', 'TOOK_PLACE_IN', 'TOOK_PART'],
      kinds: null,
    });
    expect([...rest.values()].map(({ items, hasNext }) => [items.map(({ node }) => node.id), hasNext])).toEqual([
      [[], false],
      [[ids.ada], false],
    ]);
    expect((await store.neighbourCounts([ids.ellis])).get(ids.ellis)).toEqual([
      { relation: 'ABOUT', direction: 'in', kind: 'Statement', count: 1 },
      { relation: 'MENTIONS', direction: 'in', kind: 'Article', count: 2 },
      { relation: 'TOOK_PLACE_IN', direction: 'in', kind: 'Event', count: 1 },
      { relation: 'WITHIN', direction: 'out', kind: 'Place', count: 1 },
    ]);
  });

  test('search finds words, and beginnings of the last one, in every kind', async () => {
    const { store } = await filled();
    const every = ['Article', 'Person', 'Organization', 'Office', 'Tenure', 'Place', 'Event', 'Statement'] as const;
    const searches = [
      ['ada va', ['Person', 'Event']],
      ['VANE', ['Person', 'Event']],
      ['élan', ['Statement']],
      ['elan', ['Statement']],
      ['westl', ['Place', 'Office', 'Organization', 'Statement']],
      ['bridge ro', ['Article']],
      ['harbour', ['Organization']],
      ['ba', ['Organization', 'Article']],
      ['ridge', []],
      ['', []],
      ['*:* OR name:[a TO z]', []],
      ['+-!(){}[]^"~*?:\\/ && ||', []],
    ] as const;
    const found = [];
    for (const [text] of searches)
      found.push([text, (await store.search(text, every, { first: 10, after: null })).items.map(({ node }) => node.label)]);
    expect(found).toEqual(searches);
    const one = await store.search('vane', ['Person'], { first: 10, after: null });
    expect(one.items.map(({ score }) => score)).toEqual([1]);
  });

  test('the text of an article comes with its sections and what stayed open', async () => {
    const { store, ids } = await filled();
    const { article, coverage } = briefing();
    const texts = await store.articleTexts([article.id, ids.ada]);
    expect([...texts]).toEqual([[article.id, { text: article.text, sections: article.sections, coverage }]]);
  });
});

function titleOf({ node }: { readonly node: AnyNode }): string {
  return 'title' in node ? node.title : node.label;
}
