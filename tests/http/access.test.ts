import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openAccess, readTokens, tokenAccess, type Verdict } from '../../src/http/access.ts';
import { openTollGraph, type TestGraph } from '../api/graph.ts';

const hash = (token: string) => createHash('sha256').update(token).digest('hex');
const file = `# who may do what
${hash('read-me')} reader Dashboard of the desk
${hash('write-me')} researcher Nell Arden

${hash('rule-me').toUpperCase()} admin operations
`;
const tokens = readTokens(file);

test('a tokens file is read line by line', () => {
  expect(tokens.map(({ role, name }) => [role, name])).toEqual([
    ['reader', 'Dashboard of the desk'],
    ['researcher', 'Nell Arden'],
    ['admin', 'operations'],
  ]);
});

test.each([
  ['a token that nobody hashed', 'secret reader Desk'],
  ['an unknown role', `${hash('x')} owner Desk`],
  ['no name', `${hash('x')} reader`],
  ['a hash too short', `${hash('x').slice(1)} reader Desk`],
])('%s stops the start, and is not shown', (_, line) => {
  expect(() => readTokens(`# tokens\n${line}`)).toThrow(
    'Line 2 of the tokens file is not "sha256hex role name", role one of reader, researcher, admin.',
  );
});

describe('who may do what', () => {
  const closed = tokenAccess(tokens, { anonymousReader: false });
  const openToRead = tokenAccess(tokens, { anonymousReader: true });
  test.each<readonly [string | null, Verdict, Verdict, Verdict, Verdict]>([
    // header, closed: read, write; anonymous reader: read, write
    [null, 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'ALLOWED', 'UNAUTHENTICATED'],
    ['Bearer read-me', 'ALLOWED', 'FORBIDDEN', 'ALLOWED', 'FORBIDDEN'],
    ['bearer write-me', 'ALLOWED', 'ALLOWED', 'ALLOWED', 'ALLOWED'],
    ['Bearer rule-me', 'ALLOWED', 'ALLOWED', 'ALLOWED', 'ALLOWED'],
    ['Bearer wrong', 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['Bearer ', 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['Basic cmVhZC1tZQ==', 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    [`Bearer ${hash('read-me')}`, 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
  ])('%s', (header, ...expected) => {
    expect([closed(header, 'read'), closed(header, 'write'), openToRead(header, 'read'), openToRead(header, 'write')]).toEqual(expected);
  });

  test('on this machine alone everything is open', () => {
    expect([openAccess(null, 'read'), openAccess(null, 'write')]).toEqual(['ALLOWED', 'ALLOWED']);
  });
});

describe('by GraphQL', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTollGraph({ access: tokenAccess(tokens, { anonymousReader: true }) });
  });
  afterAll(() => graph.close());

  const write = 'mutation { retractArticle(input: { article: { id: "QXJ0aWNsZTphYmM" } }) { __typename } }';
  test.each<readonly [string, string, Readonly<Record<string, string>>, number, string | undefined]>([
    ['anybody reads', '{ people { totalCount } }', {}, 200, undefined],
    ['nobody without a token writes', write, {}, 401, 'UNAUTHENTICATED'],
    ['a reader does not write', write, { authorization: 'Bearer read-me' }, 403, 'FORBIDDEN'],
    [
      'a write beside a query of the same document does not slip through',
      `query Q { people { totalCount } } ${write}`,
      {},
      400,
      'BAD_USER_INPUT',
    ],
    ['a researcher writes', write, { authorization: 'Bearer write-me' }, 200, undefined],
    ['a wrong token does not read', '{ people { totalCount } }', { authorization: 'Bearer nope' }, 401, 'UNAUTHENTICATED'],
  ])('%s', async (_, query, headers, status, code) => {
    const answer = await graph.ask(query, {}, headers);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([status, code]);
  });
});
