import { afterEach, describe, expect, test } from '@jest/globals';
import { assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import type { Access } from '../../src/http/access.ts';
import { tollArticle } from '../service/judged-articles.ts';
import { openGraph, type TestGraph } from './graph.ts';

const open: TestGraph[] = [];
afterEach(async () => {
  for (const graph of open.splice(0)) await graph.close();
});

const judged = (type: string) => `__typename ... on Error { code message } ... on ${type}Success {
  judgement { id verb part actorName by why stands words undoes { verb } }
  superseded { id }
  statement { id text kind reviewed speaker { name } judgements { id } }
}`;
const mutations = {
  linkActor: `mutation($input: LinkActorInput!) { linkActor(input: $input) { ${judged('LinkActor')} } }`,
  unlinkActor: `mutation($input: UnlinkActorInput!) { unlinkActor(input: $input) { ${judged('UnlinkActor')} } }`,
  reviewStatement: `mutation($input: ReviewStatementInput!) { reviewStatement(input: $input) { ${judged('ReviewStatement')} } }`,
  undoJudgement: `mutation($input: UndoJudgementInput!) { undoJudgement(input: $input) { ${judged('UndoJudgement')} } }`,
};

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly judgement?: { readonly id: string; readonly why: string | null; readonly by: string };
  readonly statement?: { readonly id: string; readonly text: string; readonly speaker: { readonly name: string } | null } | null;
}

/** One article, with the ids of what it holds. */
async function begin(access?: Access) {
  const graph = await openGraph(access ? { access } : {});
  open.push(graph);
  await graph.service.ingest(tollArticle('toll'));
  const { data } = await graph.ask(`{
    articles { nodes { id text } } statements { nodes { id text } } people { nodes { id name } } places { nodes { id name } } tenures { nodes { id } }
  }`);
  const { articles, statements, people, places, tenures } = data as Record<
    string,
    { nodes: { id: string; text?: string; name?: string }[] }
  >;
  const idOf = (words: string) =>
    [...(statements?.nodes ?? []), ...(people?.nodes ?? []), ...(places?.nodes ?? [])].find(({ text, name }) =>
      (text ?? name)?.includes(words),
    )?.id ?? '';
  const write = async (mutation: keyof typeof mutations, input: object, headers = {}) =>
    (await graph.ask(mutations[mutation], { input }, headers)).data?.[mutation] as Outcome;
  const article = articles?.nodes[0] ?? { id: '', text: '' };
  return { graph, idOf, write, article, text: article.text ?? '', tenure: tenures?.nodes[0]?.id ?? '' };
}

