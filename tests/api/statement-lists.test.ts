import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statementSorts } from '../../src/domain/statement-filter.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { briefing, store } from '../store/story.ts';
import { openGraph, openTollGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTollGraph();
});
afterAll(() => graph.close());

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly text: string }[];
}
type Nodes = readonly { readonly id: string; readonly caption: string; readonly list: List }[];

const filters = ['{}', '{ mode: null }', '{ kind: DIRECT }', '{ outlet: "Ledger" }', '{ text: "toll bridge" }', '{ from: "2026-02" }'];

/** The lists of all nodes of a kind, by their captions. */
async function listsOf(nodes: string, field: string, args: string): Promise<Nodes> {
  const { data, errors } = await graph.ask(`{ ${nodes} { nodes { id caption list: ${field}(${args}) { totalCount nodes { text } } } } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as Record<string, { nodes: Nodes }>)[nodes]?.nodes ?? [];
}

describe('the statements of a node', () => {
  // The same filter at the root, with the node itself as one more condition.
  test.each([
    ['people', 'statements', 'speaker'],
    ['organizations', 'statements', 'speaker'],
    ['offices', 'statements', 'office'],
    ['events', 'statements', 'event'],
    ['articles', 'statements', 'article'],
    ['places', 'statements', 'about'],
    ['people', 'statementsAbout', 'about'],
    ['people', 'statementsTo', 'addressee'],
    ['organizations', 'statementsTo', 'addressee'],
  ])('of %s, %s are those of the root list with %s', async (nodes, field, condition) => {
    for (const filter of filters) {
      for (const sort of statementSorts) {
        const own = await listsOf(nodes, field, `filter: ${filter}, sort: ${sort}, first: 2`);
        const roots = own.map(({ id }, index) => {
          const one = filter.replace('{', `{ ${condition}: ${JSON.stringify(id)}, `);
          return `r${index}: statements(filter: ${one}, sort: ${sort}, first: 2) { totalCount nodes { text } }`;
        });
        const { data } = await graph.ask(`{ ${roots.join(' ')} }`);
        expect([filter, sort, own.map(({ list }) => list)]).toEqual([filter, sort, Object.values(data ?? {})]);
      }
    }
  });

  test.each<readonly [string, string, string, Readonly<Record<string, readonly string[]>>]>([
    ['people', 'statementsTo', 'filter: { kind: DIRECT }', { 'Ada Vane': ['Nobody should pay to get to work.'], 'Ruth Holt': [] }],
    ['people', 'statementsTo', 'filter: { outlet: "Ledger" }', { 'Ada Vane': [], 'Ruth Holt': [] }],
    ['tenures', 'statements', 'sort: OLDEST', { 'Ada Vane, Governor of Westland': ['The bridge is old.', 'The ferry stays.'] }],
    ['tenures', 'statements', 'filter: { text: "ferry" }', { 'Ada Vane, Governor of Westland': ['The ferry stays.'] }],
  ])('of %s, %s(%s)', async (nodes, field, args, expected) => {
    const lists = await listsOf(nodes, field, args);
    expect(Object.fromEntries(lists.map(({ caption, list }) => [caption, list.nodes.map(({ text }) => text)]))).toEqual(expected);
    expect(lists.map(({ list }) => list.totalCount)).toEqual(Object.values(expected).map((texts) => texts.length));
  });

  test('takes several values of which any will do, and with the one value beside them what both ask', async () => {
    const { data: found } = await graph.ask('{ people { nodes { id } } }');
    const ids = (found as unknown as { people: { nodes: { id: string }[] } }).people.nodes.map(({ id }) => id);
    const { data } = await graph.ask(
      `query($ids: [ID!], $one: ID) {
        all: statements(filter: { speakers: $ids }) { totalCount } one: statements(filter: { speaker: $one }) { totalCount }
        both: statements(filter: { speakers: $ids, speaker: $one }) { totalCount } none: statements(filter: { speakers: [] }) { totalCount }
        neither: statements(filter: { kinds: [INDIRECT, MIXED], kind: DIRECT }) { totalCount }
        outlets: statements(filter: { outlets: ["Courier", "Ledger"], kinds: [DIRECT, MIXED, INDIRECT] }) { totalCount } every: statements { totalCount }
      }`,
      { ids, one: ids[0] },
    );
    const count = (name: string) => (data as Record<string, { totalCount: number }>)[name]?.totalCount ?? -1;
    expect(count('one')).toBeGreaterThan(0);
    expect(count('all')).toBeGreaterThan(count('one'));
    expect(['both', 'none', 'neither', 'outlets'].map(count)).toEqual([count('one'), 0, 0, count('every')]);
  });

  test('hold what was said unless the filter asks for more, with a filter or without, as the root list does', async () => {
    const told = await openGraph();
    await store(told.service.graph as GraphStore, briefing());
    const count = '{ totalCount nodes { mode } }';
    const lists = `plain: statements ${count} empty: statements(filter: {}) ${count} both: statements(filter: { mode: null }) ${count}`;
    const { data } = await told.ask(
      `{ ${lists} people { nodes { ${lists} } } offices { nodes { ${lists} } } tenures { nodes { ${lists} } } articles { nodes { ${lists} } } }`,
    );
    await told.close();
    const { people, offices, tenures, articles, ...root } = data as Record<string, { nodes: unknown[] }>;
    const speech = { totalCount: 2, nodes: [{ mode: 'SPEECH' }, { mode: 'SPEECH' }] };
    const both = { totalCount: 3, nodes: expect.arrayContaining([{ mode: 'ATTITUDE' }]) };
    const expected = { plain: speech, empty: speech, both };
    expect([root, ...[people, offices, tenures, articles].flatMap((list) => list?.nodes)]).toEqual(
      Array.from({ length: 5 }, () => expected),
    );
  });

  test('carry the same facts, filtered or not', async () => {
    const facts = '{ edges { relation rule confidence supportCount support { start end } node { text } } }';
    const { data } = await graph.ask(
      `{ people { nodes { ...each } } events { nodes { ...each } } }
       fragment each on Entity { plain: statements(filter: { mode: null }) ${facts} sought: statements(filter: { mode: null, confidenceAtLeast: 0 }) ${facts} }`,
    );
    const nodes = Object.values(data ?? {}).flatMap((list) => (list as { nodes: { plain: unknown; sought: unknown }[] }).nodes);
    expect(nodes.map(({ sought }) => sought)).toEqual(nodes.map(({ plain }) => plain));
  });

  test.each([
    ['another filter', 'filter: { kind: DIRECT }', 'filter: { kind: MIXED }'],
    ['another order', 'sort: OLDEST', 'sort: POSITION'],
    ['no filter', 'filter: { mode: null }', ''],
  ])('are not paged with a cursor of %s', async (_, args, others) => {
    const page = (given: string) => `{ people(first: 1) { nodes { statements(first: 1, ${given}) { pageInfo { endCursor } } } } }`;
    const { data } = await graph.ask(page(args));
    const [{ statements }] = (data as unknown as { people: { nodes: [{ statements: { pageInfo: { endCursor: string } } }] } }).people.nodes;
    const after = `after: ${JSON.stringify(statements.pageInfo.endCursor)}`;
    graph.statements();
    const refused = await graph.ask(page(`${others}, ${after}`));
    expect([refused.status, refused.errors?.[0]?.extensions.code, graph.statements()]).toEqual([400, 'BAD_USER_INPUT', []]);
    expect((await graph.ask(page(`${args}, ${after}`))).status).toBe(200);
  });
});
