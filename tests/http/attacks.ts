import { toCursor } from '../../src/api/cursors.ts';
import { toGlobalId } from '../../src/api/ids.ts';

/** One line of the checklist: what is sent, to which service, and the status and code that refuse it. */
export interface Attack {
  readonly name: string;
  /** `open` to all; `locked` to the known operations; `guarded` by tokens, its only caller has spent a minute's cost. */
  readonly at: 'open' | 'locked' | 'guarded';
  readonly url: string;
  readonly init: RequestInit;
  readonly refused: readonly [status: number, code: string];
}

type Headers = Readonly<Record<string, string>>;

const URL_OF = 'http://service/graphql';
const typed = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const people = '{ people { totalCount } }';
const retract = 'mutation { retractArticle(input: { article: { id: "QXJ0aWNsZTphYmM" } }) { __typename } }';

function post(body: unknown, headers: Headers = {}): RequestInit {
  return { method: 'POST', headers: { ...typed, ...headers }, body: JSON.stringify(body) };
}

/** A question that is refused with 400, unless told. */
function ask(name: string, query: string, code: string, variables: object = {}, refused = 400): Attack {
  return { name, at: 'open', url: URL_OF, init: post({ query, variables }), refused: [refused, code] };
}

const times = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, index) => text(index)).join(' ');
const person = toGlobalId('Person', 'abc');
const wide = (first: string) =>
  `people(first: ${first}) { nodes { statements(first: ${first}) { nodes { speaker { name } about { totalCount } } } } }`;

/** Too much of a form. */
const forms: readonly Attack[] = [
  ['fields in fields', `{ people ${'{ nodes { tenures { nodes { holder '.repeat(4)} { id } ${'} } } }'.repeat(4)} }`],
  [
    'fields in inline fragments',
    `{ people { nodes { ...on Person { ${'tenures { nodes { holder { ... on Person { '.repeat(4)} name ${'} } } }'.repeat(4)} } } } }`,
  ],
  [
    'fields in named fragments',
    `{ people { nodes { ...a } } } ${times(4, (i) => `fragment ${'abcd'[i]} on Person { tenures { nodes { holder { ${i < 3 ? `...${'bcd'[i]}` : 'name'} } } } }`)}`,
  ],
  [
    'fragments that double 40 times',
    `{ ...f0 } ${times(40, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f40 on Query { people { totalCount } }`,
  ],
  ['31 aliases', `{ ${times(31, (i) => `a${i}: people { totalCount }`)} }`],
  ['300 aliases of __typename', `{ ${times(300, (i) => `a${i}: __typename`)} }`],
  ['10,000 aliases', `{ ${times(10_000, (i) => `a${i}: __typename`)} }`],
  ['21 root fields', `{ ${times(21, () => '__typename')} }`],
  ['31 directives', `{ __typename ${times(31, () => '@include(if: true)')} }`],
  ['500 directives that nobody knows', `{ __typename ${times(500, () => '@nobody')} }`],
  ['1,001 fields', `{ people { nodes { ${times(1001, () => 'id')} } } }`],
  ['5,000 times one field', `{ people { nodes { ${times(5000, () => 'id')} } } }`],
  ['10,000 tokens in an argument', `{ nodes(ids: [${times(10_000, () => '"x"')}]) { id } }`],
  ['wide pages in pages', `{ ${wide('100')} }`],
].map(([name = '', query = '']) => ask(name, query, 'TOO_EXPENSIVE'));

const sizes: readonly Attack[] = [0, -1, 101, 2_147_483_647].flatMap((n) => {
  const byVariable = 'query($n: Int) { people(first: $n) { totalCount } }';
  return (
    [
      ['by literal', `{ people(first: ${n}) { totalCount } }`],
      ['by variable', byVariable, { n }],
      ['by variable, again', byVariable, { n }],
      ['by default', `query($n: Int = ${n}) { people(first: $n) { totalCount } }`],
      ['in a list of a node', `{ people { nodes { statements(first: ${n}) { totalCount } } } }`],
      ['of neighbours', `{ people { nodes { neighbours(first: ${n}) { hasMore } } } }`],
      ['deep within', `{ statements { nodes { speaker { statements(first: ${n}) { totalCount } } } } }`],
      ['in a fragment', `query { ...f } fragment f on Query { search(query: "Vane", first: ${n}) { totalCount } }`],
    ] as const
  ).map(([how, query, variables]) => ask(`a page of ${n} ${how}`, query, 'BAD_USER_INPUT', variables));
});

