import { expect, test } from '@jest/globals';
import { readText, said } from '../read-text.ts';

/** [text, every statement made in it]: where the narrator's own words begin again, and where they end. */
const cases: readonly [text: string, statements: ReturnType<typeof said>][] = [
  // What is so now is said, what was done then is done.
  [
    'Tom Pell said the army does “not target children” and blamed rebels of the Tern Front.',
    [
      ['MIXED', 'the army does “not target children”', 'Tom Pell'],
      ['INDIRECT', 'rebels of the Tern Front', 'Tom Pell'],
    ],
  ],
  // How it was said, and what belongs to the noun.
  [
    '“We lost three today,” Tom Pell said, his voice breaking. “We owe them.”',
    [['DIRECT', 'We lost three today … We owe them.', 'Tom Pell']],
  ],
  ['Tern Watch said nearly 40 per cent would pay.', [['INDIRECT', 'nearly 40 per cent would pay', 'Tern Watch']]],
  ['Analysts said early elections were likely.', [['INDIRECT', 'early elections were likely', '(Analysts)']]],
  ['The coast guard denied that, saying it was late.', [['INDIRECT', 'it was late', '(The coast guard)']]],
  [
    'The town saw an ad in which Tom Pell calls his rival, former prosecutor Nina Holt, “a carpetbagger with a calculator.”',
    [['MIXED', 'his rival, former prosecutor Nina Holt, “a carpetbagger with a calculator.”', 'Tom Pell']],
  ],
  ['Asked why, Tom Pell laughed.', []],
  // Whose participle it is.
  [
    'Ada Vane said that those who had lost should go, adding that the council agreed.',
    [
      ['INDIRECT', 'those who had lost should go', 'Ada Vane'],
      ['INDIRECT', 'the council agreed', 'Ada Vane'],
    ],
  ],
  [
    'Ada Vane rejected claims that the council leaked the plan, telling reporters that it was late.',
    [
      ['INDIRECT', 'claims that the council leaked the plan', 'Ada Vane'],
      ['INDIRECT', 'it was late', 'Ada Vane'],
    ],
  ],
  [
    'Tom Pell welcomed the improvement but cautioned against complacency.',
    [
      ['INDIRECT', 'the improvement', 'Tom Pell'],
      ['INDIRECT', 'complacency', 'Tom Pell'],
    ],
  ],
  // The nearer of two subjects, and a clause that is the noun's.
  ['Man charged with setting three fires, police say', [['INDIRECT', 'Man charged with setting three fires', '(police)']]],
  [
    'Researchers warned of a “silent collapse” that could threaten food supplies.',
    [['MIXED', 'a “silent collapse” that could threaten food supplies', '(Researchers)']],
  ],
  ['“It is late,” said the lead author, Dr Marta Kowal of the institute.', [['DIRECT', 'It is late', 'Marta Kowal']]],
  // Another's cue inside what is announced.
  [
    'Corvane has agreed to pay for the pier, officials announced Thursday.',
    [
      ['INDIRECT', 'to pay for the pier', 'Corvane'],
      ['INDIRECT', 'Corvane has agreed to pay for the pier', '(officials)'],
    ],
  ],
  [
    'Ruth Holt said she would “read the report” but “has no faith in it,” while Councillor Tom Pell and Mayor Ada Vane argued that it came too late.',
    [
      ['MIXED', 'she would “read the report” but “has no faith in it,”', 'Ruth Holt'],
      ['INDIRECT', 'it came too late', 'Tom Pell'],
      ['INDIRECT', 'it came too late', 'Ada Vane'],
    ],
  ],
  [
    'The two left together, with Ada Vane saying she was “full of hope” and Ruth Holt calling the lunch a “waste of soup.”',
    [
      ['MIXED', 'she was “full of hope”', 'Ada Vane'],
      ['MIXED', 'the lunch a “waste of soup.”', 'Ruth Holt'],
    ],
  ],
  [
    'Ada Vane accuses Ruth Holt of "hiding in her office" and Tom Pell says she\'s "afraid of the sea," part of a row that has run since the flood.',
    [
      ['MIXED', 'Ruth Holt of "hiding in her office"', 'Ada Vane'],
      ['MIXED', 'she\'s "afraid of the sea,"', 'Tom Pell'],
    ],
  ],
  [
    'Ada Vane said that the pier had passed every test, to which Ruth Holt replied: "Then walk on it."',
    [
      ['INDIRECT', 'the pier had passed every test', 'Ada Vane'],
      ['DIRECT', 'Then walk on it.', 'Ruth Holt'],
    ],
  ],
  [
    'Citing “a bad knee,” Ruth Holt told the Courier that she would not walk in the parade.',
    [
      ['DIRECT', 'a bad knee', 'Ruth Holt'],
      ['INDIRECT', 'she would not walk in the parade', 'Ruth Holt'],
    ],
  ],
  [
    'Pointing at the council\'s "quiet corner," Ruth Holt said, "Nobody here has slept since the flood."',
    [['DIRECT', 'Nobody here has slept since the flood.', 'Ruth Holt']],
  ],
  [
    'Even as Ada Vane insisted on Tuesday that “the ferries never sailed empty,” a retired captain said most of them did.',
    [
      ['DIRECT', 'the ferries never sailed empty', 'Ada Vane'],
      ['INDIRECT', 'most of them did', '(a retired captain)'],
    ],
  ],
  [
    '"The old chart shows a beach here," said Tom Pell, director of port studies at the Royal Westland Institute in Calder, "but the sea has had other plans."',
    [['DIRECT', 'The old chart shows a beach here … but the sea has had other plans.', 'Tom Pell']],
  ],
  [
    '"These tables hide more than they show," said Tom Pell, speaking of the accounts, "and were never meant for readers."',
    [['DIRECT', 'These tables hide more than they show … and were never meant for readers.', 'Tom Pell']],
  ],
  [
    '“Nobody will miss that pier,” Ruth Holt said, shortly before the council met again.',
    [['DIRECT', 'Nobody will miss that pier', 'Ruth Holt']],
  ],
  [
    'Ruth Holt called out, "Sit down and eat your soup," drawing whistles and a shout of "Never again!" from the back.',
    [['DIRECT', 'Sit down and eat your soup', 'Ruth Holt']],
  ],
  [
    'Dockers walked to the quay on Monday, shouting "No bridge without us," leaving the mayor to explain the plan.',
    [['DIRECT', 'No bridge without us', 'Dockers']],
  ],
  [
    'Ada Vane argued that "half of the board" - including Tom Pell - owned shares in the ferry.',
    [['MIXED', '"half of the board" - including Tom Pell - owned shares in the ferry', 'Ada Vane']],
  ],
  [
    'Ada Vane admitted on Monday "we may have to sell the ferry" if fares keep falling.',
    [['MIXED', '"we may have to sell the ferry" if fares keep falling', 'Ada Vane']],
  ],
  [
    '"The bridge was closed for the whole winter," remembered Tom Pell, a ferryman.',
    [['DIRECT', 'The bridge was closed for the whole winter', 'Tom Pell']],
  ],
  ['"I am not even here any more," Ruth Holt deadpanned.', [['DIRECT', 'I am not even here any more', 'Ruth Holt']]],
  [
    '"We never saw the bill for the bridge," boomed Ada Vane at the rally.',
    [['DIRECT', 'We never saw the bill for the bridge', 'Ada Vane']],
  ],
  ['The crowd loved "the bridge of sand and stone" Ada Vane built.', []],
  [
    'Ruth Holt praises the dockers in a film on Westland TV: "They lifted this town with their backs," she says from the pier.',
    [['DIRECT', 'They lifted this town with their backs', 'Ruth Holt']],
  ],
  [
    'The two agree on nothing.\nAda Vane: "Keep the lamps lit and the port pays for itself." Ruth Holt: "Lamps have never paid for a port."',
    [
      ['DIRECT', 'Keep the lamps lit and the port pays for itself.', 'Ada Vane'],
      ['DIRECT', 'Lamps have never paid for a port.', 'Ruth Holt'],
    ],
  ],
  [
    '"The port lives by its ferries," Ada Vane said.\nRuth Holt agreed. "Without them there is no port at all."',
    [
      ['DIRECT', 'The port lives by its ferries', 'Ada Vane'],
      ['DIRECT', 'Without them there is no port at all.', 'Ruth Holt'],
    ],
  ],
  [
    '"The port lives by its ferries," Ada Vane said.\nTraffic has grown since the toll was raised. "Without ferries there is no port at all."',
    [
      ['DIRECT', 'The port lives by its ferries', 'Ada Vane'],
      ['DIRECT', 'Without ferries there is no port at all.', 'Ada Vane'],
    ],
  ],
  [
    'Ruth Holt came home on Sunday. She said, "The crossing was rough from the start.\nNobody slept, and the soup went over the rail." At the quay, Tom Pell said, "We were lucky."',
    [
      ['DIRECT', 'The crossing was rough from the start. Nobody slept, and the soup went over the rail.', 'Ruth Holt'],
      ['DIRECT', 'We were lucky.', 'Tom Pell'],
    ],
  ],
  ['All told, the ferries carried more than 5,000 people on Monday.', []],
  ['The port added two cranes in May, and the town cheered.', []],
  [
    'Ruth Holt told the dockers that the crane was unsafe, according to two people in the room.',
    [
      ['INDIRECT', 'Ruth Holt told the dockers that the crane was unsafe', '(two people in the room)'],
      ['INDIRECT', 'the crane was unsafe', 'Ruth Holt'],
    ],
  ],
  ["That's according to a count that the Courier made.", []],
  [
    'Ruth Holt says she fears going home and is seeking shelter in Westland.',
    [['INDIRECT', 'she fears going home and is seeking shelter in Westland', 'Ruth Holt']],
  ],
  ['If the two talked about the ferry, neither office would say so.', [['INDIRECT', 'the ferry', '(the two)']]],
  ["But whose calls are returned says something about the mayor's friends.", []],
  ['The clerk asked for a stamp, and the old one no longer counted.', []],
  [
    '“Where have all the ferries gone?” Ruth Holt said of the timetable in May.',
    [['DIRECT', 'Where have all the ferries gone?', 'Ruth Holt']],
  ],
  [
    '“The lamp is back!” Tom Pell, the keeper of the old Port Alder lighthouse, posted on Friday.',
    [['DIRECT', 'The lamp is back!', 'Tom Pell']],
  ],
  [
    'When somebody in the hall shouted, “Never,” Ada Vane joked, lifting her hands, “At last a fair question from you.”',
    [
      ['DIRECT', 'Never', '(somebody)'],
      ['DIRECT', 'At last a fair question from you.', 'Ada Vane'],
    ],
  ],
  ['Tom Pell left the hall, saying the lamps were out and feeling for the door.', [['INDIRECT', 'the lamps were out', 'Tom Pell']]],
  // Who speaks when a pronoun or a noun does, and what follows their words.
  [
    '"Four hours by road! At my age," Ines Marsh sighed. "And all for a letter," she laughed.',
    [
      ['DIRECT', 'Four hours by road! At my age', 'Ines Marsh'],
      ['DIRECT', 'And all for a letter', 'Ines Marsh'],
    ],
  ],
  ['Two shop stewards, who called the offer "crumbs," left the hall.', [['MIXED', 'the offer "crumbs,"', '(Two shop stewards)']]],
  [
    'The leader wrote to the board in May demanding talks; she did not answer for nine days, he says.',
    [
      ['INDIRECT', 'talks', '(The leader)'],
      ['INDIRECT', 'she did not answer for nine days', '(he)'],
    ],
  ],
  [
    'According to the port authority, 11,000 people had been booked. It has urged travellers to check the times.',
    [
      ['INDIRECT', '11,000 people had been booked', '(the port authority)'],
      ['INDIRECT', 'travellers to check the times', '(It)'],
    ],
  ],
  [
    'Westland Ferries said on Monday that it would cut jobs. It later promised to keep the ships.',
    [
      ['INDIRECT', 'it would cut jobs', 'Westland Ferries'],
      ['INDIRECT', 'to keep the ships', 'Westland Ferries'],
    ],
  ],
  [
    '"I want to thank Dov and his team," Ruth Holt said. Dov Pell said the ballot would be close.',
    [
      ['DIRECT', 'I want to thank Dov and his team', 'Ruth Holt'],
      ['INDIRECT', 'the ballot would be close', 'Dov Pell'],
    ],
  ],
  [
    '“I have said yes to quicker people,” Ruth Holt said, smiling, “and regretted it.”',
    [['DIRECT', 'I have said yes to quicker people … and regretted it.', 'Ruth Holt']],
  ],
  ['Ada Vane declared a state of emergency in four counties.', []],
  [
    'Ruth Holt thanked him for supporting the toll and promised to work with whoever followed him.',
    [
      ['INDIRECT', 'him for supporting the toll', 'Ruth Holt'],
      ['INDIRECT', 'to work with whoever followed him', 'Ruth Holt'],
    ],
  ],
  ["The council sign a pact that minister calls 'small enough to work'.", [['DIRECT', 'small enough to work', '(minister)']]],
  [
    'Theo Brandt broke his silence in an op-ed in the Port Alder Ledger that urged senators to vote yes.',
    [['INDIRECT', 'senators to vote yes', '(an op-ed)']],
  ],
  ['The company disputes that figure.', []],
  ['The mayor, Ada Vane, promised to appeal but never did.', [['INDIRECT', 'to appeal', 'Ada Vane']]],
  ['The court blocked the curfew, ruling that it was void and siding with the families.', [['INDIRECT', 'it was void', '(The court)']]],
  [
    'One of the plaintiffs, 16-year-old Jalen Brooks, said he was stopped four times.',
    [['INDIRECT', 'he was stopped four times', 'Jalen Brooks']],
  ],
  ['Ruth Holt vowed to fight the ruling and to win.', [['INDIRECT', 'to fight the ruling and to win', 'Ruth Holt']]],
];

test.each(cases)('%s', (text, statements) => {
  expect(said(readText(text))).toEqual(statements);
});
