import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTollGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTollGraph();
});
afterAll(() => graph.close());

interface Cost {
  readonly requested: number;
  readonly actual?: number;
  readonly limit: number;
}

/** The status and what the operation cost, from the answer or from its one error; and whether a statement ran. */
async function costOf(query: string, variables: object = {}): Promise<unknown> {
  graph.statements();
  const response = await graph.graphql.fetch('http://service/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { extensions, errors } = (await response.json()) as {
    extensions?: { cost: Cost };
    errors?: { extensions: { code: string; cost: Cost } }[];
  };
  if (!errors) return extensions?.cost.requested;
  return [response.status, errors.map(({ extensions: { code, cost } }) => [code, cost?.requested]), graph.statements()];
}

const id = Buffer.from('Person:abcdefghijklmnopqrstuv').toString('base64url');

const prices: readonly (readonly [string, string, number, object?])[] = [
  ['a page: itself, and an object an item', '{ people(first: 10) { nodes { name } } }', 11],
  ['a page unless given is 20', '{ people { nodes { name } } }', 21],
  ['a page by null is 20', 'query($n: Int) { people(first: $n) { nodes { name } } }', 21, { n: null }],
  ['a page by variable', 'query($n: Int) { people(first: $n) { nodes { name } } }', 8, { n: 7 }],
  ['a page by the default of a variable', 'query($n: Int = 7) { people(first: $n) { nodes { name } } }', 8],
  ['edges are objects too', '{ people(first: 10) { edges { cursor node { name } } pageInfo { endCursor } } }', 22],
  ['a count is a statement', '{ people { totalCount } }', 6],
  [
    'a page in a page',
    '{ people(first: 10) { nodes { statements(first: 3) { nodes { text speaker { name } } } } } }',
    1 + 10 * (1 + 1 + 3 * 2),
  ],
  ['a fragment, wherever it stands', '{ people(first: 10) { ...p } } fragment p on PersonConnection { nodes { name } }', 11],
  [
    'the parts of rows',
    '{ statementCounts(by: OFFICE, over: MONTH, first: 10) { rows { key over(first: 12) { key } } } }',
    1 + 10 * (1 + 12),
  ],
  ['a list that nothing bounds is short', '{ statements(first: 2) { nodes { segments { text } } } }', 1 + 2 * (1 + 5)],
  ['a list that is no connection', '{ statementCounts(by: OUTLET, first: 9) { rows { key } } }', 10],
  ['a search', '{ search(query: "Vane", first: 9) { nodes { id } } }', 10],
  ['ids', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', 3, { ids: [id, id, id] }],
  ['the text of an article is long', '{ articles(first: 10) { nodes { text } } }', 1 + 10 * 21],
  ['what is skipped costs nothing', 'query($no: Boolean!) { people { nodes @skip(if: $no) { name } totalCount } }', 6, { no: true }],
  ['what is not included costs nothing', '{ people { ... @include(if: false) { nodes { name } } totalCount } }', 6],
  ['the schema is free', '{ __schema { types { name } } }', 0],
  ['aliases add up', '{ a: people(first: 1) { nodes { name } } b: people(first: 2) { nodes { name } } }', 5],
];

describe('what a question may cost', () => {
  test.each(prices)('%s', async (...[, query, cost, variables]) => {
    expect(await costOf(query, variables)).toBe(cost);
  });

  test('what came is told beside it', async () => {
    const query = '{ people { nodes { name statements { nodes { text } } } } }';
    const response = await graph.graphql.fetch(`http://service/graphql?query=${encodeURIComponent(query)}`);
    expect(await response.json()).toMatchObject({ extensions: { cost: { requested: 441, actual: 9, limit: 20_000 } } });
  });
});

describe('more than 20,000 is refused before anything runs, with one code', () => {
  const wide = 'query($n: Int!) { people(first: $n) { nodes { statements(first: $n) { nodes { speaker { name } } } } } }';
  const refused = (cost: number) => [400, [['TOO_EXPENSIVE', cost]], []];
  const dear = 1 + 100 * (1 + 1 + 100 * 2);

  test('the same document is answered, refused and answered again by its variables alone', async () => {
    expect([
      await costOf(wide, { n: 5 }),
      await costOf(wide, { n: 100 }),
      await costOf(wide, { n: 100 }),
      await costOf(wide, { n: 5 }),
    ]).toEqual([1 + 5 * 12, refused(dear), refused(dear), 1 + 5 * 12]);
  });

  test.each([
    ['by literals', wide.replace('query($n: Int!) ', '').replaceAll('$n', '100')],
    ['by the default of a variable', wide.replace('Int!', 'Int = 100')],
    [
      'by fragments',
      '{ people(first: 100) { ...a } } fragment a on PersonConnection { nodes { statements(first: 100) { ...b } } } fragment b on StatementLinkConnection { nodes { speaker { name } } }',
    ],
  ])('%s', async (_, query) => {
    expect(await costOf(query)).toEqual(refused(dear));
  });
});

test('no fragment that is spread again and again makes the reckoning long', async () => {
  const doubled = Array.from({ length: 9 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ');
  expect(await costOf(`{ ...f0 } ${doubled} fragment f9 on Query { __typename }`)).toEqual([400, [['TOO_EXPENSIVE', undefined]], []]);
});
