import { expect, test } from '@jest/globals';
import { readText, said } from '../read-text.ts';

/** [text, every statement made in it] */
const cases: readonly [text: string, statements: ReturnType<typeof said>][] = [
  // What cannot speak leaves the next cue to whoever spoke.
  [
    'Ada Vane told the council that tolls could fall if traffic keeps growing, but warned against spending the money twice.',
    [
      ['INDIRECT', 'tolls could fall if traffic keeps growing', 'Ada Vane'],
      ['INDIRECT', 'spending the money twice', 'Ada Vane'],
    ],
  ],
  // Three things that one auxiliary tells.
  [
    'Tom Pell said he had spoken by phone with Ruth Holt, thanked her for her work, and agreed that the pier was unsafe.',
    [
      ['INDIRECT', 'he had spoken by phone with Ruth Holt, thanked her for her work, and agreed that the pier was unsafe', 'Tom Pell'],
      ['INDIRECT', 'her for her work', 'Tom Pell'],
      ['INDIRECT', 'the pier was unsafe', 'Tom Pell'],
    ],
  ],
  [
    'Ruth Holt said she could “no longer ask the families to wait for a bridge that never comes.”',
    [['MIXED', 'she could “no longer ask the families to wait for a bridge that never comes.”', 'Ruth Holt']],
  ],
  // How and where it was said is the narrator's.
  ['“The harbour is safe,” Ruth Holt said, without elaborating.', [['DIRECT', 'The harbour is safe', 'Ruth Holt']]],
  ['Tom Pell called the vote “a sad farce” in a text message.', [['MIXED', 'the vote “a sad farce”', 'Tom Pell']]],
  // A cue set into what it reports.
  [
    'The bridge was closed for two days after the storm, the Westland Courier reported.',
    [['INDIRECT', 'The bridge was closed for two days after the storm', 'Westland Courier']],
  ],
  [
    'The bridge was closed for two days after the storm, reported the Westland Courier.',
    [['INDIRECT', 'The bridge was closed for two days after the storm', 'Westland Courier']],
  ],
  [
    'The trouble, Vane writes, began in the early years of the port.',
    [['INDIRECT', 'The trouble … began in the early years of the port', 'Vane']],
  ],
  [
    'Loyalty, she noted, has long been a virtue of the council.',
    [['INDIRECT', 'Loyalty … has long been a virtue of the council', '(she)']],
  ],
  [
    'If the toll passes, Vane suggested in a letter, nurses will pay for the bridge.',
    [['INDIRECT', 'If the toll passes … nurses will pay for the bridge', 'Vane']],
  ],
  [
    'Over the long term, according to the budget office, the toll will double.',
    [['INDIRECT', 'Over the long term … the toll will double', '(the budget office)']],
  ],
  [
    'His main complaint, according to Ada Vane, was the choice of the bridge.',
    [['INDIRECT', 'His main complaint … was the choice of the bridge', 'Ada Vane']],
  ],
  // A remark about the speaker is no content.
  [
    '“The toll must go,” Ruth Holt said, sitting in the kitchen of her apartment by the river.',
    [['DIRECT', 'The toll must go', 'Ruth Holt']],
  ],
  [
    '“The toll must go,” Ruth Holt said, adding that she would vote against it. “It is a tax.”',
    [
      ['DIRECT', 'The toll must go … It is a tax.', 'Ruth Holt'],
      ['INDIRECT', 'she would vote against it', 'Ruth Holt'],
    ],
  ],
  [
    '“The toll must go,” Ruth Holt said, before clarifying that the old bridge would stay.',
    [
      ['DIRECT', 'The toll must go', 'Ruth Holt'],
      ['INDIRECT', 'the old bridge would stay', 'Ruth Holt'],
    ],
  ],
  // What a speaker does next is another statement.
  [
    'Ada Vane says she respects the plan but argues that the toll must stay.',
    [
      ['INDIRECT', 'she respects the plan', 'Ada Vane'],
      ['INDIRECT', 'the toll must stay', 'Ada Vane'],
    ],
  ],
  [
    'Ada Vane said she found the plan “charming” and called the answer “unheard of.”',
    [
      ['MIXED', 'she found the plan “charming”', 'Ada Vane'],
      ['MIXED', 'the answer “unheard of.”', 'Ada Vane'],
    ],
  ],
  [
    'Ada Vane praised the bridge as “fantastic,” adding that nurses would use it.',
    [
      ['MIXED', 'the bridge as “fantastic,”', 'Ada Vane'],
      ['INDIRECT', 'nurses would use it', 'Ada Vane'],
    ],
  ],
  // Who is told, and when, stands before the content.
  ['Ada Vane told a church gathering in Calder she will protect nurses.', [['INDIRECT', 'she will protect nurses', 'Ada Vane']]],
  ["Ada Vane told the Courier's “Morning Hour” on Monday the talks were calm.", [['INDIRECT', 'the talks were calm', 'Ada Vane']]],
  [
    'Ruth Holt said on Monday the council had “no plan” for the bridge.',
    [['MIXED', 'the council had “no plan” for the bridge', 'Ruth Holt']],
  ],
  ["On the Courier's “Face of the City,” Ruth Holt said the toll was unfair.", [['INDIRECT', 'the toll was unfair', 'Ruth Holt']]],
  // Passives.
  [
    'Ruth Holt was asked by Ada Vane whether the toll would fall on nurses.',
    [['INDIRECT', 'whether the toll would fall on nurses', 'Ada Vane']],
  ],
  ['Ruth Holt was asked to name a road that she would close.', [['INDIRECT', 'to name a road that she would close', null]]],
  ['Asked by Ada Vane to respond to the vote, Tom Pell laughed.', [['INDIRECT', 'to respond to the vote', 'Ada Vane']]],
  // What the parse breaks is said to its end.
  [
    'Ruth Holt said that any deal would need trust: “Nobody asked us about the toll.”',
    [['MIXED', 'any deal would need trust: “Nobody asked us about the toll.”', 'Ruth Holt']],
  ],
  [
    'Ruth Holt called the toll “a tax on nurses” because it falls on those who drive to work.',
    [['MIXED', 'the toll “a tax on nurses” because it falls on those who drive to work', 'Ruth Holt']],
  ],
  // Quotations that words lead up to.
  [
    'The headline over the story reads: “Repeat after me: the toll is not a tax.”',
    [['DIRECT', 'Repeat after me: the toll is not a tax.', '(The headline over the story)']],
  ],
  [
    'Ada Vane tweeted in response: “The toll stays until the bridge is paid for.”',
    [['DIRECT', 'The toll stays until the bridge is paid for.', 'Ada Vane']],
  ],
  [
    'Ada Vane recites, usually to a roar of applause, the line: “The mayor does not get the credit she deserves.”',
    [['DIRECT', 'The mayor does not get the credit she deserves.', 'Ada Vane']],
  ],
  [
    'As the critic Mira Oduya had written a few years earlier, “We could not have a bridge without tolls.”',
    [['DIRECT', 'We could not have a bridge without tolls.', 'Mira Oduya']],
  ],
  [
    'The crowd was so quiet that Ruth Holt was prompted to say, “So far, I cannot believe how calm it is.”',
    [['DIRECT', 'So far, I cannot believe how calm it is.', 'Ruth Holt']],
  ],
  ['Ada Vane then turned to the crowd again: “Here is what I regret.”', [['DIRECT', 'Here is what I regret.', 'Ada Vane']]],
  ['Tom Pell was not surprised by the vote of nurses: “They pay twice.”', [['DIRECT', 'They pay twice.', 'Tom Pell']]],
  [
    'Here is Ada Vane in the spring of 2012: “Our new direction must rest on the port.”',
    [['DIRECT', 'Our new direction must rest on the port.', 'Ada Vane']],
  ],
  [
    'The board of elections was clear in its findings: “Further talk of this is not needed.”',
    [['DIRECT', 'Further talk of this is not needed.', '(The board of elections)']],
  ],
  ["In Ada Vane's words, “nobody asked us about the toll.”", [['DIRECT', 'nobody asked us about the toll.', 'Ada Vane']]],
  [
    'Former governor Tom Pell, for his part, is labeling the toll “a blatant abuse of power.”',
    [['MIXED', 'the toll “a blatant abuse of power.”', 'Tom Pell']],
  ],
  // One quotation over paragraphs, and one that only goes on.
  [
    'Ruth Holt said, “The toll is a tax.\n“It falls on nurses.\n“It must go.”',
    [['DIRECT', 'The toll is a tax. It falls on nurses. It must go.', 'Ruth Holt']],
  ],
  [
    '“It will pass,” Ada Vane said. But in the end “nobody asked us about the toll.”',
    [['MIXED', 'It will pass … But in the end “nobody asked us about the toll.”', 'Ada Vane']],
  ],
];

test.each(cases)('%s', (text, statements) => {
  expect(said(readText(text))).toEqual(statements);
});
