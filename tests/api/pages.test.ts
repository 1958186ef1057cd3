import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readPage, toCursor } from '../../src/api/cursors.ts';
import { openTollGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTollGraph();
});
afterAll(() => graph.close());

interface Page {
  readonly nodes: readonly { readonly text: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const fields = '{ nodes { text } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';

async function statements(args: string, after: string | null = null): Promise<Page> {
  const { data } = await graph.ask(`query($after: String) { statements(${args}, after: $after) ${fields} }`, { after });
  return (data as unknown as { statements: Page }).statements;
}

describe('pages', () => {
  test('put together are the list, each item once', async () => {
    const whole = await statements('first: 100');
    const texts: string[] = [];
    const starts: unknown[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page = await statements('first: 2', after);
      texts.push(...page.nodes.map(({ text }) => text));
      starts.push([
        page.pageInfo.hasPreviousPage,
        page.pageInfo.hasNextPage,
        page.pageInfo.startCursor === page.edges[0]?.cursor,
        page.totalCount,
      ]);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(texts).toEqual(whole.nodes.map(({ text }) => text));
    expect(starts).toEqual([
      [false, true, true, 5],
      [true, true, true, 5],
      [true, false, true, 5],
    ]);
  });

  test('of nothing have no cursors', async () => {
    expect(await statements('filter: { outlet: "Nobody" }, first: 5')).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });

  test('of a relation put together are the relation, for an office too', async () => {
    const query = (page: string) =>
      `{ offices { nodes { statements(${page}) { nodes { text } pageInfo { endCursor hasNextPage } totalCount } } } }`;
    const read = async (page: string) => {
      const { data } = await graph.ask(query(page));
      return (data as unknown as { offices: { nodes: [{ statements: Page }] } }).offices.nodes[0].statements;
    };
    const one = await read('first: 1');
    const two = await read(`first: 1, after: "${one.pageInfo.endCursor}"`);
    expect([one, two].map(({ nodes, pageInfo, totalCount }) => [nodes, pageInfo.hasNextPage, totalCount])).toEqual([
      [[{ text: 'The ferry stays.' }], true, 2],
      [[{ text: 'The bridge is old.' }], false, 2],
    ]);
  });
});

describe('a cursor', () => {
  test('belongs to its list: field, order and filter', async () => {
    const { pageInfo } = await statements('first: 1');
    const refused = async (query: string) => {
      graph.statements();
      const { status, errors } = await graph.ask(query, { after: pageInfo.endCursor });
      return [status, errors?.map(({ message, extensions }) => `${extensions.code}: ${message}`), graph.statements()];
    };
    const expected = [400, ['BAD_USER_INPUT: after is a cursor of another list: of another field, or with another filter.'], []];
    const queries = [
      'query($after: String) { people(after: $after) { totalCount } }',
      'query($after: String) { statements(filter: { outlet: "Courier" }, after: $after) { totalCount } }',
      'query($after: String) { statements(filter: { mode: null }, after: $after) { totalCount } }',
      'query($after: String) { people { nodes { statementsAbout(after: $after) { totalCount } } } }',
    ];
    for (const query of queries) expect([query, await refused(query)]).toEqual([query, expected]);
  });

  test('is the same for the same filter in other words', async () => {
    const { pageInfo } = await statements('filter: { kind: DIRECT, outlet: "Courier" }, first: 1');
    const next = await statements(
      'filter: { outlet: "Courier", mode: SPEECH, kind: DIRECT, includeUndated: false }, first: 1',
      pageInfo.endCursor,
    );
    expect(next.nodes).toEqual([{ text: 'Nobody should pay to get to work.' }]);
  });

  test('is bound to the relation, not to the parent: one page of many parents has one', () => {
    expect(readPage({ first: 3, after: toCursor('SPOKEN_BY in', 'key.with.dots') }, 'SPOKEN_BY in')).toEqual({
      first: 3,
      after: 'key.with.dots',
    });
  });

  const good = toCursor('people', 'ada vane\tid');
  test.each([
    ['empty', ''],
    ['cut off', good.slice(0, -3)],
    ['longer', `${good}A`],
    ['changed within', Buffer.from(Buffer.from(good, 'base64url').toString().replace('ada', 'bob')).toString('base64url')],
    ['of another version', Buffer.from('2.AAAAAAAA.key').toString('base64url')],
    ['without a key', Buffer.from('1.AAAAAAAA').toString('base64url')],
    ['words', 'ada vane'],
    ['not of the alphabet', 'é💥'],
    ['no UTF-8 within', Buffer.from([0x31, 0x2e, 0xff, 0xfe]).toString('base64url')],
  ])('%s is refused', async (_, after) => {
    const { status, errors } = await graph.ask('query($after: String) { people(after: $after) { totalCount } }', { after });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
