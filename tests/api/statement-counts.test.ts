import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTollGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTollGraph();
});
afterAll(() => graph.close());

interface Part {
  readonly key: string;
  readonly statements: number;
  readonly share: number;
  readonly wordShare: number;
}
interface Counts {
  readonly rows: readonly { readonly key: string; readonly statements: number }[];
  readonly total: number;
}

describe('who is quoted, as what, how often and where', () => {
  const rows = 'rows { node { __typename name } statements share ofItself } keyCount total keyless undated';
  test.each<readonly [string, string, unknown]>([
    [
      'by speaker',
      `by: SPEAKER, first: 2`,
      {
        rows: [
          { node: { __typename: 'Person', name: 'Ada Vane' }, statements: 3, share: 0.6, ofItself: null },
          { node: { __typename: expect.any(String), name: expect.any(String) }, statements: 1, share: 0.2, ofItself: null },
        ],
        keyCount: 3,
        total: 5,
        keyless: 0,
        undated: 0,
      },
    ],
    [
      'by office in an outlet',
      'by: OFFICE, filter: { outlet: "Ledger" }',
      {
        rows: [{ node: { __typename: 'Office', name: 'Governor of Westland' }, statements: 1, share: 0.5, ofItself: null }],
        keyCount: 1,
        total: 2,
        keyless: 1,
        undated: 0,
      },
    ],
    [
      'by organization',
      'by: ORGANIZATION',
      {
        rows: [{ node: { __typename: 'Organization', name: 'Westland Senate' }, statements: 1, share: 0.2, ofItself: 1 }],
        keyCount: 1,
        total: 5,
        keyless: 4,
        undated: 0,
      },
    ],
    [
      'by outlet',
      'by: OUTLET',
      {
        rows: [
          { node: null, statements: 3, share: 0.6, ofItself: null },
          { node: null, statements: 2, share: 0.4, ofItself: null },
        ],
        keyCount: 2,
        total: 5,
        keyless: 0,
        undated: 0,
      },
    ],
  ])('%s', async (_, args, expected) => {
    const { data } = await graph.ask(`{ statementCounts(${args}) { ${rows} } }`);
    expect(data).toEqual({ statementCounts: expected });
  });

  test('months and days stand in their order', async () => {
    const { data } = await graph.ask(
      '{ m: statementCounts(by: MONTH) { rows { key statements } } d: statementCounts(by: DAY, first: 1) { rows { key } keyCount } }',
    );
    expect(data).toEqual({
      m: {
        rows: [
          { key: '2026-01', statements: 3 },
          { key: '2026-02', statements: 2 },
        ],
      },
      d: { rows: [{ key: '2026-02-02' }], keyCount: 2 },
    });
  });
});

test.each([
  ['SPEAKER', 'speaker'],
  ['OFFICE', 'office'],
  ['EVENT', 'event'],
  ['OUTLET', 'outlet'],
  ['KIND', 'kind'],
])('by %s, the key of a row lists its statements, and the total lists all', async (by, field) => {
  const { data } = await graph.ask(
    `{ statementCounts(by: ${by}, first: 100) { rows { key statements } total } statements { totalCount } }`,
  );
  const { statementCounts, statements } = data as unknown as { statementCounts: Counts; statements: { totalCount: number } };
  const listed = [];
  for (const { key } of statementCounts.rows) {
    const list = await graph.ask('query($filter: StatementFilter) { statements(filter: $filter) { totalCount } }', {
      filter: { [field]: key },
    });
    listed.push((list.data as unknown as { statements: { totalCount: number } }).statements.totalCount);
  }
  expect(statementCounts.rows).not.toEqual([]);
  expect([listed, statements.totalCount]).toEqual([statementCounts.rows.map((row) => row.statements), statementCounts.total]);
});

test('a question is one statement, and the names of its rows another', async () => {
  graph.statements();
  await graph.ask('{ statementCounts(by: SPEAKER) { rows { key statements node { name } } total undated } }');
  await graph.ask('{ a: statementCounts(by: PARTY) { total } b: statementCounts(by: PARTY) { keyless } }');
  await graph.ask('{ statementCounts(by: MONTH, filter: { outlet: "Courier" }) { rows { key } } }');
  expect(graph.statements()).toEqual([
    'statement-groups-by-date',
    'nodes-by-ids',
    'statement-groups-by-date',
    'statement-groups-by-outlet',
  ]);
});

