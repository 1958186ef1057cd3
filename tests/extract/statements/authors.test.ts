import { expect, test } from '@jest/globals';
import { readText, said } from '../read-text.ts';

/** [text, every statement made in it] */
const cases: readonly [text: string, statements: ReturnType<typeof said>][] = [
  // Letters and reports lead back to who wrote them; a who to whom its clause hangs on.
  [
    'A letter from Ada Vane to the council said that the bridge was safe. The letter says that the toll is fair.',
    [
      ['INDIRECT', 'the bridge was safe', 'Ada Vane'],
      ['INDIRECT', 'the toll is fair', 'Ada Vane'],
    ],
  ],
  ['Ada Vane’s memo said that the bridge was safe.', [['INDIRECT', 'the bridge was safe', 'Ada Vane']]],
  ['Ada Vane issued a statement saying the bridge was safe.', [['INDIRECT', 'the bridge was safe', 'Ada Vane']]],
  [
    'A report by the Harbor Transit Board said that the bridge was old. The report warned of a long winter.',
    [
      ['INDIRECT', 'the bridge was old', 'Harbor Transit Board'],
      ['INDIRECT', 'a long winter', 'Harbor Transit Board'],
    ],
  ],
  ['A report said that the bridge was old.', [['INDIRECT', 'the bridge was old', '(A report)']]],
  ['The statement said that the bridge was old.', [['INDIRECT', 'the bridge was old', '(The statement)']]],
  ['Ada Vane, the mayor of Port Alder, who said the toll was fair, left.', [['INDIRECT', 'the toll was fair', 'Ada Vane']]],
  ['Ruth Holt met Tom Pell, a ferryman who argued that the toll was fair.', [['INDIRECT', 'the toll was fair', 'Tom Pell']]],
  // A participle hung on a thing is the speaker's.
  [
    'The vote drew huge crowds, Ada Vane said, adding that the toll was fair.',
    [
      ['INDIRECT', 'The vote drew huge crowds', 'Ada Vane'],
      ['INDIRECT', 'the toll was fair', 'Ada Vane'],
    ],
  ],
  ['Ada Vane left the hall with a smile, saying the toll was fair.', [['INDIRECT', 'the toll was fair', 'Ada Vane']]],
  [
    'As reported by the Westland Courier, the toll would cost nurses a week of pay.',
    [['INDIRECT', 'the toll would cost nurses a week of pay', 'Westland Courier']],
  ],
  ['Ada Vane had been told just before the vote that she would lose.', [['INDIRECT', 'she would lose', null]]],
];

test.each(cases)('%s', (text, statements) => {
  expect(said(readText(text))).toEqual(statements);
});