test('a speaker is linked, told side by side with what was read, and taken back', async () => {
  const { graph, idOf, write } = await begin();
  const statement = idOf('bridge is old');
  const linked = await write('linkActor', { on: { statement }, actor: idOf('Ruth Holt'), why: 'So the minutes say.' });
  const { data } = await graph.ask(
    `query($id: ID!) { node(id: $id) { ... on Statement {
      reviewed speaker { name } speakerLink { rule confidence supportCount judgedBy { by why } assertedBy { id } }
      judgements { verb actor { name } article { title } statement { id } }
      asRead { text kind rule links { part node { name } confidence evidence { text } } }
    } } }`,
    { id: statement },
  );
  const undone = await write('undoJudgement', { judgement: linked.judgement?.id, why: 'They do not.' });
  const after = await graph.ask(
    '{ statements { nodes { text speaker { name } reviewed } } judgements { totalCount nodes { verb why stands } } }',
  );
  expect([linked, data, undone, after.data]).toEqual([
    {
      __typename: 'LinkActorSuccess',
      judgement: {
        id: expect.any(String),
        verb: 'LINK',
        part: 'SPEAKER',
        actorName: 'Ruth Holt',
        by: 'local',
        why: 'So the minutes say.',
        stands: true,
        words: ['the bridge is old and must go'],
        undoes: null,
      },
      superseded: [],
      statement: {
        id: statement,
        text: 'the bridge is old and must go',
        kind: 'INDIRECT',
        reviewed: true,
        speaker: { name: 'Ruth Holt' },
        judgements: [{ id: linked.judgement?.id }],
      },
    },
    {
      node: {
        reviewed: true,
        speaker: { name: 'Ruth Holt' },
        speakerLink: {
          rule: 'judgement',
          confidence: 1,
          supportCount: 1,
          judgedBy: { by: 'local', why: 'So the minutes say.' },
          assertedBy: null,
        },
        judgements: [
          { verb: 'LINK', actor: { name: 'Ruth Holt' }, article: { title: 'Toll divides Westland' }, statement: { id: statement } },
        ],
        asRead: {
          text: 'the bridge is old and must go',
          kind: 'INDIRECT',
          rule: expect.any(String),
          links: [{ part: 'SPEAKER', node: { name: 'Ada Vane' }, confidence: expect.any(Number), evidence: [{ text: 'Ada Vane' }] }],
        },
      },
    },
    {
      __typename: 'UndoJudgementSuccess',
      judgement: {
        id: expect.any(String),
        verb: 'UNDO',
        part: null,
        actorName: null,
        by: 'local',
        why: 'They do not.',
        stands: false,
        words: ['the bridge is old and must go'],
        undoes: { verb: 'LINK' },
      },
      superseded: [],
      statement: {
        id: statement,
        text: 'the bridge is old and must go',
        kind: 'INDIRECT',
        reviewed: false,
        speaker: { name: 'Ada Vane' },
        judgements: [],
      },
    },
    {
      statements: {
        nodes: [
          { text: 'the bridge is old and must go', speaker: { name: 'Ada Vane' }, reviewed: false },
          { text: 'Nobody should pay to get to work', speaker: { name: 'Ruth Holt' }, reviewed: false },
          { text: 'the ferry will stay', speaker: { name: 'Ada Vane' }, reviewed: false },
        ],
      },
      judgements: {
        totalCount: 2,
        nodes: [
          { verb: 'UNDO', why: 'They do not.', stands: false },
          { verb: 'LINK', why: 'So the minutes say.', stands: false },
        ],
      },
    },
  ]);
});

test('a rejected statement leaves every list, and is told of by its article', async () => {
  const { graph, idOf, write, article } = await begin();
  const rejected = await write('reviewStatement', { statement: idOf('ferry'), review: 'REJECT' });
  const { data } = await graph.ask(
    `query($id: ID!) { statements { totalCount } reviewQueue { totalCount nodes { text } } node(id: $id) { ... on Article {
      statements { totalCount } rejected { text links { node { name } } } judgements { verb statement { id } }
    } } }`,
    { id: article.id },
  );
  expect([rejected.statement, data]).toEqual([
    null,
    {
      statements: { totalCount: 2 },
      reviewQueue: { totalCount: 2, nodes: expect.any(Array) },
      node: {
        statements: { totalCount: 2 },
        rejected: [{ text: 'the ferry will stay', links: [{ node: { name: 'Ada Vane' } }] }],
        judgements: [{ verb: 'REJECT', statement: null }],
      },
    },
  ]);
});

test('the same key has one effect and one answer; with another request it is refused', async () => {
  const { graph, idOf, write } = await begin();
  const input = { statement: idOf('ferry'), review: 'REJECT', idempotencyKey: 'mine' };
  const first = await write('reviewStatement', input);
  const again = await write('reviewStatement', input);
  const other = await write('reviewStatement', { ...input, review: 'ACCEPT' });
  const elsewhere = await write('undoJudgement', { judgement: first.judgement?.id, idempotencyKey: 'mine' });
  const undo = { judgement: first.judgement?.id, idempotencyKey: 'back' };
  const undone = [await write('undoJudgement', undo), await write('undoJudgement', undo)];
  const { data } = await graph.ask('{ judgements { totalCount } }');
  expect([again, other, elsewhere, undone[1], data]).toEqual([
    first,
    { __typename: 'Conflict', code: 'KEY_REUSED', message: expect.any(String) },
    { __typename: 'Conflict', code: 'KEY_REUSED', message: expect.any(String) },
    undone[0],
    { judgements: { totalCount: 2 } },
  ]);
});

