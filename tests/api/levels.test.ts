import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTollGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTollGraph();
});
afterAll(() => graph.close());

interface Named {
  readonly id: string;
}

/** The statements that a question runs, when nothing goes wrong. */
async function statementsOf(query: string): Promise<readonly string[]> {
  graph.statements();
  const { errors } = await graph.ask(query);
  return errors ? errors.map(({ message }) => message) : graph.statements();
}

describe('one statement for each level of a question', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['a list', '{ people { nodes { name aliases } } }', ['page-person']],
    ['a count only when it is asked for', '{ people { totalCount } }', ['page-person', 'kind-counts']],
    ['a relation of many nodes', '{ people { nodes { tenures { nodes { title } } } } }', ['page-person', 'related-holds-out']],
    [
      'three levels',
      '{ people { nodes { tenures { nodes { office { title tenures { nodes { title } } } } } } } }',
      ['page-person', 'related-holds-out', 'related-of-office-out', 'related-of-office-in'],
    ],
    [
      'nodes, edges, page info and the facts of the edges',
      '{ people { nodes { tenures { nodes { id } edges { cursor confidence rule role node { title } } pageInfo { endCursor } } } } }',
      ['page-person', 'related-holds-out'],
    ],
    [
      'all statements of each with their facts, thoughts and wishes among them',
      '{ people { nodes { statements(filter: { mode: null }) { edges { confidence node { text } } } } } }',
      ['page-person', 'related-spoken-by-in'],
    ],
    [
      'kinds side by side that speak by the same relation',
      '{ statements { nodes { speaker { ... on Person { statements { nodes { text } } } ... on Organization { statements { nodes { text } } } } } } }',
      ['statements-newest-by-date', 'related-spoken-by-out', 'statements-newest-by-voices'],
    ],
    ['what people judged of each, where nobody did', '{ people { nodes { judgements { verb } } } }', ['page-person', 'pins-to']],
    ['the same list twice', '{ a: people { nodes { name } } b: people { nodes { aliases } } }', ['page-person']],
    [
      'one relation under two names with the same arguments',
      '{ people { nodes { a: statements(first: 2) { nodes { text } } b: statements(first: 2) { nodes { kind } } } } }',
      ['page-person', 'statements-newest-by-voices'],
    ],
    [
      'one relation under two names with two page sizes is two questions',
      '{ people { nodes { a: statements(first: 1) { nodes { text } } b: statements(first: 2) { nodes { kind } } } } }',
      ['page-person', 'statements-newest-by-voices', 'statements-newest-by-voices'],
    ],
    [
      'a single relation and its link',
      '{ statements { nodes { speaker { name } speakerLink { confidence } } } }',
      ['statements-newest-by-date', 'related-spoken-by-out'],
    ],
    [
      'the words of everything',
      '{ statements { nodes { segments { text } evidence { text prefix suffix section } speakerLink { support { text } } } } }',
      ['statements-newest-by-date', 'related-appears-in-out', 'related-spoken-by-out', 'article-texts'],
    ],
    [
      'offices: their statements are two steps away',
      '{ offices { nodes { statements { totalCount nodes { text } } } } }',
      ['page-office', 'statements-newest-by-voices', 'count-statements-by-voices'],
    ],
    [
      'statements that a filter finds, of each',
      '{ people { nodes { statements(filter: { kind: DIRECT }, sort: MOST_CONFIDENT) { totalCount nodes { text } } } } }',
      ['page-person', 'statements-by-voices', 'count-statements-by-voices'],
    ],
    [
      'their facts, when they are asked for, in one more',
      '{ articles { nodes { statements(filter: { text: "bridge" }) { edges { confidence node { text } } } } } }',
      ['page-article', 'statements-by-article', 'related-appears-in-out'],
    ],
    [
      'neighbours of many',
      '{ people { nodes { neighbours(first: 3) { neighbours { node { caption } } } } } }',
      ['page-person', 'neighbours'],
    ],
    ['counts of many', '{ people { nodes { neighbourCounts { relation count } } } }', ['page-person', 'neighbour-counts']],
    ['counts of a relation', '{ people { nodes { mentions { totalCount } } } }', ['page-person', 'related-mentions-in', 'count-mentions']],
  ])('%s', async (_, query, expected) => {
    expect(await statementsOf(query)).toEqual(expected);
  });

  test('the number of statements does not grow with the page', async () => {
    const query = (first: number) =>
      `{ statements(first: ${first}) { nodes { speaker { name statements { nodes { text } } } about { nodes { name } } article { title } } } }`;
    expect(await statementsOf(query(1))).toEqual(await statementsOf(query(100)));
  });

  test('nodes of many kinds are one statement, their order and gaps kept', async () => {
    const { data } = await graph.ask('{ people { nodes { id name } } places { nodes { id name } } }');
    const { people, places } = data as unknown as { people: { nodes: [Named, Named] }; places: { nodes: [Named] } };
    const gone = Buffer.from('Person:gone').toString('base64url');
    const [[alder], [ada, ruth]] = [places.nodes, people.nodes];
    const ids = [alder.id, gone, ruth.id, ada.id, ada.id];
    graph.statements();
    const answer = await graph.ask('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { name } } }', { ids });
    expect([answer.data, graph.statements()]).toEqual([
      { nodes: [{ name: 'Port Alder' }, null, { name: 'Ruth Holt' }, { name: 'Ada Vane' }, { name: 'Ada Vane' }] },
      ['nodes-by-ids'],
    ]);
  });
});

describe('arguments are never mixed', () => {
  test('two names with two page sizes get their own rows', async () => {
    const { data } = await graph.ask(
      '{ people { nodes { name a: statements(first: 1) { nodes { id } } b: statements(first: 3) { nodes { id } } } } }',
    );
    const { nodes } = (data as { people: { nodes: Record<'a' | 'b', { nodes: unknown[] }>[] } }).people;
    expect(nodes.map(({ a, b }) => [a.nodes.length, b.nodes.length])).toEqual([
      [1, 3],
      [1, 1],
    ]);
  });

  test.each([
    [1, 3, { 'Ada Vane': 1, 'Ruth Holt': 1, 'Westland Senate': 1 }],
    [3, 1, { 'Ada Vane': 3, 'Ruth Holt': 1, 'Westland Senate': 1 }],
  ])('one response name over two kinds, of %i and of %i, gets its own rows', async (ofPeople, ofBodies, expected) => {
    const { data } = await graph.ask(
      `{ statements { nodes { speaker {
        ... on Person { name x: statements(first: ${ofPeople}) { nodes { text } } }
        ... on Organization { name x: statements(first: ${ofBodies}) { nodes { text } } }
      } } } }`,
    );
    const { nodes } = (data as { statements: { nodes: { speaker: { name: string; x: { nodes: unknown[] } } }[] } }).statements;
    expect(Object.fromEntries(nodes.map(({ speaker }) => [speaker.name, speaker.x.nodes.length]))).toEqual(expected);
  });
});
