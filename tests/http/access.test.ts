import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/domain/caller.ts';
import { bearerAccess, openAccess, readTokens, tokenCheck } from '../../src/http/access.ts';
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

describe('who asks', () => {
  const closed = bearerAccess([tokenCheck(() => tokens)], { anonymousReader: false });
  const openToRead = bearerAccess([tokenCheck(() => tokens)], { anonymousReader: true });
  const desk = { name: 'Dashboard of the desk', role: 'reader' as const };
  test.each<readonly [string | null, { name: string; role: Role } | null, { name: string; role: Role } | null]>([
    // header, closed, anonymous reader
    [null, null, { name: 'anonymous', role: 'reader' }],
    ['Bearer read-me', desk, desk],
    ['bearer write-me', { name: 'Nell Arden', role: 'researcher' }, { name: 'Nell Arden', role: 'researcher' }],
    ['Bearer rule-me', { name: 'operations', role: 'admin' }, { name: 'operations', role: 'admin' }],
    ['Bearer wrong', null, null],
    ['Bearer ', null, null],
    ['Basic cmVhZC1tZQ==', null, null],
    [`Bearer ${hash('read-me')}`, null, null],
  ])('%s', async (header, ...expected) => {
    expect([await closed(header), await openToRead(header)]).toEqual(expected);
  });

  test('on this machine alone everything is open', () => {
    expect(openAccess(null)).toEqual({ name: 'local', role: 'admin' });
  });
});

describe('by GraphQL', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTollGraph({ access: bearerAccess([tokenCheck(() => tokens)], { anonymousReader: true }) });
  });
  afterAll(() => graph.close());

  const write = 'mutation { retractArticle(input: { article: { id: "QXJ0aWNsZTphYmM" } }) { __typename } }';
  test.each<readonly [string, string, Readonly<Record<string, string>>, number, string | undefined]>([
    ['anybody reads', '{ people { totalCount } }', {}, 200, undefined],
    ['nobody without a token writes', write, {}, 403, 'FORBIDDEN'],
    ['a reader does not write', write, { authorization: 'Bearer read-me' }, 403, 'FORBIDDEN'],
    [
      'a write beside a query of the same document does not slip through',
      `query Q { people { totalCount } } ${write}`,
      {},
      400,
      'BAD_USER_INPUT',
    ],
    ['a researcher takes no article out', write, { authorization: 'Bearer write-me' }, 403, 'FORBIDDEN'],
    [
      'nor by a fragment',
      'mutation { ...f } fragment f on Mutation { a: ingestArticle(input: { text: "x" }) { __typename } }',
      { authorization: 'Bearer write-me' },
      403,
      'FORBIDDEN',
    ],
    ['an admin does', write, { authorization: 'Bearer rule-me' }, 200, undefined],
    ['a wrong token does not read', '{ people { totalCount } }', { authorization: 'Bearer nope' }, 401, 'UNAUTHENTICATED'],
  ])('%s', async (_, query, headers, status, code) => {
    const answer = await graph.ask(query, {}, headers);
    const ran = graph.statements();
    expect([answer.status, answer.errors?.[0]?.extensions.code, code === undefined || ran.length === 0]).toEqual([status, code, true]);
  });
});
