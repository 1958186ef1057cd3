import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { openTollGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTollGraph();
});
afterAll(() => graph.close());

/** Status, codes and statements: of a refused question 400, one code and none. */
async function outcome(query: string, variables: object = {}, accept = 'application/json'): Promise<unknown> {
  graph.statements();
  const { status, errors } = await graph.ask(query, variables, { accept });
  return [status, errors?.map(({ extensions }) => extensions.code) ?? [], graph.statements()];
}

const refused = (code: string) => [400, [code], []];
const nested = (depth: number) =>
  `{ people ${'{ nodes { tenures { nodes { holder '.repeat(depth)} { __typename } ${'} } } }'.repeat(depth)} }`;
const aliases = (count: number, field: string) => Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');

describe('the form of a question', () => {
  test.each<readonly [string, string]>([
    ['deeper than 12', nested(4)],
    [
      'deeper by inline fragments',
      `{ people { nodes { ...on Person { ${'tenures { nodes { holder { ... on Person { '.repeat(4)} name ${'} } } }'.repeat(4)} } } } }`,
    ],
    [
      'deeper by fragments that name fragments',
      `{ people { nodes { ...a } } } ${['a', 'b', 'c', 'd']
        .map((name, i) => `fragment ${name} on Person { tenures { nodes { holder { ${i < 3 ? `...${'bcd'[i]}` : 'name'} } } } }`)
        .join(' ')}`,
    ],
    ['with 31 aliases', `{ ${aliases(31, 'people { totalCount }')} }`],
    ['with 31 aliases of __typename', `{ ${aliases(31, '__typename')} }`],
    ['with 300 aliases', `{ ${aliases(300, '__typename')} }`],
    ['with 21 root fields', `{ ${'__typename '.repeat(21)} }`],
    ['with 31 directives', `{ __typename ${'@include(if: true) '.repeat(31)} }`],
    ['with 1001 fields', `{ people { nodes { ${'id '.repeat(1001)} } } }`],
    ['with more than 2,000 tokens', `{ ${'__typename '.repeat(2001)} }`],
    [
      'that fragments double 40 times',
      `{ ...f0 } ${Array.from({ length: 40 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f40 on Query { people { totalCount } }`,
    ],
  ])('%s is refused with one code before anything runs', async (_, query) => {
    expect(await outcome(query)).toEqual(refused('TOO_EXPENSIVE'));
  });

  test('fragments that name each other are refused', async () => {
    expect(
      await outcome('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }', {}, 'application/graphql-response+json'),
    ).toEqual(refused('BAD_USER_INPUT'));
  });

  test('what the editor asks about the schema is answered', async () => {
    expect(await outcome(getIntrospectionQuery({ oneOf: true, specifiedByUrl: true, inputValueDeprecation: true }))).toEqual([200, [], []]);
  });

  test('of many faults five are told', async () => {
    const { errors } = await graph.ask(`{ ${Array.from({ length: 20 }, (_, i) => `wrong${i}`).join(' ')} }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(Array.from({ length: 5 }, () => 'BAD_USER_INPUT'));
  });
});

describe('page sizes', () => {
  const byVariable = 'query($n: Int) { people(first: $n) { totalCount } }';
  test.each([0, -1, 101, 100_000])('%i is refused, however it is given, and twice in a row', async (n) => {
    const ways: readonly (readonly [string, object])[] = [
      [`{ people(first: ${n}) { totalCount } }`, {}],
      [byVariable, { n }],
      [byVariable, { n }],
      [`query($n: Int = ${n}) { people(first: $n) { totalCount } }`, {}],
      [`{ people { nodes { statements(first: ${n}) { totalCount } } } }`, {}],
      [`query { ...f } fragment f on Query { people(first: ${n}) { totalCount } }`, {}],
      [`{ search(query: "Vane", first: ${n}) { totalCount } }`, {}],
      [`{ people { nodes { neighbours(first: ${n}) { hasMore } } } }`, {}],
      [`{ statements { nodes { speaker { statements(first: ${n}) { totalCount } } } } }`, {}],
    ];
    for (const [query, variables] of ways) expect([query, await outcome(query, variables)]).toEqual([query, refused('BAD_USER_INPUT')]);
  });

  test('a page that was allowed before is refused when its variable is not', async () => {
    expect([await outcome(byVariable, { n: 2 }), await outcome(byVariable, { n: 100_000 })]).toEqual([
      [200, [], ['page-person', 'kind-counts']],
      refused('BAD_USER_INPUT'),
    ]);
  });

  test('null is the default; 1 and 100 are allowed', async () => {
    for (const n of [null, 1, 100]) expect(await outcome(byVariable, { n })).toEqual([200, [], ['page-person', 'kind-counts']]);
  });

  test('a fragment of another operation does not count', async () => {
    const query = 'query A { people { totalCount } } query B { ...f } fragment f on Query { people(first: 999) { totalCount } }';
    const response = await graph.graphql.fetch('http://service/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'A' }),
    });
    expect(await response.json()).toMatchObject({ data: { people: { totalCount: 2 } } });
  });
});

describe('other arguments', () => {
  const id = Buffer.from('Person:abc').toString('base64url');
  test.each<readonly [string, string, object]>([
    ['101 ids', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, () => id) }],
    [
      '1,001 ids to leave out',
      'query($id: ID!, $ids: [ID!]) { neighbours(id: $id, exclude: $ids) { hasMore } }',
      { id, ids: Array.from({ length: 1001 }, () => id) },
    ],
    ['an id of nobody', '{ node(id: "nonsense") { id } }', {}],
    ['one bad id among many', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [id, '__proto__'] }],
    ['an id of another kind', 'query($id: ID!) { statements(filter: { place: $id }) { totalCount } }', { id }],
    ['a search for nothing', '{ search(query: "  ") { totalCount } }', {}],
    ['a search too long', `{ search(query: "${'long '.repeat(41)}") { totalCount } }`, {}],
    ['a time that ends before it begins', '{ statements(filter: { from: "2026-02", until: "2026-01-31" }) { totalCount } }', {}],
  ])('%s is refused', async (_, query, variables) => {
    expect(await outcome(query, variables)).toEqual(refused('BAD_USER_INPUT'));
  });

  test.each<readonly [string, string, object]>([
    ['a date that is none', '{ statements(filter: { from: "2026-02-30" }) { totalCount } }', {}],
    [
      'a date that is none, by variable',
      'query($d: PartialDate) { statements(filter: { from: $d }) { totalCount } }',
      { d: '26th of May' },
    ],
    ['a number for a text', 'query($t: String!) { search(query: $t) { totalCount } }', { t: 5 }],
    ['a variable that is missing', 'query($t: String!) { search(query: $t) { totalCount } }', {}],
    ['two ways to name an article', '{ article(by: { id: "a", url: "b" }) { id } }', {}],
    ['two ways by variable', 'query($by: ArticleLookup!) { article(by: $by) { id } }', { by: { id: 'a', url: 'b' } }],
    ['a field that is not there', '{ nobody }', {}],
    ['half a question', '{ people', {}],
    ['last and before', '{ people(last: 3, before: "x") { totalCount } }', {}],
  ])('%s is refused by the language, as GraphQL over HTTP asks', async (_, query, variables) => {
    const [status, [first], ran] = (await outcome(query, variables, 'application/graphql-response+json')) as [number, string[], string[]];
    expect([status, first, ran]).toEqual([400, 'BAD_USER_INPUT', []]);
    const [legacy] = (await outcome(query, variables)) as [number];
    expect(legacy).toBe(200);
  });
});