const pages: readonly Attack[] = [
  ask('a page backwards', '{ people(last: 3, before: "x") { totalCount } }', 'BAD_USER_INPUT'),
  ask('both ways at once', '{ people(first: 3, last: 3) { totalCount } }', 'BAD_USER_INPUT'),
  ...(
    [
      ['of another field', toCursor('articles NEWEST {}', 'x')],
      ['of another order', toCursor('statements OLDEST null', 'x')],
      ['cut off', toCursor('statements NEWEST null', 'x').slice(0, -4)],
      ['made up', Buffer.from('1.abc.def.x').toString('base64url')],
      ['beyond ASCII', '🌉'],
      ['empty', ''],
    ] as const
  ).map(([how, after]) =>
    ask(`a cursor ${how}`, 'query($after: String) { statements(after: $after) { totalCount } }', 'BAD_USER_INPUT', { after }),
  ),
];

const ids: readonly Attack[] = [
  ...(
    [
      ['of no kind', Buffer.from('PageInfo:abc').toString('base64url')],
      ['of a judgement', Buffer.from('HumanJudgement:abc').toString('base64url')],
      ['constructor', Buffer.from('constructor:abc').toString('base64url')],
      ['__proto__', Buffer.from('__proto__:abc').toString('base64url')],
      ['plain __proto__', '__proto__'],
      ['with Cypher in it', Buffer.from("Person:'}) DETACH DELETE n //").toString('base64url')],
    ] as const
  ).map(([how, id]) => ask(`an id ${how}`, 'query($id: ID!) { node(id: $id) { id } }', 'BAD_USER_INPUT', { id })),
  ask('an id of another kind', 'query($id: ID!) { statements(filter: { place: $id }) { totalCount } }', 'BAD_USER_INPUT', { id: person }),
  ask('101 ids', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', 'BAD_USER_INPUT', { ids: Array.from({ length: 101 }, () => person) }),
  ask('1,001 ids to leave out', 'query($id: ID!, $ids: [ID!]) { neighbours(id: $id, exclude: $ids) { hasMore } }', 'BAD_USER_INPUT', {
    id: person,
    ids: Array.from({ length: 1001 }, () => person),
  }),
  ask('a bad id among good ones', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', 'BAD_USER_INPUT', { ids: [person, '__proto__'] }),
  ask('10,000 words to search for', 'query($t: String!) { search(query: $t) { totalCount } }', 'BAD_USER_INPUT', {
    t: times(10_000, () => 'vane'),
  }),
];

const language: readonly Attack[] = [
  ask('fragments that name each other', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }', 'BAD_USER_INPUT'),
  ask('a field that is not there', '{ nobody }', 'BAD_USER_INPUT'),
  ask('an enum that is not there', '{ statements(sort: RANDOM) { totalCount } }', 'BAD_USER_INPUT'),
  ask('a number for a text', 'query($t: String!) { search(query: $t) { totalCount } }', 'BAD_USER_INPUT', { t: 5 }),
  ask('two ways to name an article', 'query($by: ArticleLookup!) { article(by: $by) { id } }', 'BAD_USER_INPUT', {
    by: { id: 'a', url: 'b' },
  }),
  ask('a subscription', 'subscription { people { totalCount } }', 'BAD_USER_INPUT'),
];

const form = (type: string, body: string) => ({ method: 'POST', headers: { 'content-type': type }, body });
const requests: readonly Attack[] = (
  [
    ['a list of operations', post([{ query: people }, { query: people }]), [400, 'BAD_USER_INPUT']],
    ['an unknown parameter', post({ query: people, id: 'x' }), [400, 'BAD_USER_INPUT']],
    ['broken JSON', { ...post({}), body: '{"query":' }, [400, 'BAD_USER_INPUT']],
    ['broken UTF-8', { ...post({}), body: Buffer.from('{"query":"{ é }"}', 'latin1') }, [400, 'BROKEN_ENCODING']],
    ['a form', form('application/x-www-form-urlencoded', `query=${encodeURIComponent(people)}`), [415, 'BAD_USER_INPUT']],
    ['a form with files', form('multipart/form-data; boundary=x', '--x\r\n\r\n--x--'), [415, 'BAD_USER_INPUT']],
    ['plain text', form('text/plain', JSON.stringify({ query: people })), [415, 'BAD_USER_INPUT']],
    ['the bare language', form('application/graphql', people), [415, 'BAD_USER_INPUT']],
    ['no type', { method: 'POST', body: Buffer.from(JSON.stringify({ query: people })) }, [415, 'BAD_USER_INPUT']],
    ['PUT', { ...post({ query: people }), method: 'PUT' }, [405, 'BAD_USER_INPUT']],
    ['DELETE', { method: 'DELETE' }, [405, 'BAD_USER_INPUT']],
    ['1 MB of a question', post({ query: `${people} #${'x'.repeat(1_048_576)}` }), [413, 'TOO_LARGE']],
    ['1 MB of variables', post({ query: people, variables: { x: 'x'.repeat(1_048_576) } }), [413, 'TOO_LARGE']],
    ['the page of another site', post({ query: people }, { origin: 'https://evil.example' }), [403, 'FORBIDDEN']],
    ['another site without an origin', post({ query: people }, { 'sec-fetch-site': 'cross-site' }), [403, 'FORBIDDEN']],
    ['a write from another site', post({ query: retract }, { origin: 'https://evil.example' }), [403, 'FORBIDDEN']],
  ] as const satisfies readonly (readonly [string, RequestInit, readonly [number, string]])[]
).map(([name, init, refused]) => ({ name, at: 'open', url: URL_OF, init, refused }));

const byGet: readonly Attack[] = [
  {
    name: 'a write by GET',
    at: 'open',
    url: `${URL_OF}?query=${encodeURIComponent(retract)}`,
    init: { headers: typed },
    refused: [405, 'BAD_USER_INPUT'],
  },
];

const hashed = (hash: unknown, query?: string) => post({ query, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
const locked: readonly Attack[] = (
  [
    ['a text of one’s own', post({ query: people }), 'UNKNOWN_OPERATION'],
    ['a hash that nobody knows', hashed('0'.repeat(64)), 'UNKNOWN_OPERATION'],
    ['a hash that nobody knows with its text', hashed('0'.repeat(64), people), 'UNKNOWN_OPERATION'],
    ['a hash that is none', hashed({ toString: 'x' }), 'BAD_USER_INPUT'],
    ['a question about the schema', post({ query: '{ __schema { types { name } } }' }), 'UNKNOWN_OPERATION'],
    ['a question about a type', post({ query: '{ __type(name: "Person") { name } }' }), 'UNKNOWN_OPERATION'],
  ] as const
).map(([name, init, code]) => ({ name: `${name}, of a locked service`, at: 'locked', url: URL_OF, init, refused: [400, code] }));

const reader = { authorization: 'Bearer read-me' };
const guarded: readonly Attack[] = (
  [
    ['no token', post({ query: people }), [401, 'UNAUTHENTICATED']],
    ['a wrong token', post({ query: people }, { authorization: 'Bearer guess' }), [401, 'UNAUTHENTICATED']],
    ['the hash of a token', post({ query: people }, { authorization: 'Basic cmVhZC1tZQ==' }), [401, 'UNAUTHENTICATED']],
    ['a write by a reader', post({ query: retract }, reader), [403, 'FORBIDDEN']],
    ['more than a minute holds', post({ query: people }, reader), [429, 'RATE_LIMITED']],
  ] as const
).map(([name, init, refused]) => ({ name, at: 'guarded', url: URL_OF, init, refused }));

/** The checklist of attacks, of which none may reach the database. */
export const attacks: readonly Attack[] = [...forms, ...sizes, ...pages, ...ids, ...language, ...requests, ...byGet, ...locked, ...guarded];
