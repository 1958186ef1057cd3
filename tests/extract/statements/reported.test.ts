import { expect, test } from '@jest/globals';
import { readText, said } from '../read-text.ts';

/** [text, every statement made in it] */
const cases: readonly [text: string, statements: ReturnType<typeof said>][] = [
  // Clauses with and without "that".
  ['Ada Vane said the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane said that the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane says the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane has said the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane told the council that the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane told the council the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane told The Westland Courier on Monday that the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane said in an interview on Monday that the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane argued that the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane claimed the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane insisted the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane noted that the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['Ada Vane warned that the bridge might fall.', [['INDIRECT', 'the bridge might fall', 'Ada Vane']]],
  ['Ada Vane announced that the bridge would close.', [['INDIRECT', 'the bridge would close', 'Ada Vane']]],
  ['Ada Vane admitted that the bridge was old.', [['INDIRECT', 'the bridge was old', 'Ada Vane']]],
  ['Ada Vane acknowledged the bridge was old.', [['INDIRECT', 'the bridge was old', 'Ada Vane']]],
  ['Ada Vane confirmed that the bridge was closed.', [['INDIRECT', 'the bridge was closed', 'Ada Vane']]],
  ['Ada Vane explained why the bridge was closed.', [['INDIRECT', 'why the bridge was closed', 'Ada Vane']]],
  ['Ada Vane estimated that the bridge would cost $4 million.', [['INDIRECT', 'the bridge would cost $4 million', 'Ada Vane']]],
  ['Ada Vane predicted the bridge would open in May.', [['INDIRECT', 'the bridge would open in May', 'Ada Vane']]],
  ['Ada Vane suggested that the council meet again.', [['INDIRECT', 'the council meet again', 'Ada Vane']]],
  ['Ada Vane reported that the bridge was closed.', [['INDIRECT', 'the bridge was closed', 'Ada Vane']]],
  ['Ada Vane wrote that the bridge was closed.', [['INDIRECT', 'the bridge was closed', 'Ada Vane']]],
  ['Ada Vane tweeted that the bridge was closed.', [['INDIRECT', 'the bridge was closed', 'Ada Vane']]],
  ['Ada Vane replied that the bridge was closed.', [['INDIRECT', 'the bridge was closed', 'Ada Vane']]],
  ['Ada Vane testified that the bridge was closed.', [['INDIRECT', 'the bridge was closed', 'Ada Vane']]],
  [
    'Ada Vane conceded that the bridge was old but said it was safe.',
    [
      ['INDIRECT', 'the bridge was old', 'Ada Vane'],
      ['INDIRECT', 'it was safe', 'Ada Vane'],
    ],
  ],
  [
    'Ada Vane said the bridge, which was built in 1902, is safe.',
    [['INDIRECT', 'the bridge, which was built in 1902, is safe', 'Ada Vane']],
  ],
  [
    'Ada Vane said the bridge is safe because it was built to last.',
    [['INDIRECT', 'the bridge is safe because it was built to last', 'Ada Vane']],
  ],
  [
    'Ada Vane said the bridge is safe and that the toll will stay.',
    [['INDIRECT', 'the bridge is safe and that the toll will stay', 'Ada Vane']],
  ],
  ['The bridge is safe, Ada Vane said.', [['INDIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['The bridge is safe, said Ada Vane.', [['INDIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['The bridge is safe, Ada Vane said on Monday.', [['INDIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['The bridge is safe, the mayor, Ada Vane, said in a letter to the council.', [['INDIRECT', 'The bridge is safe', 'Ada Vane']]],
  // Questions.
  ['Ruth Holt asked whether the bridge was safe.', [['INDIRECT', 'whether the bridge was safe', 'Ruth Holt']]],
  ['Ruth Holt asked Ada Vane if the bridge was safe.', [['INDIRECT', 'if the bridge was safe', 'Ruth Holt']]],
  ['Ruth Holt asked why the bridge was closed.', [['INDIRECT', 'why the bridge was closed', 'Ruth Holt']]],
  ['Ruth Holt wondered aloud whether the bridge was safe.', [['INDIRECT', 'whether the bridge was safe', 'Ruth Holt']]],
  ['Ruth Holt questioned whether the bridge was safe.', [['INDIRECT', 'whether the bridge was safe', 'Ruth Holt']]],
  // Infinitives and for-to.
  ['Ruth Holt asked the council to drop the toll.', [['INDIRECT', 'the council to drop the toll', 'Ruth Holt']]],
  ['Ruth Holt urged the council to drop the toll.', [['INDIRECT', 'the council to drop the toll', 'Ruth Holt']]],
  ['Ruth Holt told the council to drop the toll.', [['INDIRECT', 'the council to drop the toll', 'Ruth Holt']]],
  ['Ruth Holt promised to drop the toll.', [['INDIRECT', 'to drop the toll', 'Ruth Holt']]],
  ['Ruth Holt vowed to drop the toll.', [['INDIRECT', 'to drop the toll', 'Ruth Holt']]],
  ['Ruth Holt threatened to leave the council.', [['INDIRECT', 'to leave the council', 'Ruth Holt']]],
  ['Ruth Holt demanded that the council drop the toll.', [['INDIRECT', 'the council drop the toll', 'Ruth Holt']]],
  ['Ruth Holt demanded an end to the toll.', [['INDIRECT', 'an end to the toll', 'Ruth Holt']]],
  ['Ruth Holt called for an end to the toll.', [['INDIRECT', 'an end to the toll', 'Ruth Holt']]],
  ['Ruth Holt called for police to help the ferrymen.', [['INDIRECT', 'police to help the ferrymen', 'Ruth Holt']]],
  ['Ruth Holt called on voters to stay at home.', [['INDIRECT', 'voters to stay at home', 'Ruth Holt']]],
  ['Ruth Holt is calling for a public vote.', [['INDIRECT', 'a public vote', 'Ruth Holt']]],
  ['Ruth Holt agreed to drop the toll.', [['INDIRECT', 'to drop the toll', 'Ruth Holt']]],
  ['Ruth Holt refused to say whether she would vote.', [['INDIRECT', 'whether she would vote', 'Ruth Holt']]],
  ['Ruth Holt offered to pay for the bridge.', [['INDIRECT', 'to pay for the bridge', 'Ruth Holt']]],
  // Objects.
  ['Ruth Holt praised the ferrymen for their patience.', [['INDIRECT', 'the ferrymen for their patience', 'Ruth Holt']]],
  ['Ruth Holt criticized the toll as a tax on nurses.', [['INDIRECT', 'the toll as a tax on nurses', 'Ruth Holt']]],
  ['Ruth Holt condemned the mayor for raising the toll.', [['INDIRECT', 'the mayor for raising the toll', 'Ruth Holt']]],
  ['Ruth Holt blamed the mayor for the toll.', [['INDIRECT', 'the mayor for the toll', 'Ruth Holt']]],
  ['Ruth Holt accused the mayor of raising the toll in secret.', [['INDIRECT', 'the mayor of raising the toll in secret', 'Ruth Holt']]],
  ['Ruth Holt thanked the nurses of Calder.', [['INDIRECT', 'the nurses of Calder', 'Ruth Holt']]],
  ['Ruth Holt denied the charges.', [['INDIRECT', 'the charges', 'Ruth Holt']]],
  ['Ruth Holt rejected claims that she had raised the toll.', [['INDIRECT', 'claims that she had raised the toll', 'Ruth Holt']]],
  ['Ruth Holt apologized for the toll.', [['INDIRECT', 'the toll', 'Ruth Holt']]],
  ['Ruth Holt defended the toll.', [['INDIRECT', 'the toll', 'Ruth Holt']]],
  ['Ruth Holt announced a plan to drop the toll.', [['INDIRECT', 'a plan to drop the toll', 'Ruth Holt']]],
  ['Ruth Holt described the toll as a tax.', [['INDIRECT', 'the toll as a tax', 'Ruth Holt']]],
  ['Ruth Holt compared the toll to a tax.', []],
  // A study or a court says so what it found; a person only finds.
  ['The audit found that taxes fell in each county.', [['INDIRECT', 'taxes fell in each county', '(The audit)']]],
  ['Ruth Holt found that the door was open.', []],
  ['A jury found Tom Pell guilty on Thursday of fixing bids.', []],
  ['Chief Secretary Tom Pell submitted that the bridge was safe.', [['INDIRECT', 'the bridge was safe', 'Tom Pell']]],
  [
    'According to a briefing note seen by the Calder Courier, the bridge is safe.',
    [['INDIRECT', 'the bridge is safe', '(a briefing note)']],
  ],
  ['Ruth Holt rang the police quoting incident 88.', []],
  // To call somebody is no naming, and a pronoun that points elsewhere no words.
  ['Ruth Holt called the police on Monday.', []],
  ['Ruth Holt called the plan reckless.', [['INDIRECT', 'the plan reckless', 'Ruth Holt']]],
  ['Ada Vane, who disclosed this in a chat with reporters, left.', []],
  ['Ruth Holt left for Calder, her aide said.', [['INDIRECT', 'Ruth Holt left for Calder', '(her aide)']]],
  // Denials and refusals.
  ['Ruth Holt denied that she had raised the toll.', [['INDIRECT', 'she had raised the toll', 'Ruth Holt']]],
  ['Ruth Holt did not say when the bridge would open.', [['INDIRECT', 'when the bridge would open', 'Ruth Holt']]],
  ['Ruth Holt would not say whether she had paid the toll.', [['INDIRECT', 'whether she had paid the toll', 'Ruth Holt']]],
  ['Ruth Holt never said that the toll was fair.', [['INDIRECT', 'the toll was fair', 'Ruth Holt']]],
  ['Ruth Holt declined to say who had paid.', [['INDIRECT', 'who had paid', 'Ruth Holt']]],
  ['Ruth Holt could not be reached for comment.', []],
  // The name that a noun introduces, and a verb that the parse takes for a participle.
  ['The bridge is safe, says lead author Dr. Ruth Holt of the Westland Institute.', [['INDIRECT', 'The bridge is safe', 'Ruth Holt']]],
  ['Co-author Prof. Tom Pell, who runs the Calder Observatory, said the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Tom Pell']]],
  [
    'Hedge fund Greywater Capital, which owns a tenth of the bridge, called on the board to sell it.',
    [['INDIRECT', 'the board to sell it', 'Greywater Capital']],
  ],
  ['Ada Vane liked to say that she was “raised on dough.”', [['MIXED', 'she was “raised on dough.”', 'Ada Vane']]],
  ['Director of Public Works Tom Pell said the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Tom Pell']]],
  ['Safety watchdog Clean Hands Westland warned that the bridge may fall.', [['INDIRECT', 'the bridge may fall', 'Clean Hands Westland']]],
  ['The industry group Connected Families called that advice “premature.”', [['MIXED', 'that advice “premature.”', 'Connected Families']]],
  // Where the narrator goes on.
  ['Ruth Holt said the bridge was old; the toll has not been paid since May.', [['INDIRECT', 'the bridge was old', 'Ruth Holt']]],
  [
    'Ruth Holt said the toll was cut “to the bone” – a claim the port board rejected as untrue.',
    [['MIXED', 'the toll was cut “to the bone”', 'Ruth Holt']],
  ],
  [
    'Ruth Holt said the room “went quiet” when Pell came in, and captain Ada Vane said it felt cold.',
    [
      ['MIXED', 'the room “went quiet” when Pell came in', 'Ruth Holt'],
      ['INDIRECT', 'it felt cold', 'Ada Vane'],
    ],
  ],
  [
    'Ruth Holt urged the council to trace the money, some of which, she alleged, had been lost.',
    [
      ['INDIRECT', 'the council to trace the money', 'Ruth Holt'],
      ['INDIRECT', 'some of which … had been lost', 'Ruth Holt'],
    ],
  ],
  [
    'Ruth Holt accused her successor, Mayor Ada Vane, of “hunting nurses.”',
    [['MIXED', 'her successor, Mayor Ada Vane, of “hunting nurses.”', 'Ruth Holt']],
  ],
  // Sources.
  ['According to Ada Vane, the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  ['The bridge is safe, according to Ada Vane.', [['INDIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['The bridge, according to Ada Vane, is safe.', [['INDIRECT', 'The bridge … is safe', 'Ada Vane']]],
  [
    'The bridge will close in May, according to a report by the Harbor Transit Board.',
    [['INDIRECT', 'The bridge will close in May', 'Harbor Transit Board']],
  ],
  ['In the words of Ada Vane, “the bridge is safe.”', [['DIRECT', 'the bridge is safe.', 'Ada Vane']]],
  ['Police say the driver fled.', [['INDIRECT', 'the driver fled', '(Police)']]],
  ['The driver fled, police said.', [['INDIRECT', 'The driver fled', '(police)']]],
  ['Officials said the bridge was closed.', [['INDIRECT', 'the bridge was closed', '(Officials)']]],
  [
    'Two people with knowledge of the talks said the bridge would close.',
    [['INDIRECT', 'the bridge would close', '(Two people with knowledge of the talks)']],
  ],
  ['A spokesman for Ada Vane said the bridge was closed.', [['INDIRECT', 'the bridge was closed', '(A spokesman for Ada Vane)']]],
  ['The Harbor Transit Board said the bridge was closed.', [['INDIRECT', 'the bridge was closed', 'Harbor Transit Board']]],
  ['The agency said the bridge was closed.', [['INDIRECT', 'the bridge was closed', '(The agency)']]],
  ['The lawsuit alleges that the board hid the report.', [['INDIRECT', 'the board hid the report', '(The lawsuit)']]],
  ['The indictment says that the board hid the report.', [['INDIRECT', 'the board hid the report', '(The indictment)']]],
  ['The ruling says the toll is lawful.', [['INDIRECT', 'the toll is lawful', '(The ruling)']]],
  ['A poll found most voters against the toll.', []],
  // Headlines.
  ['Vane: Bridge is safe\nThe council met on Monday to hear Ada Vane.', [['INDIRECT', 'Bridge is safe', 'Ada Vane']]],
  ['Bridge is safe, says Vane\nThe council met on Monday to hear Ada Vane.', [['INDIRECT', 'Bridge is safe', 'Ada Vane']]],
  ['Vane says bridge is safe\nThe council met on Monday to hear Ada Vane.', [['INDIRECT', 'bridge is safe', 'Ada Vane']]],
  ['Holt calls toll ‘a tax on nurses’\nThe council met on Monday to hear Ruth Holt.', [['MIXED', 'toll ‘a tax on nurses’', 'Ruth Holt']]],
  ['Report: Toll falls on nurses\nThe council met on Monday to hear Ruth Holt.', [['INDIRECT', 'Toll falls on nurses', '(Report)']]],
  // Nested.
  [
    'Ada Vane said Ruth Holt had told her that the toll must go.',
    [
      ['INDIRECT', 'Ruth Holt had told her that the toll must go', 'Ada Vane'],
      ['INDIRECT', 'the toll must go', 'Ruth Holt'],
    ],
  ],
  ['Ruth Holt says Vane wants the toll to stay.', [['INDIRECT', 'Vane wants the toll to stay', 'Ruth Holt']]],
  [
    '“Ada Vane told me that the toll would go,” Ruth Holt said.',
    [
      ['DIRECT', 'Ada Vane told me that the toll would go', 'Ruth Holt'],
      ['INDIRECT', 'the toll would go', 'Ada Vane'],
    ],
  ],
  [
    'According to Ruth Holt, Ada Vane had promised to drop the toll.',
    [
      ['INDIRECT', 'Ada Vane had promised to drop the toll', 'Ruth Holt'],
      ['INDIRECT', 'to drop the toll', 'Ada Vane'],
    ],
  ],
  // Two speakers, two statements.
  [
    'Ada Vane said the bridge is safe, but Ruth Holt said it is not.',
    [
      ['INDIRECT', 'the bridge is safe', 'Ada Vane'],
      ['INDIRECT', 'it is not', 'Ruth Holt'],
    ],
  ],
  [
    'Ada Vane said the bridge is safe. Ruth Holt disagreed, saying that it is not.',
    [
      ['INDIRECT', 'the bridge is safe', 'Ada Vane'],
      ['INDIRECT', 'it is not', 'Ruth Holt'],
    ],
  ],
  [
    'Ada Vane said the bridge is safe, while Ruth Holt argued that it is not.',
    [
      ['INDIRECT', 'the bridge is safe', 'Ada Vane'],
      ['INDIRECT', 'it is not', 'Ruth Holt'],
    ],
  ],
  ['Ada Vane, who said the bridge is safe, left.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  // Acts, feelings, events: no statement.
  ['Ada Vane opened the bridge.', []],
  ['Ada Vane met Ruth Holt on Monday.', []],
  ['Ada Vane won the vote.', []],
  ['Ada Vane spoke for an hour.', []],
  ['The report was released on Monday.', []],
  ['Ada Vane signed the order on Monday.', []],
  ['The call lasted an hour.', []],
  ['Ada Vane is said to be tired.', []],
];

test.each(cases)('%s', (text, statements) => {
  expect(said(readText(text))).toEqual(statements);
});
