import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { schema } from '../../src/api/schema.ts';
import { knownOperations } from '../../src/http/operations.ts';
import { readExamples } from '../api/examples.ts';
import { openTollGraph, type TestGraph } from '../api/graph.ts';
import { operations as pageOperations } from '../playground/operations.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the manifest', () => {
  test('holds every example and everything that the page asks', () => {
    const texts = new Set(knownOperations.map(({ text }) => text));
    const missing = [...readExamples().map(({ query }) => query), ...pageOperations.map(({ text }) => text)].filter(
      (text) => !texts.has(text),
    );
    expect(missing).toEqual([]);
  });

  test.each(knownOperations.map((operation) => [operation.name, operation] as const))(
    '%s is valid, and goes by its hash',
    (_, operation) => {
      expect([validate(schema, parse(operation.text)), operation.sha256]).toEqual([[], sha256(operation.text)]);
    },
  );

  test('tells each by a name of its own', () => {
    expect(new Set(knownOperations.map(({ name }) => name)).size).toBe(knownOperations.length);
  });
});

let open: TestGraph;
let locked: TestGraph;
beforeAll(async () => {
  open = await openTollGraph();
  locked = await openTollGraph({ locked: true });
});
afterAll(async () => {
  await open.close();
  await locked.close();
});

const newest = knownOperations.find(({ name }) => name === 'NewestStatements')!;
const by = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const free = '{ people { totalCount } }';

async function ask(graph: TestGraph, body: object): Promise<unknown> {
  graph.statements();
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await graph.graphql.fetch('http://service/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
  const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
  if (!errors) return response.status;
  return [response.status, errors.map(({ extensions }) => extensions.code), graph.statements()];
}

const refused = (code: string) => [400, [code], []];

describe('an operation named by its hash', () => {
  test.each<readonly [string, object, unknown, unknown]>([
    // body; open, locked
    ['a hash', by(newest.sha256), 200, 200],
    ['a hash in capitals', by(newest.sha256.toUpperCase()), 200, 200],
    ['a hash and its text', { query: newest.text, ...by(newest.sha256) }, 200, 200],
    ['the text of a known operation', { query: newest.text }, 200, 200],
    ['a hash that nobody knows', by(sha256(free)), refused('UNKNOWN_OPERATION'), refused('UNKNOWN_OPERATION')],
    [
      'a hash that nobody knows, with its text',
      { query: free, ...by(sha256(free)) },
      refused('UNKNOWN_OPERATION'),
      refused('UNKNOWN_OPERATION'),
    ],
    ['a known hash with another text', { query: free, ...by(newest.sha256) }, refused('BAD_USER_INPUT'), refused('BAD_USER_INPUT')],
    ['no hash', by(undefined), refused('BAD_USER_INPUT'), refused('BAD_USER_INPUT')],
    ['a hash that is none', by({ toString: 'x' }), refused('BAD_USER_INPUT'), refused('BAD_USER_INPUT')],
    ['a text of one’s own', { query: free }, 200, refused('UNKNOWN_OPERATION')],
    ['a known text with a word more', { query: `${newest.text} ` }, 200, refused('UNKNOWN_OPERATION')],
    ['a question about the schema', { query: '{ __schema { types { name } } }' }, 200, refused('UNKNOWN_OPERATION')],
    ['a question about a type', { query: '{ __type(name: "Person") { name } }' }, 200, refused('UNKNOWN_OPERATION')],
  ])('%s', async (_, body, whenOpen, whenLocked) => {
    expect([await ask(open, body), await ask(locked, body)]).toEqual([whenOpen, whenLocked]);
  });

  test('by GET', async () => {
    const extensions = encodeURIComponent(JSON.stringify(by(newest.sha256).extensions));
    expect((await locked.graphql.fetch(`http://service/graphql?extensions=${extensions}`)).status).toBe(200);
  });

  test('a locked service gives no hints about its schema', async () => {
    const messages = await Promise.all(
      [open, locked].map(async (graph) => {
        const search = knownOperations.find(({ name }) => name === 'page/Search')!;
        const { errors } = await graph.ask(search.text, { text: 'x', kinds: ['Persn'], names: 1, texts: 1 });
        return errors?.[0]?.message;
      }),
    );
    expect(messages).toEqual([expect.stringContaining('Did you mean'), expect.not.stringContaining('Did you mean')]);
  });
});
