import { expect, test } from '@jest/globals';
import { day, heldIn, nameOf, readText } from './read-text.ts';

/** [text, who holds what, how] */
const cases: readonly [text: string, held: readonly [person: string, office: string, status: string][]][] = [
  ['Westland Gov. Ada Vane signed the bill in Calder.', [['Ada Vane', 'Governor of Westland', 'HELD']]],
  ['Ruth Holt, the mayor of Port Alder, signed the bill.', [['Ruth Holt', 'Mayor of Port Alder', 'HELD']]],
  ['Former Gov. Ada Vane of Ohio signed the letter.', [['Ada Vane', 'Governor of Ohio', 'FORMER']]],
  ['Central bank governor Ruth Holt warned of higher prices.', [['Ruth Holt', 'Central Bank Governor', 'HELD']]],
  [
    'Detective Superintendent Tom Pell of the Calder Police spoke.',
    [['Tom Pell', 'Detective Superintendent of the Calder Police', 'HELD']],
  ],
  ['Acting Mayor Ruth Holt closed the bridge.', [['Ruth Holt', 'Mayor', 'ACTING']]],
  [
    'White House press secretary Mira Oduya met Sen. Tom Pell of Ohio.',
    [
      ['Mira Oduya', 'Press Secretary of the White House', 'HELD'],
      ['Tom Pell', 'Senator of Ohio', 'HELD'],
    ],
  ],
  // Once former, always former in one article, in whoever's words.
  ['Former Governor Tom Pell said no. “Governor Pell is a fine man,” Ruth Holt said.', [['Tom Pell', 'Governor', 'FORMER']]],
  ['Gov. Tom Pell spoke in Calder. Ruth Holt met Pell, a former governor, on Monday.', [['Tom Pell', 'Governor', 'FORMER']]],
  ['Acting Mayor Ruth Holt closed the bridge. Mayor Holt opened the road.', [['Ruth Holt', 'Mayor', 'ACTING']]],
  ['Acting Transport Secretary Ruth Holt closed the bridge.', [['Ruth Holt', 'Transport Secretary', 'ACTING']]],
  ['Former three-term mayor Tom Pell spoke.', [['Tom Pell', 'Mayor', 'FORMER']]],
  // A form of address between the office and the name.
  ['The Commissioner for Environment, Mr. Tom Pell, spoke.', [['Tom Pell', 'Environment Commissioner', 'HELD']]],
  ['The Chairman of the Traders’ Union, Alhaji Sani Bello, spoke.', [['Sani Bello', 'Chair of the Traders’ Union', 'HELD']]],
  // What an office is for, before the name.
  ['Secretary of the Environment Ruth Holt spoke.', [['Ruth Holt', 'Environment Secretary', 'HELD']]],
  ['Director of Public Prosecutions Ruth Holt spoke.', [['Ruth Holt', 'Director of Public Prosecutions', 'HELD']]],
  // Bodies without a name, with an owner, and a verb that is no place.
  ['Tom Pell, head of the teachers’ association, spoke.', [['Tom Pell', 'Head of the teachers’ association', 'HELD']]],
  ['Harbour Workers’ Union leader Tom Pell spoke.', [['Tom Pell', 'Leader of the Harbour Workers’ Union', 'HELD']]],
  ['The speaker of parliament, Ana Lobo, spoke.', [['Ana Lobo', 'Speaker of the Parliament', 'HELD']]],
  ['“Ask Senator Pruitt how it went,” Tom Pell said.', [['Pruitt', 'Senator', 'HELD']]],
  [
    'Cabinet Secretaries Amina Warsame (Interior) and Peter Njoroge spoke.',
    [
      ['Amina Warsame', 'Cabinet Secretary', 'HELD'],
      ['Peter Njoroge', 'Cabinet Secretary', 'HELD'],
    ],
  ],
  ['The letters between Ada Vane, her director, and Culture Minister Tom Pell are lost.', [['Tom Pell', 'Culture Minister', 'HELD']]],
  ['School board chairman Dale Finch spoke.', [['Dale Finch', 'Chair of the School board', 'HELD']]],
  ['District superintendent Dr. Ruth Holt spoke.', [['Ruth Holt', 'District Superintendent', 'HELD']]],
  ['Ruth Holt, chair of the Senate transport committee, spoke.', [['Ruth Holt', 'Chair of the Senate transport committee', 'HELD']]],
  // Two offices of one person.
  [
    'Deputy Prime Minister and Justice Minister Tom Pell spoke.',
    [
      ['Tom Pell', 'Justice Minister', 'HELD'],
      ['Tom Pell', 'Deputy Prime Minister', 'HELD'],
    ],
  ],
  [
    'Ada Vane, chair of the Westland Water Board and a one-time senator, spoke.',
    [
      ['Ada Vane', 'Chair of the Westland Water Board', 'HELD'],
      ['Ada Vane', 'Senator', 'FORMER'],
    ],
  ],
  ['Orla Finch MP spoke.', [['Orla Finch', 'Member of Parliament', 'HELD']]],
  // The same office of another land, and of the company that the article is about.
  [
    'Foreign Minister Ruth Holt met her Icelandic counterpart, Jon Arnason.',
    [
      ['Ruth Holt', 'Foreign Minister', 'HELD'],
      ['Jon Arnason', 'Foreign Minister of Iceland', 'HELD'],
    ],
  ],
  [
    'Nimbus Systems fell on Monday. Nimbus cut its forecast. Chief Financial Officer Tom Pell said Nimbus would recover.',
    [['Tom Pell', 'Chief Financial Officer of Nimbus Systems', 'HELD']],
  ],
  // The whole noun phrase is the office.
  ['Tom Pell, the shadow health secretary, spoke.', [['Tom Pell', 'Shadow Health Secretary', 'HELD']]],
  ['Shadow Health Secretary Tom Pell spoke.', [['Tom Pell', 'Shadow Health Secretary', 'HELD']]],
  ['Mira Oduya, then the ministry’s chief scientist, spoke.', [['Mira Oduya', 'Chief Scientist', 'FORMER']]],
  ['State Engineer Paul Arden-Reyes spoke.', [['Paul Arden-Reyes', 'State Engineer', 'HELD']]],
  ['The bureau’s regional director, Ruth Holt, spoke.', [['Ruth Holt', 'Regional Director', 'HELD']]],
  ['Its general manager, Tom Pell, said that growers had planted.', [['Tom Pell', 'General Manager', 'HELD']]],
  ['Tom Pell, the assistant city manager, spoke.', [['Tom Pell', 'Assistant City Manager', 'HELD']]],
  ['Mira Oduya, chief medical officer of the county hospital, spoke.', [['Mira Oduya', 'Chief Medical Officer', 'HELD']]],
  // The office first, and verbs that give it and take it.
  ['A spokesman for the ministry, Tom Pell, spoke.', [['Tom Pell', 'Spokesperson', 'HELD']]],
  ['The chairman of the board, Tom Pell, praised the chief.', [['Tom Pell', 'Chair', 'HELD']]],
  ['Tom Pell resigned on Monday as chief executive of Norvale Bank.', [['Tom Pell', 'Chief Executive of Norvale Bank', 'FORMER']]],
  [
    'The board named Mira Oduya, the company’s finance director and his former wife, as acting chief executive.',
    [
      ['Mira Oduya', 'Finance Director', 'HELD'],
      ['Mira Oduya', 'Chief Executive', 'ACTING'],
    ],
  ],
  [
    'Tom Pell, a former harbor commissioner, spoke. Pell, who as a commissioner voted for it, left.',
    [['Tom Pell', 'Harbor Commissioner', 'FORMER']],
  ],
  // Staff serve an office, or a person when the article names none.
  [
    'Tom Pell, a spokesman for Attorney General Mira Oduya, spoke.',
    [
      ['Tom Pell', 'Spokesperson for the Attorney General', 'HELD'],
      ['Mira Oduya', 'Attorney General', 'HELD'],
    ],
  ],
  ['Ruth Holt met Ada Vane. Tom Pell, a spokesman for Vane, spoke.', [['Tom Pell', 'Spokesperson for Ada Vane', 'HELD']]],
  ['Tom Pell, the governor’s spokesman, spoke.', [['Tom Pell', 'Spokesperson for the Governor', 'HELD']]],
  // What an office is over, in full.
  ['Tern County Sheriff Tom Pell spoke.', [['Tom Pell', 'Sheriff of Tern County', 'HELD']]],
  [
    'Theo Arden, the mayor of Port Alder, left. Mayor Ruth Holt came to Port Alder.',
    [
      ['Theo Arden', 'Mayor of Port Alder', 'HELD'],
      ['Ruth Holt', 'Mayor of Port Alder', 'HELD'],
    ],
  ],
  // A city or state whose body is named is where its mayor is mayor.
  ['Acting Mayor Ruth Holt asked the Port Alder City Council to wait.', [['Ruth Holt', 'Mayor of Port Alder', 'ACTING']]],
  ['Mayor Ruth Holt of Calder left the Port Alder City Council.', [['Ruth Holt', 'Mayor of Calder', 'HELD']]],
  // A body named by its noun, and one that takes the article.
  [
    'The Harbor Transit Authority met. The authority’s director, Tom Pell, spoke.',
    [['Tom Pell', 'Director of the Harbor Transit Authority', 'HELD']],
  ],
  ['Ruth Holt, president of the Port Alder City Council, spoke.', [['Ruth Holt', 'President of the Port Alder City Council', 'HELD']]],
  // Staff named after whom they serve.
  ['Vane spokesman Tom Pell spoke. Ada Vane left.', [['Tom Pell', 'Spokesperson for Ada Vane', 'HELD']]],
  ['Tom Pell, a spokesman for the governor, spoke.', [['Tom Pell', 'Spokesperson for the Governor', 'HELD']]],
  // What she runs for is not what she is; "And" is no place.
  ['Presidential candidate Sen. Ada Vane spoke.', [['Ada Vane', 'Senator', 'HELD']]],
  ['And former Ohio Rep. Tom Pell spoke.', [['Tom Pell', 'Representative of Ohio', 'FORMER']]],
  // Who is succeeded holds it no more.
  [
    'Ruth Holt succeeded Tom Pell as mayor of Port Alder.',
    [
      ['Ruth Holt', 'Mayor of Port Alder', 'HELD'],
      ['Tom Pell', 'Mayor of Port Alder', 'FORMER'],
    ],
  ],
  ['Ruth Holt, her predecessor as mayor, spoke.', [['Ruth Holt', 'Mayor', 'FORMER']]],
  // From elsewhere.
  [
    'The bishop of Calder, Tom Pell, met MEP Ruth Holt, Taoiseach Mira Oduya and Courier editor-in-chief Paul Arden.',
    [
      ['Tom Pell', 'Bishop of Calder', 'HELD'],
      ['Ruth Holt', 'Member of the European Parliament', 'HELD'],
      ['Mira Oduya', 'Taoiseach', 'HELD'],
      ['Paul Arden', 'Editor-in-Chief of Courier', 'HELD'],
    ],
  ],
  ['Senate Minority Leader Tom Pell spoke.', [['Tom Pell', 'Minority Leader of the Senate', 'HELD']]],
  // Whose people the adjective names, though the article is about Americans.
  ['U.S. officials met the French president, Tom Pell.', [['Tom Pell', 'President of France', 'HELD']]],
  // An attorney general is a state's as soon as the article has one.
  [
    'Attorney General Tom Pell met Gov. Ada Vane at the White House.',
    [
      ['Tom Pell', 'Attorney General', 'HELD'],
      ['Ada Vane', 'Governor', 'HELD'],
    ],
  ],
  ['U.S. Rep. Tom Pell left Congress.', [['Tom Pell', 'U.S. Representative', 'HELD']]],
  ['Council President Tom Pell left the Port Alder City Council.', [['Tom Pell', 'President of the Port Alder City Council', 'HELD']]],
  ['Health Commissioner Tom Pell spoke.', [['Tom Pell', 'Health Commissioner', 'HELD']]],
  ['Her former chief of staff, Tom Pell, spoke.', [['Tom Pell', 'Chief of Staff', 'FORMER']]],
  ['Tom Pell, a spokesman for the navy, spoke.', [['Tom Pell', 'Spokesperson for the navy', 'HELD']]],
  ['Tom Pell, 51, was the mayor of Calder.', [['Tom Pell', 'Mayor of Calder', 'FORMER']]],
  ['Ruth Holt, a professor of biology at Tern University, spoke.', [['Ruth Holt', 'Professor at Tern University', 'HELD']]],
  [
    'Superintendent Ruth Holt of the Port Alder School District and Fire Chief Tom Pell spoke.',
    [
      ['Ruth Holt', 'Superintendent of the Port Alder School District', 'HELD'],
      ['Tom Pell', 'Fire Chief', 'HELD'],
    ],
  ],
  // A list of people with one title, and who gives an office.
  [
    'Council members Tom Pell and Ruth Holt left.',
    [
      ['Tom Pell', 'Council Member', 'HELD'],
      ['Ruth Holt', 'Council Member', 'HELD'],
    ],
  ],
  ['Corvane Construction named Ruth Holt as chief executive.', [['Ruth Holt', 'Chief Executive of Corvane Construction', 'HELD']]],
  ['Voters praised Tern Ferries, whose owner, Tom Pell, wept.', [['Tom Pell', 'Owner of Tern Ferries', 'HELD']]],
  // The whole name of a body that an acronym means.
  [
    'The Westland Emergency Management Agency (WEMA) moved. WEMA Director Tom Pell spoke.',
    [['Tom Pell', 'Director of the Westland Emergency Management Agency', 'HELD']],
  ],
  // A rank, a form of address and a trade are no offices.
  ['Capt. Tom Pell and Ms. Holt met the striker Mira Oduya.', []],
  // Bodies without a name, courts, missions abroad, and who leads what.
  [
    'Council President Ruth Holt becomes acting mayor until voters choose a successor.',
    [
      ['Ruth Holt', 'President of the Council', 'HELD'],
      ['Ruth Holt', 'Mayor', 'ACTING'],
    ],
  ],
  ['The head of the harbour authority, Ruth Holt, resigned on Monday.', [['Ruth Holt', 'Head of the harbour authority', 'HELD']]],
  [
    'Caroline Thayer, the U.S. ambassador to Portugal, praised the pact.',
    [['Caroline Thayer', 'Ambassador of the United States to Portugal', 'HELD']],
  ],
  ['Joan Pell, who leads Harbor Workers United Local 19, said so.', [['Joan Pell', 'Leader of Harbor Workers United Local 19', 'HELD']]],
  [
    'A commander in the Icelandic Coast Guard, Asta Brim, said the signal had stopped.',
    [['Asta Brim', 'Commander in the Icelandic Coast Guard', 'HELD']],
  ],
  ['Rui Fontela, the leader of the opposition Maritime Party, said no.', [['Rui Fontela', 'Leader of the Maritime Party', 'HELD']]],
  [
    'Tom Pell leaves the council next week to become director of communications at the Tern River Authority.',
    [['Tom Pell', 'Director of Communications of the Tern River Authority', 'ELECT']],
  ],
  [
    "A curfew in Port Alder was struck down. That city's mayor at the time, Ann Reyes, promised to appeal.",
    [['Ann Reyes', 'Mayor of Port Alder', 'FORMER']],
  ],
  [
    'Mayor Ada Vane pleaded before Judge Miriam Castellan in Tern County Superior Court.',
    [
      ['Ada Vane', 'Mayor', 'HELD'],
      ['Miriam Castellan', 'Judge of the Tern County Superior Court', 'HELD'],
    ],
  ],
  ["Arne Lund, the agency's director, led the march on Monday.", [['Arne Lund', 'Director', 'HELD']]],
  ['Vane led Holt by six points in the poll of Westland University.', []],
  ['Lena Fischer, the UN resident coordinator, said so.', [['Lena Fischer', 'Resident Coordinator of the United Nations', 'HELD']]],
  [
    "Under questioning from the committee's chair, Sen. Beatriz Amaro, she paused. The Transport Committee voted.",
    [
      ['Beatriz Amaro', 'Senator', 'HELD'],
      ['Beatriz Amaro', 'Chair of the Transport Committee', 'HELD'],
    ],
  ],
  // An article that opens with an office names its holder next.
  [
    "Port Alder's City Council president spent 40 minutes before a committee. Ruth Holt told the senators that the toll was unfair.",
    [['Ruth Holt', 'President of the Port Alder City Council', 'HELD']],
  ],
  ['A governor vetoed the bill. Ada Vane said the cost was high.', []],
  ['The governors met on Monday. Ada Vane said the cost was high.', []],
];

