import { expect, test } from '@jest/globals';
import type { NodeId } from '../../src/domain/id.ts';
import type { Asking, JudgedThing, Say } from '../../src/service/service.ts';
import { describeStores } from '../store/stores.ts';
import { filterOf } from '../store/story.ts';
import { asking, echoArticle, joinedIn, personOf, rowsOf, serviceOver, speakersOf, statementOf, tollArticle } from './judged-articles.ts';

const toll = 'Nobody should pay to get to work';
const bridge = 'the bridge is old and must go';
const ferry = 'the ferry will stay';
const asRead = { [bridge]: 'Ada Vane by machine', [toll]: 'Ruth Holt by machine', [ferry]: 'Ada Vane by machine' };

describeStores('people judge what was read', (opened, engine) => {
  /** Two articles of a name of its own, so that judgements of another test do not wait for them. */
  const begin = async (name: string) => {
    const { store } = opened();
    const service = serviceOver(store);
    const { article } = await service.ingest(tollArticle(name));
    const { article: echo } = await service.ingest(echoArticle(name));
    const judge = async (words: string, say: Say, by: Asking = asking()) =>
      service.judge({ statement: (await statementOf(store, article, words)).id }, say, by);
    return { store, service, article, echo, judge, speakers: () => speakersOf(store, article) };
  };
  const person = (name: string) => personOf(opened().store, name);
  const speaker = async (name: string): Promise<Say> => ({ verb: 'LINK', part: 'SPEAKER', actor: await person(name) });

  test.each<readonly [string, string, () => Promise<Say>]>([
    ['another speaker', bridge, () => speaker('Ruth Holt')],
    ['the speaker that was read', bridge, () => speaker('Ada Vane')],
    ['a speaker whom only another article names', toll, () => speaker('Owen Marsh')],
    ['an addressee', toll, async () => ({ verb: 'LINK', part: 'ADDRESSEE', actor: await person('Ada Vane') })],
    ['a subject', toll, async () => ({ verb: 'LINK', part: 'ABOUT', actor: await person('Ada Vane') })],
    ['no speaker', toll, async () => ({ verb: 'UNLINK', part: 'SPEAKER', actor: await person('Ruth Holt') })],
    ['right', toll, async () => ({ verb: 'ACCEPT' })],
    ['no statement, though others repeat it', toll, async () => ({ verb: 'REJECT' })],
    ['of another kind', bridge, async () => ({ verb: 'CORRECT', speaker: null, kind: 'MIXED', span: null })],
    [
      'fewer words',
      bridge,
      async () => ({ verb: 'CORRECT', speaker: null, kind: null, span: { start: 57, end: 74, text: 'the bridge is old' } }),
    ],
  ])('%s: undone, the graph is what it was', async (name, words, say) => {
    const { store, service, article, judge } = await begin(`undo ${engine} ${name}`.replaceAll(/\W+/g, '-'));
    const { graph: before } = await rowsOf(store);
    const { judgement } = await judge(words, await say());
    const { graph: judged, judgements } = await rowsOf(store);
    expect(judged).not.toEqual(before);
    expect(judgements.find(({ id }) => id === judgement.id)).toEqual(judgement);
    await service.undo(judgement.id, asking());
    expect((await rowsOf(store)).graph).toEqual(before);
    expect((await store.judgementsOf([article])).get(article)?.map(({ decision, undoneBy }) => [decision.verb, undoneBy !== null])).toEqual(
      [
        [judgement.decision.verb, true],
        ['UNDO', false],
      ],
    );
  });

  test("a person's speaker counts in every read, with the machine's kept beside", async () => {
    const { store, article, judge } = await begin(`reads-${engine}`);
    const owen = await person('Owen Marsh');
    const ada = await person('Ada Vane');
    const { statement: id } = (await judge(bridge, await speaker('Owen Marsh'), asking('He runs it'))).judgement;
    const statements = async (by: NodeId) =>
      (await store.statements(filterOf({ speaker: by, article }), 'NEWEST', { first: 9, after: null })).items;
    const links = await store.neighbours([owen], { relations: ['SPOKEN_BY'], kinds: null, exclude: [], first: 9 });
    const unjudged = (await store.articleTexts([article])).get(article)?.unjudged;
    expect({
      his: (await statements(owen)).map(({ text }) => text),
      hers: (await statements(ada)).map(({ text }) => text),
      counted: await store.countStatements(filterOf({ speaker: owen, article })),
      around: links.get(owen)?.items.find(({ node }) => node.id === id)?.support,
      office: (await store.related([id as NodeId], { relation: 'SPOKEN_AS', direction: 'out', first: 1, after: null })).get(id as NodeId)
        ?.items,
      named: (await store.related([article], { relation: 'MENTIONS', direction: 'out', first: 50, after: null }))
        .get(article)
        ?.items.filter(({ node }) => node.id === owen)
        .flatMap(({ support }) => support.map(({ reasons }) => reasons)),
      read: unjudged?.relations.filter(({ type, from }) => type === 'SPOKEN_BY' && from === id).map(({ to }) => to),
    }).toEqual({
      his: [bridge],
      hers: [ferry],
      counted: 1,
      around: [expect.objectContaining({ rule: 'judgement', confidence: 1, assertedBy: 'person:mira' })],
      office: [],
      named: [['Judged by mira: He runs it']],
      read: [ada],
    });
  });

  test('a rejected statement is in no read, and its words are nobody’s', async () => {
    const { store, article, judge } = await begin(`rejected-${engine}`);
    const { id } = await statementOf(store, article, toll);
    await judge(toll, { verb: 'REJECT' });
    expect({
      node: [...(await store.nodes([id])).keys()],
      count: await store.countStatements(filterOf({ article })),
      found: (await store.search('nobody should pay', ['Statement'], { first: 9, after: null })).items.map(({ node }) => node.id === id),
      waiting: (await store.reviewQueue({ article, outlet: null, mode: null }, { first: 9, after: null })).items.map(({ text }) => text),
    }).toEqual({ node: [], count: 2, found: [false], waiting: expect.not.arrayContaining([toll]) });
  });

  test('judgements outlive the article, and stand again when it comes back', async () => {
    const { store, service, article, judge, speakers } = await begin(`again-${engine}`);
    await judge(bridge, await speaker('Owen Marsh'));
    await judge(toll, { verb: 'REJECT' });
    await judge(ferry, { verb: 'ACCEPT' });
    const before = await joinedIn(store);
    await service.retract(article);
    const dormant = (await store.judgementsOf([article])).get(article)?.map(({ statement }) => statement);
    await service.ingest(tollArticle(`again-${engine}`));
    expect([dormant, await joinedIn(store), await speakers()]).toEqual([
      [null, null, null],
      before,
      { [bridge]: 'Owen Marsh by person', [ferry]: 'Ada Vane by machine' },
    ]);
  });

  test('judgements follow their words into a revision, and wait while these are gone', async () => {
    const name = `revised-${engine}`;
    const { store, service, article, judge, speakers } = await begin(name);
    await judge(bridge, await speaker('Ruth Holt'));
    await judge(toll, { verb: 'REJECT' });
    await service.ingest(tollArticle(name, { before: 'The senate sat until nine.', after: '“We will wait,” said Ruth Holt.' }));
    const moved = await speakers();
    await service.ingest({ ...tollArticle(name), text: 'Gov. Ada Vane said that the senate has voted.' });
    const gone = [await speakers(), (await store.judgementsOf([article])).get(article)?.map(({ statement }) => statement)];
    await service.ingest({ ...tollArticle(name), byline: 'By Mira Poll' });
    expect([moved, gone, await speakers()]).toEqual([
      { [bridge]: 'Ruth Holt by person', [ferry]: 'Ada Vane by machine', 'We will wait': 'Ruth Holt by machine' },
      [{ 'the senate has voted': 'Ada Vane by machine' }, [null, null]],
      { [bridge]: 'Ruth Holt by person', [ferry]: 'Ada Vane by machine' },
    ]);
  });

  test('somebody whom a person linked stays when the article that named them goes', async () => {
    const { store, service, echo, judge, speakers } = await begin(`kept-${engine}`);
    const owen = await person('Owen Marsh');
    const { judgement } = await judge(bridge, await speaker('Owen Marsh'));
    await service.retract(echo);
    const kept = (await store.nodes([owen])).get(owen);
    const said = await speakers();
    await service.undo(judgement.id, asking());
    expect([kept, said[bridge], (await store.nodes([owen])).size, await speakers()]).toEqual([
      { id: owen, label: 'Person', name: 'Owen Marsh', orderKey: `owen marsh\t${owen}` },
      'Owen Marsh by person',
      0,
      asRead,
    ]);
  });

  test('words that a person marks become a statement, byte for byte', async () => {
    const { store, service, article, speakers } = await begin(`marked-${engine}`);
    const text = (await store.articleTexts([article])).get(article)?.text ?? '';
    const { graph: before } = await joinedIn(store);
    const marked = 'a senator from Port Alder';
    const start = text.indexOf(marked);
    const on: JudgedThing = { article, start, end: start + marked.length, text: marked };
    const { judgement } = await service.judge(on, await speaker('Ruth Holt'), asking());
    const made = await statementOf(store, article, marked);
    const later = await service.judge({ statement: made.id }, { verb: 'CORRECT', speaker: null, kind: 'MIXED', span: null }, asking());
    await expect(service.undo(judgement.id, asking())).rejects.toMatchObject({ code: 'SUPERSEDED' });
    await service.ingest({ ...tollArticle(`marked-${engine}`, { before: 'The senate sat until nine.' }) });
    const moved = await statementOf(store, article, marked);
    expect([made, moved.id, moved.kind, moved.segments, (await speakers())[marked]]).toEqual([
      {
        ...made,
        text: marked,
        kind: 'INDIRECT',
        mode: 'SPEECH',
        segments: [start, start + marked.length],
        quoted: [],
        speakerForm: 'NONE',
        rule: 'judgement',
        confidence: 1,
        judgements: [judgement.id],
      },
      made.id,
      'MIXED',
      [start + 28, start + 28 + marked.length],
      'Ruth Holt by person',
    ]);
    await service.ingest(tollArticle(`marked-${engine}`));
    for (const { id } of [later.judgement, judgement]) await service.undo(id, asking());
    expect((await joinedIn(store)).graph).toEqual(before);
  });

  test('what a person marked and extraction reads as well is one statement', async () => {
    const { store, service, article, speakers } = await begin(`exact-${engine}`);
    const { segments } = await statementOf(store, article, ferry);
    const [start = 0, end = 0] = segments;
    await service.judge({ article, start, end, text: null }, await speaker('Ruth Holt'), asking());
    expect(await speakers()).toEqual({ ...asRead, [ferry]: 'Ruth Holt by person' });
  });

  test('the later of two judgements counts, and what it took the place of counts again when it is undone', async () => {
    const { service, judge, speakers } = await begin(`two-${engine}`);
    const first = await judge(bridge, await speaker('Ruth Holt'), asking(null, 'first', 'mira'));
    const second = await judge(bridge, await speaker('Owen Marsh'), asking(null, 'second', 'ben'));
    const both = (await speakers())[bridge];
    await expect(service.undo(first.judgement.id, asking())).rejects.toMatchObject({ code: 'SUPERSEDED' });
    await service.undo(second.judgement.id, asking());
    expect([first.superseded, second.superseded.map(({ id }) => id), both, (await speakers())[bridge]]).toEqual([
      [],
      [first.judgement.id],
      'Owen Marsh by person',
      'Ruth Holt by person',
    ]);
    await service.undo(first.judgement.id, asking());
    expect(await speakers()).toEqual(asRead);
  });

  test('many judge one article at once: each judgement counts, in one order', async () => {
    const { store, article, judge } = await begin(`crowd-${engine}`);
    const names = ['Ruth Holt', 'Owen Marsh', 'Ada Vane'];
    const says = await Promise.all(names.map(speaker));
    const made = await Promise.all([
      ...says.map((say, index) => judge(bridge, say, asking(null, null, `judge ${index}`))),
      ...Array.from({ length: 4 }, () => judge(toll, { verb: 'ACCEPT' }, asking(null, 'the same key'))),
    ]);
    const all = (await store.judgementsOf([article])).get(article) ?? [];
    const last = all.findLast(({ decision }) => decision.verb === 'LINK');
    const said = (await speakersOf(store, article))[bridge]?.split(' by ')[0];
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(new Set(made.map(({ judgement }) => judgement.id)).size).toBe(4);
    expect(last?.decision).toMatchObject({ actor: { fields: { name: said } } });
  });

  test('what nobody has judged waits, the least sure first', async () => {
    const { store, article, judge } = await begin(`queue-${engine}`);
    const ofArticle = { article, outlet: null, mode: null };
    const ofOutlet = { article: null, outlet: tollArticle(`queue-${engine}`).outlet, mode: 'SPEECH' as const };
    const waiting = async (filter: typeof ofArticle | typeof ofOutlet, first = 9, after: string | null = null) =>
      (await store.reviewQueue(filter, { first, after })).items;
    const { items: all, keys } = await store.reviewQueue(ofArticle, { first: 9, after: null });
    const [one, two, three] = all;
    await judge(one?.text ?? '', { verb: 'ACCEPT' });
    expect({
      order: keys.toSorted(),
      ofOutlet: (await waiting(ofOutlet)).map(({ id }) => id),
      page: (await waiting(ofArticle, 1)).map(({ id }) => id),
      next: (await waiting(ofArticle, 9, keys[1])).map(({ id }) => id),
      counts: [await store.countReviewQueue(ofArticle), await store.countReviewQueue(ofOutlet)],
      judged: (await store.judgementPage({ first: 1, after: null })).items.map(({ decision }) => decision.verb),
    }).toEqual({
      order: keys,
      ofOutlet: [two?.id, three?.id],
      page: [two?.id],
      next: [three?.id],
      counts: [2, 2],
      judged: ['ACCEPT'],
    });
  });
});
