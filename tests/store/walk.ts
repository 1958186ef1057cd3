import { Readable } from 'node:stream';
import { z } from 'zod';
import { kinds, type KindName } from '../../src/domain/model.ts';
import { listQuestions, wholeList, type ListKind } from '../../src/domain/list-filters.ts';
import { groupings, type GroupingName } from '../../src/domain/groupings.ts';
import { relations } from '../../src/domain/relations.ts';
import { createJudging } from '../../src/service/judge.ts';
import { backupRow } from '../../src/store/backup/row.ts';
import { timelineParts, type TimelinePart } from '../../src/domain/timeline.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { statementEnds, statementSorts, type StatementEnd } from '../../src/domain/statement-filter.ts';
import { dumpOf } from './stores.ts';
import { briefing, echo, filterOf, idOf, store as put, undated } from './story.ts';

/** Every verb of the port on one small world, with all that it answered: the same on every engine, or something is wrong. */
export async function walk(store: GraphStore): Promise<unknown> {
  const answers: unknown[] = [];
  for (const facts of [echo(), briefing(), undated(), briefing()]) answers.push(await put(store, facts));
  answers.push(await dumpOf(store), await readEverything(store), await judge(store), await readEverything(store));
  answers.push(await backUpAndRestore(store));
  for (const { article } of [briefing(), echo(), briefing(), undated()]) answers.push(await store.retractArticle(article.id));
  answers.push(await dumpOf(store));
  return answers;
}

/** The rows of a backup, and the graph that is made of them. */
async function backUpAndRestore(store: GraphStore): Promise<unknown> {
  const told: unknown[] = [];
  await store.backup(async (row) => void told.push(row));
  const rows = z.array(backupRow).parse(JSON.parse(JSON.stringify(told)));
  const backup = { checksum: 'walk', rows: () => Readable.from(rows) };
  return [rows, await store.restore(backup, { replace: true }), await dumpOf(store)];
}