test('the rows of outlets are named in one statement, whatever else is asked by their names', async () => {
  graph.statements();
  const { data } = await graph.ask(`{
    a: statementCounts(by: OUTLET) { rows { key } } b: statementCounts(by: OUTLET, filter: { outlets: ["the ledger"] }) { rows { key statements } }
    c: statements(filter: { outlet: "The LEDGER", outlets: ["Courier", "ledger"] }) { totalCount } d: articles(filter: { outlet: "LEDGER" }) { totalCount }
  }`);
  expect([data, graph.statements().filter((name) => name === 'outlet-names').length]).toEqual([
    {
      a: { rows: [{ key: 'Courier' }, { key: 'Ledger' }] },
      b: { rows: [{ key: 'Ledger', statements: 2 }] },
      c: { totalCount: 2 },
      d: { totalCount: 1 },
    },
    1,
  ]);
});

test('rows over a second grouping have its latest keys, each with its share of all under that key', async () => {
  graph.statements();
  const part = '{ key statements share words wordShare }';
  const { data } = await graph.ask(
    `{ statementCounts(by: OUTLET, over: MONTH) { over ${part} rows { key statements over ${part} } }
       latest: statementCounts(by: OUTLET, over: MONTH) { over(first: 1) { key } rows { key over(first: 1) { key } } } }`,
  );
  expect(graph.statements()).toEqual(['statement-groups-by-date', 'outlet-names']);
  const counted = data as Record<string, { over: Part[]; rows: { key: string; statements: number; over: Part[] }[] }>;
  const whole = counted['statementCounts'] ?? { over: [], rows: [] };
  expect(whole.over.map(({ key, share, wordShare }) => [key, share, wordShare])).toEqual([
    ['2026-01', 1, 1],
    ['2026-02', 1, 1],
  ]);
  expect(whole.rows.map(({ key, over }) => [key, over.map((month) => [month.key, month.share, month.wordShare])])).toEqual([
    ['Courier', [['2026-01', 1, 1]]],
    ['Ledger', [['2026-02', 1, 1]]],
  ]);
  expect(counted['latest']).toEqual({
    over: [{ key: '2026-02' }],
    rows: [
      { key: 'Courier', over: [] },
      { key: 'Ledger', over: [{ key: '2026-02' }] },
    ],
  });
  for (const { key, over } of whole.rows) {
    for (const month of over) {
      const filter = { group: { by: 'OUTLET', key, over: 'MONTH', overKey: month.key } };
      const list = await graph.ask('query($filter: StatementFilter) { statements(filter: $filter) { totalCount } }', { filter });
      expect(list.data).toEqual({ statements: { totalCount: month.statements } });
    }
  }
});

test.each([
  ['more rows than are given', 'by: OUTLET, first: 101', 'first must be from 1 to 100, not 101.'],
  [
    'more parts than are given',
    'by: OUTLET, over: MONTH) { over(first: 101) { key } } b: statementCounts(by: KIND',
    'first must be from 1 to 100, not 101.',
  ],
  ['a grouping over itself', 'by: MONTH, over: MONTH', 'over must be something else than by, which is MONTH.'],
  [
    'half of a part',
    'by: KIND, filter: { group: { by: OUTLET, key: "Courier", over: MONTH } }',
    'filter.group takes over and overKey together, or neither.',
  ],
  ['a filter that cannot hold', 'by: OUTLET, filter: { from: "2026-02", until: "2026-01" }', 'from (2026-02) lies after until (2026-01).'],
  ['an id of another kind', 'by: KIND, filter: { office: "UGVyc29uOmFiYw" }', 'filter.office must be the id of Office, not of Person.'],
])('%s is refused before a statement runs', async (_, args, message) => {
  graph.statements();
  const { status, errors } = await graph.ask(`{ statementCounts(${args}) { total } }`);
  expect([status, errors?.map((error) => error.message), graph.statements()]).toEqual([400, [message], []]);
});
