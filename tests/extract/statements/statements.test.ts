import { expect, test } from '@jest/globals';
import { day, readText, spoken } from '../read-text.ts';

type Said = [kind: string, words: string, speaker: string | null];

/** [text, every statement in it] */
const cases: readonly [text: string, said: readonly Said[]][] = [
  // Quotation, cue and speaker in any order.
  ['“The bridge is safe,” Mayor Ada Vane said.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['“The bridge is safe,” said Ada Vane, the mayor of Port Alder.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['Ada Vane said, “The bridge is safe.”', [['DIRECT', 'The bridge is safe.', 'Ada Vane']]],
  ['"The bridge is safe," Ada Vane said.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  // Split, gone on, gone on in the next paragraph.
  ['“The toll,” Ruth Holt said, “must go.”', [['DIRECT', 'The toll … must go.', 'Ruth Holt']]],
  ['“The toll is a tax,” Ruth Holt said. “It must go.”', [['DIRECT', 'The toll is a tax … It must go.', 'Ruth Holt']]],
  ['“The toll is a tax,” Ruth Holt said.\n“It must go.”', [['DIRECT', 'The toll is a tax … It must go.', 'Ruth Holt']]],
  [
    'Ruth Holt had the last word. In the end she said:\n“The toll has to go this year.”',
    [['DIRECT', 'The toll has to go this year.', 'Ruth Holt']],
  ],
  // Quoted in part.
  [
    'Ruth Holt said the toll was “a tax on nurses” and should go.',
    [['MIXED', 'the toll was “a tax on nurses” and should go', 'Ruth Holt']],
  ],
  // Not quoted at all: three of four.
  ['Ada Vane, who met Ruth Holt on Monday, said the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ruth Holt told reporters that the toll was unfair.', [['INDIRECT', 'the toll was unfair', 'Ruth Holt']]],
  ['Vane and Holt argued, said Mira Oduya, over who would pay.', [['INDIRECT', 'Vane and Holt argued … over who would pay', 'Mira Oduya']]],
  ['According to Ruth Holt, the toll will fall on nurses.', [['INDIRECT', 'the toll will fall on nurses', 'Ruth Holt']]],
  ['The toll will fall on nurses, according to Ruth Holt.', [['INDIRECT', 'The toll will fall on nurses', 'Ruth Holt']]],
  ['Ruth Holt denied that the toll was fair.', [['INDIRECT', 'the toll was fair', 'Ruth Holt']]],
  ['Ruth Holt wrote an op-ed in which she argued that the toll was unfair.', [['INDIRECT', 'the toll was unfair', 'Ruth Holt']]],
  // The subject of the sentence is not the speaker.
  ['The call comes as Ada Vane asks the council to vote.', [['INDIRECT', 'the council to vote', 'Ada Vane']]],
  ['Her first demand, Ada Vane said, is that the toll be dropped.', [['INDIRECT', 'the toll be dropped', 'Ada Vane']]],
  ['Ruth Holt’s claim that the toll is unfair drew applause.', [['INDIRECT', 'the toll is unfair', 'Ruth Holt']]],
  // Objects and infinitives.
  ['Ruth Holt condemned the governor for raising the toll.', [['INDIRECT', 'the governor for raising the toll', 'Ruth Holt']]],
  ['Ruth Holt called for the toll to be dropped.', [['INDIRECT', 'the toll to be dropped', 'Ruth Holt']]],
  ['Ruth Holt called on the council to drop the toll.', [['INDIRECT', 'the council to drop the toll', 'Ruth Holt']]],
  // Whoever is told, and where, is no content.
  ['Ruth Holt told investors on a conference call that the toll was unfair.', [['INDIRECT', 'the toll was unfair', 'Ruth Holt']]],
  ['State engineer Paul Oduya says Tern dam is safe as regulator disputes inspection', [['INDIRECT', 'Tern dam is safe', 'Paul Oduya']]],
  // Acts, feelings and what nobody said are no statements.
  ['The council rejected the offer. Ruth Holt loved her brother. Holt would seek a court order.', []],
  [
    'Ruth Holt has not commented on the toll. Ada Vane declined to comment. Tom Pell did not respond.',
    [['INDIRECT', 'to comment', 'Ada Vane']],
  ],
  [
    '“You cannot charge nurses, and Vane knows where I stand,” Ruth Holt said.',
    [['DIRECT', 'You cannot charge nurses, and Vane knows where I stand', 'Ruth Holt']],
  ],
  // Two cues, one speaker.
  [
    'Ruth Holt said that was too late, and called on the mayor, Ada Vane, to appoint a judge.',
    [
      ['INDIRECT', 'that was too late', 'Ruth Holt'],
      ['INDIRECT', 'the mayor, Ada Vane, to appoint a judge', 'Ruth Holt'],
    ],
  ],
  [
    'Ruth Holt praised the plan, saying it would help nurses.',
    [
      ['INDIRECT', 'the plan', 'Ruth Holt'],
      ['INDIRECT', 'it would help nurses', 'Ruth Holt'],
    ],
  ],
  [
    'Ruth Holt said the toll would fall on nurses and urged the council to drop it.',
    [
      ['INDIRECT', 'the toll would fall on nurses', 'Ruth Holt'],
      ['INDIRECT', 'the council to drop it', 'Ruth Holt'],
    ],
  ],
  // Who speaks is told by the office or an apposition.
  [
    '“We did not know,” the workers’ leader, Tom Pell, said. “Nobody asked us.”',
    [['DIRECT', 'We did not know … Nobody asked us.', 'Tom Pell']],
  ],
  ['The agency’s director, Dana Whitlock, replied that the bridge was closed.', [['INDIRECT', 'the bridge was closed', 'Dana Whitlock']]],
  // Questions, turns of a transcript, words of somebody.
  ['“Why do we need a toll?” Ruth Holt asked. “Who pays?”', [['DIRECT', 'Why do we need a toll? … Who pays?', 'Ruth Holt']]],
  ['In the words of Tom Pell, “nobody asked us about the toll.”', [['DIRECT', 'nobody asked us about the toll.', 'Tom Pell']]],
  [
    'Ada Vane and Ruth Holt met.\nVANE: The toll stays. I will not move.\nHOLT: It must go.',
    [
      ['DIRECT', 'The toll stays. I will not move.', 'Ada Vane'],
      ['DIRECT', 'It must go.', 'Ruth Holt'],
    ],
  ],
  // No statement: a term in quotation marks, a meeting, a noun that looks like a cue.
  ['The so-called “fair toll” passed on Monday.', []],
  ['The claims of the two counties rest on old maps.', []],
];

test.each(cases)('%s', (text, said) => {
  expect(spoken(readText(text))).toEqual(said);
});

test('What is only wished or believed is kept apart from what is said', () => {
  const { statements } = readText('Ruth Holt wants the toll to go. She believes the toll is unfair.');
  expect(statements.map(({ mode, cueClass, text }) => [mode, cueClass, text])).toEqual([
    ['ATTITUDE', 'WISH', 'the toll to go'],
    ['ATTITUDE', 'THINK', 'the toll is unfair'],
  ]);
});

test('A statement inside another is reported in it', () => {
  const facts = readText('Ada Vane said that Ruth Holt had promised to vote for the toll.');
  const [outer, inner] = facts.statements;
  expect(spoken(facts)).toEqual([
    ['INDIRECT', 'Ruth Holt had promised to vote for the toll', 'Ada Vane'],
    ['INDIRECT', 'to vote for the toll', 'Ruth Holt'],
  ]);
  expect(facts.relations.filter(({ type }) => type === 'REPORTED_IN').map(({ from, to, assertedBy }) => [from, to, assertedBy])).toEqual([
    [inner?.id, outer?.id, outer?.id],
  ]);
});

test('Negation and what is yet to be said are recorded', () => {
  const { statements } = readText(
    'Ruth Holt did not say whether the toll was fair. She refused to say whether she would vote. She denied that she was tired. She will announce a new plan on Friday.',
  );
  expect(statements.map(({ negated, modality, cueLemma }) => [cueLemma, negated ?? false, modality ?? null])).toEqual([
    ['say', true, null],
    ['say', true, null],
    ['deny', true, null],
    ['announce', false, 'FUTURE'],
  ]);
});

test.each([
  ['Ruth Holt declined to comment.', 'REFUSAL'],
  ['Ruth Holt did not respond to a request for comment.', 'REFUSAL'],
  ['Ruth Holt would not comment.', 'REFUSAL'],
  ['Ruth Holt would not discuss it further.', 'REFUSAL'],
  ['Ruth Holt did not elaborate.', 'REFUSAL'],
  ['Ruth Holt declined comment on Monday.', 'REFUSAL'],
  ['The council had no immediate comment.', 'REFUSAL'],
  ['Ruth Holt declined to comment on what she called an internal matter.', 'REFUSAL'],
  ['Ruth Holt refused to say whether she would vote.', 'SPEECH'],
  ['Ruth Holt denied that she was tired.', 'SPEECH'],
])('%s is %s', (text, mode) => {
  expect(readText(text).statements.map((statement) => [statement.mode, statement.negated])).toEqual([[mode, true]]);
});

/** [text, the words of its statement] */
const plain: readonly [text: string, words: string][] = [
  ['Ruth Holt said she wants “the toll to go.”', 'she wants “the toll to go.”'],
  ['“The toll” must go and “the bridge” must stay, Ruth Holt said.', '“The toll” must go and “the bridge” must stay'],
  ['“He told me ‘go now’ and left,” Ruth Holt said.', 'He told me ‘go now’ and left'],
];

test.each(plain)('Only marks around the whole are taken off: %s', (text, words) => {
  expect(readText(text).statements.find(({ mode }) => mode === 'SPEECH')?.text).toBe(words);
});

/** [text, when it was said] */
const dated: readonly [text: string, saidOn: string | null][] = [
  ['Ruth Holt said on Monday that the toll was fair.', '2025-09-15'],
  ['On Monday, Ruth Holt said the toll was fair.', '2025-09-15'],
  ['Ruth Holt, who resigned on Monday, said the toll was fair.', null],
  ['Ruth Holt told reporters that she had left on Monday.', null],
  ['According to a report that Ruth Holt wrote on Monday, the toll is fair.', null],
];

test.each(dated)('A date belongs to the clause that it hangs on: %s', (text, saidOn) => {
  expect(readText(text, { published: day('2025-09-17') }).statements[0]?.saidOn ?? null).toBe(saidOn);
});