async function readEverything(store: GraphStore): Promise<unknown> {
  const names = Object.keys(kinds) as KindName[];
  const page = { first: 3, after: null };
  const pages = await Promise.all(names.map((kind) => store.page(kind, { first: 100, after: null })));
  const nodes = pages.flatMap(({ items }) => items);
  const ids = nodes.map(({ id }) => id);
  const first = (kind: KindName) => nodes.find(({ label }) => label === kind)?.id ?? null;
  const filters = [
    {},
    { article: first('Article') },
    { speaker: first('Person') },
    { office: first('Office') },
    { event: first('Event') },
    { place: first('Place') },
    { outlet: 'Evening Mirror' },
    { about: first('Place') },
    { party: first('Organization') },
    { organization: first('Organization') },
    { text: 'bridge' },
    { speakerKind: 'Person', resolved: true, negated: false, confidence: 0.5 } as const,
  ].map(filterOf);
  return {
    pages,
    lists: await oneByOne(
      (Object.keys(listQuestions) as ListKind[]).flatMap((kind) => [
        { kind, list: { ...wholeList, reversed: true } },
        ...Object.entries(listQuestions[kind]).flatMap(([name, { of = [] }]) => {
          const named = of.map(first).find((id) => id !== null) ?? 'STATE';
          return [false, true].map((reversed) => ({ kind, list: { ...wholeList, reversed, asked: { [name]: named } } }));
        }),
        { kind, list: { ...wholeList, from: '2026-01-10', includeUndated: false, startsWith: 'po' } },
        { kind, list: { ...wholeList, from: '2026-01-11', until: '2026' } },
      ]),
      async ({ kind, list }) => [kind, list, await store.page(kind, { ...page, list }), await store.countList(kind, list)],
    ),
    coverage: [await store.coverage(wholeList), await store.coverage({ ...wholeList, asked: { outlet: 'Evening Mirror' } })],
    counts: await Promise.all(names.map((kind) => store.count(kind))),
    nodes: [...(await store.nodes(ids))],
    texts: [...(await store.articleTexts(ids))],
    statements: await oneByOne(
      filters.flatMap((filter) => statementSorts.map((sort) => ({ filter, sort }))),
      ({ filter, sort }) => store.statements(filter, sort, page),
    ),
    statementsOf: await oneByOne(
      (Object.keys(statementEnds) as StatementEnd[]).flatMap((end) =>
        [{}, { kind: 'DIRECT' }, { from: '2026-01-11' }].flatMap((asked) =>
          statementSorts.map((sort) => ({ end, filter: filterOf(asked), sort })),
        ),
      ),
      async ({ end, filter, sort }) => [
        end,
        sort,
        [...(await store.statementsOf(ids, { end, filter, sort, first: 2, after: null }))],
        [...(await store.countStatementsOf(ids, end, filter))],
      ],
    ),
    statementCounts: await oneByOne(filters, (filter) => store.countStatements(filter)),
    statementGroups: await oneByOne(
      [...filters, filterOf({ from: '2026-01-11' })].flatMap((filter) =>
        (Object.keys(groupings) as GroupingName[]).flatMap((by) => ([null, 'MONTH'] as const).map((over) => ({ filter, by, over }))),
      ),
      ({ filter, by, over }) => store.countStatementsBy(filter, { by, over, first: 2 }),
    ),
    outletNames: [...(await store.outletNames(['evening mirror', 'westland gazette', 'nobody']))],
    related: await oneByOne(
      relations.flatMap(({ type }) => (['out', 'in'] as const).map((direction) => ({ type, direction }))),
      async ({ type, direction }) => [
        type,
        direction,
        [...(await store.related(ids, { ...page, relation: type, direction }))],
        [...(await store.relatedCounts(ids, { relation: type, direction }))],
        [...(await store.related(ids, { ...page, relation: type, direction, kinds: ['Person', 'Place'] }))],
        [...(await store.relatedCounts(ids, { relation: type, direction, kinds: ['Person', 'Place'] }))],
      ],
    ),
    neighbours: [...(await store.neighbours(ids, { relations: null, kinds: null, exclude: [], first: 4 }))],
    timelines: await oneByOne(
      ids.flatMap((of) =>
        (['newest', 'oldest'] as const).map((order) => ({ of, order, parts: Object.keys(timelineParts) as TimelinePart[] })),
      ),
      async (request) => {
        const bounded = { ...request, from: null, until: null };
        return [await store.timeline(bounded, page), await store.countTimeline(bounded)];
      },
    ),
    frontier: await store.frontier(ids, { relations: null, kinds: null, ends: [], most: 1000 }),
    linksBetween: await store.linksBetween(
      ids.flatMap((a) => ids.filter((b) => a < b).map((b) => [a, b] as const)),
      null,
    ),
    neighbourCounts: [...(await store.neighbourCounts(ids))],
    found: await Promise.all(['vane', 'bridge', 'port e', 'westland'].map((text) => store.search(text, names, { first: 5, after: null }))),
  };
}

/** A person's judgement on the first statement of an article, with all that is told of it. */
async function judge(store: GraphStore): Promise<unknown> {
  const { article, statements } = briefing();
  const judging = createJudging(store, () => new Date('2026-02-01T00:00:00Z'));
  const [statement] = statements;
  if (!statement) throw new Error('The briefing says nothing');
  const asking = { caller: { name: 'mira', role: 'researcher' }, why: 'by ear', key: 'one' } as const;
  const actor = await idOf(store, 'Person', 'Ruth Holt');
  const made = await judging.judge({ statement: statement.id }, { verb: 'LINK', part: 'SPEAKER', actor }, asking);
  const alike = { keep: await idOf(store, 'Person', 'Ada M. Vane'), others: [actor] };
  const merged = await judging.identify({ verb: 'MERGE', ...alike }, { ...asking, key: 'two' });
  const whole = await dumpOf(store);
  const standing = [...(await store.identityJudgements([alike.keep, actor]))];
  const undone = await judging.undo(merged.judgement.id, { ...asking, key: 'three' });
  const waiting = { article: null, outlet: null, mode: null };
  return {
    made,
    merged,
    whole,
    standing,
    undone,
    left: [...(await store.identityJudgements([alike.keep]))],
    known: [...(await store.judgements([made.judgement.id]))],
    all: [...(await store.judgementsOf([article.id]))],
    page: await store.judgementPage({ first: 2, after: null }),
    count: await store.countJudgements(),
    queue: [await store.reviewQueue(waiting, { first: 2, after: null }), await store.countReviewQueue(waiting)],
    graph: await dumpOf(store),
  };
}

/** One after another: a server that plans so many statements at once lets some of them wait too long. */
async function oneByOne<Item>(items: readonly Item[], ask: (item: Item) => Promise<unknown>): Promise<unknown[]> {
  const answers = [];
  for (const item of items) answers.push(await ask(item));
  return answers;
}
