import { expect, test } from '@jest/globals';
import { readText, said } from '../read-text.ts';

/** [text, every statement made in it] */
const cases: readonly [text: string, statements: ReturnType<typeof said>][] = [
  // Beside "as Vane said".
  [
    'As the Courier reported, the toll would cost nurses a week of pay.',
    [['INDIRECT', 'the toll would cost nurses a week of pay', 'Courier']],
  ],
  [
    'As the critic Mira Oduya noted in the Courier last week, the toll would cost nurses a week of pay.',
    [['INDIRECT', 'the toll would cost nurses a week of pay', 'Mira Oduya']],
  ],
  [
    'Talk of a new war is a trick of the right, as Tom Pell noted in the Courier.',
    [['INDIRECT', 'Talk of a new war is a trick of the right', 'Tom Pell']],
  ],
  [
    "Ignoring the port carries risks, as Holt's supporters point out.",
    [['INDIRECT', 'Ignoring the port carries risks', "(Holt's supporters)"]],
  ],
  // Infinitives of speaking.
  [
    'Tom Pell was quick to point out that not all of the voters shared such views.',
    [['INDIRECT', 'not all of the voters shared such views', 'Tom Pell']],
  ],
  [
    'Ruth Holt is continuing to insist she will release the papers only when others do.',
    [['INDIRECT', 'she will release the papers only when others do', 'Ruth Holt']],
  ],
  ['Ruth Holt used her speech to call for the resignation of the mayor.', [['INDIRECT', 'the resignation of the mayor', 'Ruth Holt']]],
  ['Ada Vane is right to note, however, that the toll would fall on nurses.', [['INDIRECT', 'the toll would fall on nurses', 'Ada Vane']]],
  ['Ada Vane wrote on Friday to say she had never suggested a toll.', [['INDIRECT', 'she had never suggested a toll', 'Ada Vane']]],
  ['Ruth Holt asked Vane to say that the toll was fair.', [['INDIRECT', 'Vane to say that the toll was fair', 'Ruth Holt']]],
  ['Ruth Holt needs to say that the toll is fair.', []],
  // What a question was about.
  ['Tom Pell asked Vane about a loan from the harbor bank.', [['INDIRECT', 'a loan from the harbor bank', 'Tom Pell']]],
  ['Asked what she would close, Ruth Holt named two roads.', [['INDIRECT', 'what she would close', null]]],
  // Nouns as cues.
  ['Ruth Holt gave her word that the bridge would stand.', [['INDIRECT', 'the bridge would stand', 'Ruth Holt']]],
  ['Ruth Holt is of the view that the toll is a tax.', [['INDIRECT', 'the toll is a tax', 'Ruth Holt']]],
  ['Ada Vane made the claim that nobody had asked her.', [['INDIRECT', 'nobody had asked her', 'Ada Vane']]],
  ['Ruth Holt renewed her calls for a public vote.', [['INDIRECT', 'a public vote', 'Ruth Holt']]],
  ['Ruth Holt’s promise to drop the toll drew applause.', [['INDIRECT', 'to drop the toll', 'Ruth Holt']]],
  ['Ruth Holt’s message that should have reached the port was lost.', []],
  // Transcripts, and titles with a colon.
  [
    'VANE: The toll stays for now.\nHOLT: It must go before the summer.',
    [
      ['DIRECT', 'The toll stays for now.', '(VANE)'],
      ['DIRECT', 'It must go before the summer.', '(HOLT)'],
    ],
  ],
  [
    'TRANSCRIPT: The weekly briefing\nThe briefing of Mayor Ada Vane, as it was recorded.\nQ: Do you regret the toll?\nMAYOR VANE: No. Tom Pell is a friend of mine. He told me, “Do it.” (Laughter.)\nQ: I think the toll is unfair.',
    [
      ['DIRECT', 'Do you regret the toll?', '(Q)'],
      ['DIRECT', 'No. Tom Pell is a friend of mine. He told me, “Do it.”', 'Ada Vane'],
      ['DIRECT', 'Do it.', 'Tom Pell'],
      ['DIRECT', 'I think the toll is unfair.', '(Q)'],
    ],
  ],
  [
    'A long talk with Ada Vane\nAda Vane spoke to the Review about her book.\nReview: Ten years is a long time. What happened?\nVane: Sheep happened.\nReview: And what is next?\nVane: Lambing.',
    [
      ['DIRECT', 'Ten years is a long time. What happened?', '(Review)'],
      ['DIRECT', 'Sheep happened.', 'Ada Vane'],
      ['DIRECT', 'And what is next?', '(Review)'],
      ['DIRECT', 'Lambing.', 'Ada Vane'],
    ],
  ],
  ['Ada Vane opens a park on Friday.\nWHEN: Friday at six in the evening\nWHERE: The old mill in Calder', []],
  [
    '“I would say we were robbed if anybody asked me that,” Ada Vane said.',
    [['DIRECT', 'I would say we were robbed if anybody asked me that', 'Ada Vane']],
  ],
  ['Ada Vane has led the race for weeks.\nVane: Hang on.\nShe needs to win in Calder.', []],
  // Verbs that act.
  ['The council endorsed the toll. Ruth Holt encouraged nurses to vote. The figures show that the toll is fair.', []],
];

test.each(cases)('%s', (text, statements) => {
  expect(said(readText(text))).toEqual(statements);
});
