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

describe('the form of a question', () => {
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

test.each<readonly [string, object, string]>([
  [
    '{ statements(filter: { from: "2026-02-30" }) { totalCount } }',
    {},
    'from cannot be "2026-02-30": a PartialDate is a year, a month or a day: "2026", "2026-01" or "2026-01-26".',
  ],
  [
    '{ tenures(filter: { heldOn: 2026 }) { totalCount } }',
    {},
    'heldOn cannot be 2026: a PartialDate is a year, a month or a day: "2026", "2026-01" or "2026-01-26".',
  ],
  [
    'query($d: StatementFilter) { statements(filter: $d) { totalCount } }',
    { d: { until: 'May' } },
    'Variable "$d" got invalid value "May" at "d.until"; A PartialDate is a year, a month or a day: "2026", "2026-01" or "2026-01-26".',
  ],
])('a date that is none is told with what it was given for: %s', async (query, variables, message) => {
  const { errors } = await graph.ask(query, variables);
  expect(errors?.map((error) => error.message)).toEqual([message]);
});

describe('other arguments', () => {
  test.each<readonly [string, string, object]>([
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
