import { expect, test } from '@jest/globals';
import { readText, said } from '../read-text.ts';

/** [text, every statement made in it] */
const cases: readonly [text: string, statements: ReturnType<typeof said>][] = [
  // What two or more say together is a statement of each.
  [
    '“The bridge is safe,” Ada Vane and Ruth Holt said.',
    [
      ['DIRECT', 'The bridge is safe', 'Ada Vane'],
      ['DIRECT', 'The bridge is safe', 'Ruth Holt'],
    ],
  ],
  [
    'Ada Vane, Ruth Holt and Gov. Tom Pell urged the council to close the bridge.',
    [
      ['INDIRECT', 'the council to close the bridge', 'Ada Vane'],
      ['INDIRECT', 'the council to close the bridge', 'Ruth Holt'],
      ['INDIRECT', 'the council to close the bridge', 'Tom Pell'],
    ],
  ],
  ['Ada Vane told Tom Pell and Ruth Holt that the bridge is safe.', [['INDIRECT', 'the bridge is safe', 'Ada Vane']]],
  [
    'A spokesman for Ada Vane and Ruth Holt said the bridge was safe.',
    [['INDIRECT', 'the bridge was safe', '(A spokesman for Ada Vane and Ruth Holt)']],
  ],
  [
    'Ada Vane and Ruth Holt said the bridge was “safe”. “We walked over it,” they added.',
    [
      ['MIXED', 'the bridge was “safe”', 'Ada Vane'],
      ['MIXED', 'the bridge was “safe”', 'Ruth Holt'],
      ['DIRECT', 'We walked over it', 'Ada Vane'],
      ['DIRECT', 'We walked over it', 'Ruth Holt'],
    ],
  ],
  [
    'Ada Vane and Ruth Holt said the bridge was safe. Officials left. Tom Pell said it was not. “We walked over it,” they added.',
    [
      ['INDIRECT', 'the bridge was safe', 'Ada Vane'],
      ['INDIRECT', 'the bridge was safe', 'Ruth Holt'],
      ['INDIRECT', 'it was not', 'Tom Pell'],
      ['DIRECT', 'We walked over it', '(they)'],
    ],
  ],
  // Two who talk.
  [
    'Tom Pell conceded that it was late.\n“Nineteen days?” Ruth Holt asked.\n“Yes, ma’am.”\n“And nobody was told?”',
    [
      ['INDIRECT', 'it was late', 'Tom Pell'],
      ['DIRECT', 'Nineteen days?', 'Ruth Holt'],
      ['DIRECT', 'Yes, ma’am.', 'Tom Pell'],
      ['DIRECT', 'And nobody was told?', 'Ruth Holt'],
    ],
  ],
  [
    '“Where was the council?” Ruth Holt asked.\n“We had no heating for a week.”',
    [['DIRECT', 'Where was the council? … We had no heating for a week.', 'Ruth Holt']],
  ],
  ['Council fails riders; ‘We are sorry,’ Ruth Holt says', [['DIRECT', 'We are sorry', 'Ruth Holt']]],
  // Counts under names are no transcript.
  ['Ada Vane: 2,316\nRuth Holt: 1,547\nTom Pell: 547\nAda Vane: 46\nRuth Holt: 31', []],
  // One of those told of, by name; an age before "who".
  ['A neighbour left. Another, Ruth Holt, 71, said the bridge was safe.', [['INDIRECT', 'the bridge was safe', 'Ruth Holt']]],
  ['The cheers were for community organizer Ruth Holt, 29, who told Tom Pell: “Go home.”', [['DIRECT', 'Go home.', 'Ruth Holt']]],
  [
    'The trade union Arc-Line called the cuts “a slap” and demanded talks.',
    [
      ['MIXED', 'the cuts “a slap”', 'Arc-Line'],
      ['INDIRECT', 'talks', 'Arc-Line'],
    ],
  ],
  // What titles a part of the text says nothing.
  ['THE CLAIM: “I cut taxes,” Ada Vane told a rally in Calder.', [['DIRECT', 'I cut taxes', 'Ada Vane']]],
  ['THE FACTS: That is not true.\nOUR RULING: False.\nTHE CLAIM: Taxes fell.', []],
  // The sentence between two quotations is about another.
  [
    '“The deer have room,” Ada Vane said. Ruth Holt laughed at the remark. “Has she asked the deer?”',
    [
      ['DIRECT', 'The deer have room', 'Ada Vane'],
      ['DIRECT', 'Has she asked the deer?', 'Ruth Holt'],
    ],
  ],
  // A noun that says what the words were.
  ['“Panic,” was the verdict of former captain Tom Pell on the podcast.', [['DIRECT', 'Panic', 'Tom Pell']]],
  ['Ada Vane won. “Wait and see,” was the reply from Ruth Holt.', [['DIRECT', 'Wait and see', 'Ruth Holt']]],
  ['“Not yet,” was how Ruth Holt put it.', [['DIRECT', 'Not yet', 'Ruth Holt']]],
  ['“Not yet,” was Ruth Holt’s answer.', [['DIRECT', 'Not yet', 'Ruth Holt']]],
  // Where it was said is the narrator's.
  ['Fans chanted “sack the board” outside the ground on Saturday.', [['DIRECT', 'sack the board', '(Fans)']]],
  ['Ada Vane dismissed the report as “nonsense” at a rally in Calder.', [['MIXED', 'the report as “nonsense”', 'Ada Vane']]],
  ['Ruth Holt repeated that this morning: “See you in court.”', [['DIRECT', 'See you in court.', 'Ruth Holt']]],
  [
    'Ruth Holt said the toll was “a tax on nurses” and suggested the council should resign.',
    [
      ['MIXED', 'the toll was “a tax on nurses”', 'Ruth Holt'],
      ['INDIRECT', 'the council should resign', 'Ruth Holt'],
    ],
  ],
  // Every order of quotation, cue and speaker, and the marks of every kind.
  ['“The bridge is safe,” Ada Vane, the mayor of Port Alder, said.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['“The bridge is safe,” said Mayor Ada Vane.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['“The bridge is safe,” the mayor, Ada Vane, told reporters on Monday.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['“The bridge is safe,” Ada Vane added.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['“The bridge is safe,” Ada Vane told the Courier.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['“The bridge is safe”, Ada Vane said.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['“The bridge is safe!” Ada Vane shouted.', [['DIRECT', 'The bridge is safe!', 'Ada Vane']]],
  ['“Is the bridge safe?” asked Ruth Holt.', [['DIRECT', 'Is the bridge safe?', 'Ruth Holt']]],
  ['“The bridge is safe,” says Ada Vane.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['“The bridge is safe,” Ada Vane tweeted on Friday.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['“The bridge is safe,” Ada Vane wrote in an op-ed for the Courier.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['“The bridge is safe,” Ada Vane said in a statement on Monday.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  [
    '“The bridge is safe,” Ada Vane said, “and it will stay safe.”',
    [['DIRECT', 'The bridge is safe … and it will stay safe.', 'Ada Vane']],
  ],
  ['“The bridge is safe,” Ada Vane said; “it will stay safe.”', [['DIRECT', 'The bridge is safe … it will stay safe.', 'Ada Vane']]],
  ['“The bridge,” said Ada Vane, “is safe.”', [['DIRECT', 'The bridge … is safe.', 'Ada Vane']]],
  [
    '“The bridge is safe. It was built to last,” Ada Vane said. “It will stand.”',
    [['DIRECT', 'The bridge is safe. It was built to last … It will stand.', 'Ada Vane']],
  ],
  ["'The bridge is safe,' Ada Vane said.", [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ["``The bridge is safe,'' Ada Vane said.", [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['«The bridge is safe,» Ada Vane said.', [['DIRECT', 'The bridge is safe', 'Ada Vane']]],
  ['Ada Vane: “The bridge is safe.”', [['DIRECT', 'The bridge is safe.', 'Ada Vane']]],
  ['Ada Vane said: “The bridge is safe.”', [['DIRECT', 'The bridge is safe.', 'Ada Vane']]],
  ['Ada Vane told reporters: “The bridge is safe.”', [['DIRECT', 'The bridge is safe.', 'Ada Vane']]],
  ['Ada Vane said on Monday: “The bridge is safe.”', [['DIRECT', 'The bridge is safe.', 'Ada Vane']]],
  ['Ada Vane put it this way: “The bridge is safe.”', [['DIRECT', 'The bridge is safe.', 'Ada Vane']]],
  ['Ada Vane said the bridge was “safe.”', [['MIXED', 'the bridge was “safe.”', 'Ada Vane']]],
  ['Ada Vane said the bridge was “safe” and “here to stay.”', [['MIXED', 'the bridge was “safe” and “here to stay.”', 'Ada Vane']]],
  ['Ada Vane called the bridge “safe.”', [['MIXED', 'the bridge “safe.”', 'Ada Vane']]],
  [
    'Ada Vane described the toll as “a fair price for a good road.”',
    [['MIXED', 'the toll as “a fair price for a good road.”', 'Ada Vane']],
  ],
  ['Ada Vane dismissed the report as “a work of fiction.”', [['MIXED', 'the report as “a work of fiction.”', 'Ada Vane']]],
  ['Ada Vane accused the council of “hiding behind its clerks.”', [['MIXED', 'the council of “hiding behind its clerks.”', 'Ada Vane']]],
  [
    'Ada Vane said that “the bridge is safe” and that the toll would stay.',
    [['MIXED', '“the bridge is safe” and that the toll would stay', 'Ada Vane']],
  ],
  ['Ada Vane promised to “drop the toll by the summer.”', [['MIXED', 'to “drop the toll by the summer.”', 'Ada Vane']]],
  ['Ada Vane vowed that “no nurse will pay.”', [['DIRECT', 'no nurse will pay.', 'Ada Vane']]],
  [
    '“He told me ‘the bridge is safe,’” Ruth Holt said.',
    [
      ['DIRECT', 'He told me ‘the bridge is safe,’', 'Ruth Holt'],
      ['DIRECT', 'the bridge is safe', '(He)'],
    ],
  ],
  [
    '“I never said the bridge was safe,” Ruth Holt said.',
    [
      ['DIRECT', 'I never said the bridge was safe', 'Ruth Holt'],
      ['INDIRECT', 'the bridge was safe', 'Ruth Holt'],
    ],
  ],
  // Goes on without a cue, in the same paragraph and the next.
  [
    '“The bridge is safe,” Ada Vane said. “It was built to last. It will stand for a hundred years.”',
    [['DIRECT', 'The bridge is safe … It was built to last. It will stand for a hundred years.', 'Ada Vane']],
  ],
  [
    '“The bridge is safe,” Ada Vane said.\n“It was built to last.”\n“It will stand.”',
    [['DIRECT', 'The bridge is safe … It was built to last. It will stand.', 'Ada Vane']],
  ],
  [
    '“The bridge is safe,” Ada Vane said.\nThe council met.\n“The toll must go,” Ruth Holt said.',
    [
      ['DIRECT', 'The bridge is safe', 'Ada Vane'],
      ['DIRECT', 'The toll must go', 'Ruth Holt'],
    ],
  ],
  ['Ada Vane opened the bridge.\n“It was built to last,” she said.', [['DIRECT', 'It was built to last', 'Ada Vane']]],
  ['Ada Vane spoke last:\n“The bridge is safe.”', [['DIRECT', 'The bridge is safe.', 'Ada Vane']]],
  // No statement: terms, titles, scare quotes, signs.
  ['The “fair toll” plan passed.', []],
  ['The council voted for the “Bridge for All” act.', []],
  ['The so-called “nurse tax” is gone.', []],
  ['Her “no” came as no surprise.', []],
];

test.each(cases)('%s', (text, statements) => {
  expect(said(readText(text))).toEqual(statements);
});
