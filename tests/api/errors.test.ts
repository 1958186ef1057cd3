import { afterEach, describe, expect, test } from '@jest/globals';
import { Cancelled, TimedOut, TooExpensive, Unavailable } from '../../src/domain/errors.ts';
import type { Service } from '../../src/service/service.ts';
import { openGraph, openTollGraph, type TestGraph } from './graph.ts';

const open: TestGraph[] = [];
afterEach(async () => {
  for (const graph of open.splice(0)) await graph.close();
});

/** A graph in which reading people fails. */
async function failing(error: unknown): Promise<TestGraph> {
  const instead = (service: Service): Service => ({
    ...service,
    graph: {
      ...service.graph,
      page: async () => {
        throw error;
      },
    },
  });
  const graph = await openTollGraph({ instead });
  open.push(graph);
  return graph;
}

describe('an error of the store', () => {
  test.each<readonly [string, Error, number]>([
    ['UNAVAILABLE', new Unavailable('The graph cannot be reached.', { address: 'bolt://inside:7687' }), 503],
    ['TIMED_OUT', new TimedOut('The statement took too long.'), 504],
    ['TOO_EXPENSIVE', new TooExpensive('The question costs too much.'), 400],
    ['CANCELLED', new Cancelled('The caller went away.'), 499],
  ])('%s keeps its code and message, and shows nothing of the inside', async (code, error, status) => {
    const graph = await failing(error);
    const answer = await graph.ask('{ people { nodes { name } } }');
    expect(answer).toEqual({
      status,
      errors: [{ message: error.message, locations: [{ line: 1, column: 3 }], path: ['people'], extensions: { code } }],
    });
  });

  test('has no status beside data that was read', async () => {
    const graph = await failing(new Unavailable('The graph cannot be reached.'));
    const { status, data, errors } = await graph.ask('{ people { nodes { name } } places { totalCount } statements { totalCount } }');
    expect([status, data, errors?.map(({ path, extensions }) => [path, extensions.code])]).toEqual([
      200,
      { people: null, places: null, statements: { totalCount: 5 } },
      [
        [['people'], 'UNAVAILABLE'],
        [['places'], 'UNAVAILABLE'],
      ],
    ]);
  });
});

test('an error that nobody expected is masked, and logged with the request id', async () => {
  const graph = await failing(new Error('MATCH (n) failed on bolt://neo4j:secret@inside:7687'));
  const answer = await graph.ask('{ people { nodes { name } } }', {}, { 'x-request-id': 'request-7' });
  expect(answer).toEqual({
    status: 500,
    errors: [
      {
        message: 'Something went wrong inside. Name request request-7 when you report it.',
        locations: [{ line: 1, column: 3 }],
        path: ['people'],
        extensions: { requestId: 'request-7', code: 'INTERNAL' },
      },
    ],
  });
  expect(graph.logged().map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({
      level: 50,
      requestId: 'request-7',
      path: ['people'],
      err: expect.objectContaining({ message: 'MATCH (n) failed on bolt://neo4j:secret@inside:7687' }),
    }),
  ]);
});

describe('mutations', () => {
  const ingest =
    'mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename ... on IngestArticleSuccess { status article { title outlet } } ... on Error { code message } } }';
  const retract =
    'mutation($input: RetractArticleInput!) { retractArticle(input: $input) { __typename ... on RetractArticleSuccess { id } ... on NotFound { message } ... on Error { code } } }';
  const article = {
    url: 'https://courier.example/toll',
    outlet: 'Courier',
    title: 'Toll',
    published: '2026-01-26',
    text: 'Gov. Ada Vane said that the bridge is old.',
  };

  test('an article comes, stays, changes and goes', async () => {
    const graph = await openGraph();
    open.push(graph);
    const outcomes: unknown[] = [];
    for (const input of [article, article, { ...article, title: 'Toll, corrected' }])
      outcomes.push((await graph.ask(ingest, { input })).data?.['ingestArticle']);
    const found = await graph.ask('{ article(by: { url: "https://courier.example/toll" }) { id } }');
    const { id } = (found.data as { article: { id: string } }).article;
    const by = { article: { url: article.url } };
    for (const input of [by, by, { article: { id } }]) outcomes.push((await graph.ask(retract, { input })).data?.['retractArticle']);
    outcomes.push((await graph.ask('{ people { totalCount } articles { totalCount } statements { totalCount } }')).data);
    const kept = { __typename: 'IngestArticleSuccess', article: { title: 'Toll', outlet: 'Courier' } };
    expect(outcomes).toEqual([
      { ...kept, status: 'STORED' },
      { ...kept, status: 'UNCHANGED' },
      { ...kept, status: 'REVISED', article: { title: 'Toll, corrected', outlet: 'Courier' } },
      { __typename: 'RetractArticleSuccess', id },
      { __typename: 'NotFound', code: 'NOT_FOUND', message: `The graph has no article ${article.url}.` },
      { __typename: 'NotFound', code: 'NOT_FOUND', message: `The graph has no article ${id}.` },
      { people: { totalCount: 0 }, articles: { totalCount: 0 }, statements: { totalCount: 0 } },
    ]);
  });

  test.each<readonly [string, object, string]>([
    ['no text', { text: '' }, 'EMPTY_ARTICLE'],
    ['nothing at all', {}, 'EMPTY_ARTICLE'],
    ['a control character', { text: 'The bridge\u0000 is old.' }, 'BINARY_INPUT'],
    ['a date that is none', { text: 'The bridge is old.', published: '2026-13-01' }, 'INVALID_DATE'],
    ['an address that is none', { text: 'The bridge is old.', url: 'nowhere' }, 'INVALID_URL'],
  ])('%s is a typed result, and nothing is written', async (_, input, code) => {
    const graph = await openGraph();
    open.push(graph);
    const { status, data } = await graph.ask(ingest, { input });
    const after = await graph.ask('{ articles { totalCount } people { totalCount } }');
    expect([status, data, after.data]).toEqual([
      200,
      { ingestArticle: { __typename: 'InvalidInput', code, message: expect.any(String) } },
      { articles: { totalCount: 0 }, people: { totalCount: 0 } },
    ]);
  });

  test('what follows a write in the same operation is read anew', async () => {
    const graph = await openGraph();
    open.push(graph);
    const query = `mutation($a: IngestArticleInput!, $b: IngestArticleInput!) {
      a: ingestArticle(input: $a) { ... on IngestArticleSuccess { article { title } } }
      b: ingestArticle(input: $b) { ... on IngestArticleSuccess { article { title } } }
    }`;
    const { data } = await graph.ask(query, { a: article, b: { ...article, title: 'Later' } });
    expect(data).toEqual({ a: { article: { title: 'Toll' } }, b: { article: { title: 'Later' } } });
  });
});