test.each(cases)('%s', (text, held) => {
  expect(heldIn(readText(text))).toEqual(held);
});

test('A former governor does not speak as governor, whatever others call him', () => {
  const { relations } = readText('Former Governor Tom Pell said the dam was safe. “Governor Pell forgets,” Ruth Holt said.');
  expect(relations.filter(({ type }) => type === 'SPOKEN_AS')).toEqual([]);
});

/** [text, from, until] */
const terms: readonly [text: string, from: string | undefined, until: string | undefined][] = [
  ['Ada Vane, who has been governor since 2019, spoke.', '2019', undefined],
  ['Ada Vane served as governor of Westland from 2011 to 2019.', '2011', '2019'],
  ['Ada Vane, who was governor until March 2019, spoke.', undefined, '2019-03'],
  ['Ada Vane, the governor of Westland, spoke in 2019.', undefined, undefined],
  ['Ada Vane was elected governor of Westland in March 2024.', '2024-03', undefined],
  ['Ada Vane was sworn in as governor in March 2024.', '2024-03', undefined],
  ['Ada Vane became governor in 2019.', '2019', undefined],
  ['Gov. Ada Vane, who took office in January 2019, spoke.', '2019-01', undefined],
  ['Former Gov. Tom Pell, who left office in 2019, spoke.', undefined, '2019'],
  ['Tom Pell was mayor of Port Alder until last year.', undefined, '2024'],
  ['Tom Pell (mayor, 2011-2019) spoke.', '2011', '2019'],
];

