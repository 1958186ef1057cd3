import { expect, test } from '@jest/globals';
import { readText, said } from '../read-text.ts';

/** [text, every statement made in it] */
const cases: readonly [text: string, statements: ReturnType<typeof said>][] = [
  // Phrases that say.
  ['Ada Vane let it be known that she had no interest in an argument.', [['INDIRECT', 'she had no interest in an argument', 'Ada Vane']]],
  ['Tom Pell took issue with the report.', [['INDIRECT', 'the report', 'Tom Pell']]],
  ['Ruth Holt spoke favorably of the toll on Monday.', [['INDIRECT', 'the toll', 'Ruth Holt']]],
  ['Ada Vane warned of a long winter.', [['INDIRECT', 'a long winter', 'Ada Vane']]],
  ['Ada Vane paid tribute to the nurses of Calder.', [['INDIRECT', 'the nurses of Calder', 'Ada Vane']]],
  ['Tom Pell made it clear that he would not vote for the toll.', [['INDIRECT', 'he would not vote for the toll', 'Tom Pell']]],
  // Said of somebody before the cue.
  ['Ada Vane left with Tom Pell, whom she described as “a friend of the port.”', [['MIXED', 'as “a friend of the port.”', 'Ada Vane']]],
  ['Ruth Holt left the hall, which she called “a house with a leaking roof.”', [['DIRECT', 'a house with a leaking roof.', 'Ruth Holt']]],
  // A remark on the quotation ends what is said.
  [
    'Ruth Holt called the plan a “modest step,” a subtle dig at a mayor who came into office as a builder.',
    [['MIXED', 'the plan a “modest step,”', 'Ruth Holt']],
  ],
  [
    'Ruth Holt said some families would pay “slightly more,” an admission that her rivals trumpeted.',
    [['MIXED', 'some families would pay “slightly more,”', 'Ruth Holt']],
  ],
  ['Ruth Holt slammed a “back door,” in which a firm moves its seat abroad.', [['MIXED', 'a “back door,”', 'Ruth Holt']]],
  [
    'Although Ruth Holt said that she was interested in “a better world for our children,” she left.',
    [['MIXED', 'she was interested in “a better world for our children,”', 'Ruth Holt']],
  ],
  [
    '“We bought the dock before the boat,” Tom Pell said, to laughter. “I have done that at home, too.”',
    [['DIRECT', 'We bought the dock before the boat … I have done that at home, too.', 'Tom Pell']],
  ],
  // Not the subject's clause but what comes after "that".
  [
    'Joan Pell, president of the union, whose 2,300 members have not endorsed a candidate before, said after the debate that the union would back Holt.',
    [['INDIRECT', 'the union would back Holt', 'Joan Pell']],
  ],
  // Groups are nobody by name.
  [
    'Ada Vane, the mayor, left. The candidates for mayor said the city was lucky.',
    [['INDIRECT', 'the city was lucky', '(The candidates for mayor)']],
  ],
  ['Aides to Mayor Ada Vane said the city was lucky.', [['INDIRECT', 'the city was lucky', '(Aides to Mayor Ada Vane)']]],
  ['Republicans said the toll was unfair.', [['INDIRECT', 'the toll was unfair', '(Republicans)']]],
  ['Prosecutors said the toll was unfair.', [['INDIRECT', 'the toll was unfair', '(Prosecutors)']]],
  // A paragraph of somebody's words without marks.
  [
    'Ada Vane wrote: \nI think the toll is right for the town. It pays for the bridge.\nThe council met later.',
    [['DIRECT', 'I think the toll is right for the town. It pays for the bridge.', 'Ada Vane']],
  ],
  ['The plan names three towns: \nCalder is the first of them. Its bridge is old.', []],
  // What people talk about, and relative clauses, are no statements.
  ['The quietest moment, and the one people talked about on the way out, came when Ruth Holt took the table.', []],
  ['They were also asked about a house that belongs to Tom Pell.', []],
];

test.each(cases)('%s', (text, statements) => {
  expect(said(readText(text))).toEqual(statements);
});