describe('what cannot be', () => {
  type Begun = Awaited<ReturnType<typeof begin>>;
  const unknown = (label: string) => Buffer.from(`${label}:${'x'.repeat(22)}`).toString('base64url');
  const marked = ({ article, idOf }: Begun, span: object) => ({ on: { words: { article: article.id, span } }, actor: idOf('Ruth Holt') });

  test.each<readonly [string, keyof typeof mutations, (begun: Begun) => object, string]>([
    ['a statement that is not there', 'reviewStatement', () => ({ statement: unknown('Statement'), review: 'ACCEPT' }), 'NOT_FOUND'],
    ['an id of something else', 'reviewStatement', ({ article }) => ({ statement: article.id, review: 'ACCEPT' }), 'BAD_USER_INPUT'],
    ['no id', 'reviewStatement', () => ({ statement: 'x', review: 'ACCEPT' }), 'BAD_USER_INPUT'],
    ['an actor who is not there', 'linkActor', ({ idOf }) => ({ on: { statement: idOf('ferry') }, actor: unknown('Person') }), 'NOT_FOUND'],
    ['a place that speaks', 'linkActor', ({ idOf }) => ({ on: { statement: idOf('ferry') }, actor: idOf('Port Alder') }), 'CANNOT_SPEAK'],
    ['a tenure that speaks', 'linkActor', ({ idOf, tenure }) => ({ on: { statement: idOf('ferry') }, actor: tenure }), 'CANNOT_SPEAK'],
    [
      'words of an article that is not there',
      'linkActor',
      ({ idOf }) => ({ on: { words: { article: unknown('Article'), span: { start: 0, end: 4 } } }, actor: idOf('Ruth Holt') }),
      'NOT_FOUND',
    ],
    ['words beyond the end', 'linkActor', (begun) => marked(begun, { start: 5, end: 100_000 }), 'INVALID_SPAN'],
    ['words from before the start', 'linkActor', (begun) => marked(begun, { start: -3, end: 9 }), 'INVALID_SPAN'],
    ['no words', 'linkActor', (begun) => marked(begun, { start: 21, end: 23 }), 'INVALID_SPAN'],
    ['other words than were seen', 'linkActor', (begun) => marked(begun, { start: 0, end: 4, text: 'Ferr' }), 'INVALID_SPAN'],
    [
      'to mark words for an addressee alone',
      'linkActor',
      (begun) => ({ ...marked(begun, { start: 0, end: 4 }), as: 'ADDRESSEE' }),
      'INVALID_SPAN',
    ],
    ['to unlink who is not linked', 'unlinkActor', ({ idOf }) => ({ statement: idOf('ferry'), actor: idOf('Ruth Holt') }), 'NOT_LINKED'],
    [
      'a correction of nothing',
      'reviewStatement',
      ({ idOf }) => ({ statement: idOf('ferry'), review: 'CORRECT', correction: {} }),
      'BAD_USER_INPUT',
    ],
    ['a correction that is missing', 'reviewStatement', ({ idOf }) => ({ statement: idOf('ferry'), review: 'CORRECT' }), 'BAD_USER_INPUT'],
    [
      'to accept with a correction',
      'reviewStatement',
      ({ idOf }) => ({ statement: idOf('ferry'), review: 'ACCEPT', correction: { kind: 'DIRECT' } }),
      'BAD_USER_INPUT',
    ],
    [
      'a reason without end',
      'reviewStatement',
      ({ idOf }) => ({ statement: idOf('ferry'), review: 'ACCEPT', why: 'x'.repeat(1001) }),
      'BAD_USER_INPUT',
    ],
    ['a judgement that is not there', 'undoJudgement', () => ({ judgement: unknown('HumanJudgement') }), 'NOT_FOUND'],
    ['to undo a statement', 'undoJudgement', ({ idOf }) => ({ judgement: idOf('ferry') }), 'BAD_USER_INPUT'],
  ])('%s', async (_, mutation, input, code) => {
    const begun = await begin();
    const before = await begun.graph.ask('{ statements { nodes { id reviewed } } judgements { totalCount } }');
    const outcome = await begun.write(mutation, input(begun));
    const after = await begun.graph.ask('{ statements { nodes { id reviewed } } judgements { totalCount } }');
    expect([outcome.code, outcome.message?.length, after]).toEqual([code, expect.any(Number), before]);
  });

  test('what is done already, undone already, or judged anew since', async () => {
    const { idOf, write } = await begin();
    const on = { statement: idOf('ferry') };
    const link = (name: string) => write('linkActor', { on, actor: idOf(name) });
    const first = await link('Ruth Holt');
    const again = await link('Ruth Holt');
    const second = await link('Ada Vane');
    const undo = (judgement: Outcome) => write('undoJudgement', { judgement: judgement.judgement?.id });
    const below = await undo(first);
    const undone = await undo(second);
    const codes = [again, below, await undo(second), await undo(undone)].map(({ code }) => code);
    await write('reviewStatement', { ...on, review: 'REJECT' });
    const rejected = [await link('Ada Vane'), await write('reviewStatement', { ...on, review: 'ACCEPT' })].map(({ code }) => code);
    expect([codes, rejected]).toEqual([
      ['ALREADY_LINKED', 'SUPERSEDED', 'ALREADY_UNDONE', 'BAD_USER_INPUT'],
      ['NOT_FOUND', 'NOT_FOUND'],
    ]);
  });

  test('a reader, who may see judgements and make none', async () => {
    let role: 'reader' | 'researcher' = 'researcher';
    const { graph, idOf, write } = await begin(() => ({ name: 'mira', role }));
    const mine = await write('reviewStatement', { statement: idOf('ferry'), review: 'ACCEPT' });
    role = 'reader';
    const refused = await graph.ask(mutations.undoJudgement, { input: { judgement: mine.judgement?.id } });
    const seen = await graph.ask('{ judgements { nodes { by verb } } }');
    expect([refused.errors?.[0]?.extensions.code, seen.data]).toEqual([
      'FORBIDDEN',
      { judgements: { nodes: [{ by: 'mira', verb: 'ACCEPT' }] } },
    ]);
  });
});