test('Who was elected days ago holds the office from the day of the oath', () => {
  const { references } = readText('Ada Vane was elected governor of Westland on Tuesday. Vane will be sworn in on Jan. 4.', {
    published: day('2025-11-05'),
  });
  expect(references.flatMap(({ kind, fields }) => (kind === 'Tenure' ? [[fields.title, fields.status, fields.from]] : []))).toEqual([
    ['Ada Vane, Governor of Westland', 'ELECT', '2026-01-04'],
  ]);
});

test.each(terms)('%s', (text, from, until) => {
  const tenures = readText(text, { published: day('2025-09-17') }).references.flatMap((one) =>
    one.kind === 'Tenure' ? [[one.fields.from, one.fields.until]] : [],
  );
  expect(tenures).toEqual([[from, until]]);
});

test.each<[dateline: string, text: string, held: [string, string][]]>([
  [
    'CALDER —',
    'CALDER — Mayor Luis Ferrante called it a mistake. City Attorney Priya Nair declined to comment. The city will appeal.',
    [
      ['Luis Ferrante', 'Mayor of Calder'],
      ['Priya Nair', 'City Attorney of Calder'],
    ],
  ],
  [
    'PORT ALDER, Westland (MNS) —',
    'PORT ALDER, Westland (MNS) — Assistant Attorney General Ivan Reyes spoke.',
    [['Ivan Reyes', 'Assistant Attorney General of Westland']],
  ],
  // A capital files its state's news.
  [
    'CALDER —',
    'CALDER — The Senate passed the bill. Former Mayor Theo Brandt urged the city and the city to agree.',
    [['Theo Brandt', 'Mayor']],
  ],
  ['LISBON, Portugal —', 'LISBON, Portugal — Attorney General Ivan Reyes spoke.', [['Ivan Reyes', 'Attorney General']]],
])('the dateline %s', (dateline, text, held) => {
  const sections = [
    { kind: 'DATELINE' as const, start: 0, end: dateline.length, leftOut: 'Says where it was filed' },
    { kind: 'BODY' as const, start: dateline.length + 1, end: text.length },
  ];
  const facts = readText(text, { sections });
  const byId = new Map(facts.references.map((reference) => [reference.id, reference]));
  const officeOf = new Map(facts.relations.flatMap(({ type, from, to }) => (type === 'OF_OFFICE' ? [[from, byId.get(to)] as const] : [])));
  expect(
    facts.relations.filter(({ type }) => type === 'HOLDS').map(({ from, to }) => [nameOf(byId.get(from)), nameOf(officeOf.get(to))]),
  ).toEqual(held);
});
