import { describe, expect, test } from '@jest/globals';
import { assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { begin, mutations, type Outcome } from './judging.ts';

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