test('whatever stands in a reason or a key is kept as it is, or refused', async () => {
  const { graph, idOf, write } = await begin();
  const statement = idOf('ferry');
  const hostile = [
    "'}) DETACH DELETE n //",
    '`MATCH (n)`',
    '\\u0027',
    '${id}',
    '$rows',
    '"; DROP',
    '\u202Eleft',
    '\u0000',
    '\uD800',
    '{"verb":"UNDO"}',
    '',
  ];
  const text = oneof(constantFrom(...hostile), string({ unit: 'binary', maxLength: 60 }), string({ unit: 'grapheme', maxLength: 60 }));
  await assert(
    asyncProperty(text, text, async (why, key) => {
      const outcome = await write('reviewStatement', { statement, review: 'ACCEPT', why, idempotencyKey: `${key} ` });
      const bad = (value: string) => /[\0\p{Surrogate}]/u.test(value);
      if (bad(why.trim()) || bad(key)) return expect(outcome.code).toBe('BAD_USER_INPUT');
      if (outcome.code === 'KEY_REUSED') return undefined;
      const { data } = await graph.ask('{ judgements(first: 1) { nodes { id why } } statements { totalCount } }');
      return expect([outcome.judgement?.why, data]).toEqual([
        why.trim() || null,
        { judgements: { nodes: [expect.anything()] }, statements: { totalCount: 3 } },
      ]);
    }),
    { numRuns: 60 },
  );
});
