import { expect, test } from '@jest/globals';
import { heldIn, readText } from './read-text.ts';

/** [text, who holds what, how]: how papers of many countries write offices. */
const cases: readonly [text: string, held: readonly [person: string, office: string, status: string][]][] = [
  // Officers by what they do, in capitals, before the comma or after it.
  [
    'The National Publicity Secretary of the Fuel Marketers Forum, Alhaji Sani Bello, spoke.',
    [['Sani Bello', 'National Publicity Secretary of the Fuel Marketers Forum', 'HELD']],
  ],
  [
    'The National Fuel Authority agreed. The Authority’s Executive Director, Operations, Engr. Ngozi Ume, spoke.',
    [['Ngozi Ume', 'Executive Director, Operations of the National Fuel Authority', 'HELD']],
  ],
  [
    'The African Union’s Peace and Security Commissioner, Bankole Ade, spoke.',
    [['Bankole Ade', 'Peace and Security Commissioner of the African Union', 'HELD']],
  ],
  [
    'The Labour Congress met. Its General Secretary, Comrade Joe Ane, spoke.',
    [['Joe Ane', 'General Secretary of the Labour Congress', 'HELD']],
  ],
  // Whose envoy, whose spokesman, whose officer.
  [
    'The United Nations special envoy for the Lume basin, Petter Solberg, spoke.',
    [['Petter Solberg', 'Special Envoy of the United Nations', 'HELD']],
  ],
  [
    'Mayor Ruth Holt left, her spokesperson, Luis Ortega, said.',
    [
      ['Ruth Holt', 'Mayor', 'HELD'],
      ['Luis Ortega', 'Spokesperson for the Mayor', 'HELD'],
    ],
  ],
  [
    'The Royal Union of Midwives, whose regional officer Kit Lowe spoke, agreed.',
    [['Kit Lowe', 'Regional Officer of the Royal Union of Midwives', 'HELD']],
  ],
  ['Kelsey Moran, executive director of the nonprofit Tern Watch, spoke.', [['Kelsey Moran', 'Executive Director of Tern Watch', 'HELD']]],
  [
    'The House Transportation Committee met. Ranking member Ines Calderon, R-Tern Valley, spoke.',
    [['Ines Calderon', 'Ranking Member of the House Transportation Committee', 'HELD']],
  ],
  // A company without its legal form, and its officers.
  [
    'Corvane AG said it would cut jobs. Shares in Corvane fell. Corvane kept its word. Finance chief Tom Pell spoke.',
    [['Tom Pell', 'Finance Chief of Corvane AG', 'HELD']],
  ],
  // A title in the open, then its holder; one before a rank, and what is retired.
  [
    'The Taoiseach has rejected the claims. Speaking in the chamber, Declan Furey said it was late.',
    [['Declan Furey', 'Taoiseach', 'HELD']],
  ],
  ['Chief Election Commissioner Justice (retd) Tariq Bello spoke.', [['Tariq Bello', 'Chief Election Commissioner', 'HELD']]],
  [
    'The chief executive of Corvane told senators that it was late.\n“We are neutral,” Damian Roth said.',
    [['Damian Roth', 'Chief Executive of Corvane', 'HELD']],
  ],
  ['The race for mayor of Port Alder began. Mayor Ruth Holt spoke.', [['Ruth Holt', 'Mayor of Port Alder', 'HELD']]],
  // Parties before those who sit for a place.
  [
    'Democratic Front MP Pieter Roos met PPM Senator Raza Bello.',
    [
      ['Pieter Roos', 'Member of Parliament', 'HELD'],
      ['Raza Bello', 'Senator', 'HELD'],
    ],
  ],
  // A club by its short name.
  [
    'Calder City beat Northgate Rovers. City top the table. City beat them twice. City manager Paolo Rinaldi left.',
    [['Paolo Rinaldi', 'Manager of Calder City', 'HELD']],
  ],
  // A district after a party's letter is where somebody is from.
  ['Sen. Ruth Holt, D-Brackwater, spoke.', [['Ruth Holt', 'Senator', 'HELD']]],
  // Soldiers who speak for somebody or lead.
  [
    'Maj. Gen. Curtis Hale, the commanding general of the 9th Support Command, spoke.',
    [['Curtis Hale', 'Commanding General of the 9th Support Command', 'HELD']],
  ],
  ['Seven were hurt, according to base spokeswoman Lt. Col. Dana Reyes.', [['Dana Reyes', 'Base Spokesperson', 'HELD']]],
  // The land of a minister: the only one that the article opens with, and not the other's.
  ['Germany’s coalition fell. Finance Minister Jonas Falk spoke.', [['Jonas Falk', 'Finance Minister of Germany', 'HELD']]],
  ['Westland’s coalition fell. Finance Minister Jonas Falk spoke.', [['Jonas Falk', 'Finance Minister', 'HELD']]],
  [
    'French Foreign Minister Luc Daval spoke. His Polish opposite number, Marek Zieli, did not.',
    [
      ['Luc Daval', 'Foreign Minister of France', 'HELD'],
      ['Marek Zieli', 'Foreign Minister of Poland', 'HELD'],
    ],
  ],
  [
    'Vice-Chancellor and Economy Minister Petra Sommer spoke.',
    [
      ['Petra Sommer', 'Economy Minister', 'HELD'],
      ['Petra Sommer', 'Vice-Chancellor', 'HELD'],
    ],
  ],
  ['Opposition leader Markus Heil of the Maritime Union spoke.', [['Markus Heil', 'Leader of the Opposition', 'HELD']]],
  ['Democratic Party secretary Giulia Ferri spoke.', [['Giulia Ferri', 'Secretary of the Democratic Party', 'HELD']]],
  ['Menteri Besar Datuk Seri Azlan Yusof spoke.', [['Azlan Yusof', 'Menteri Besar', 'HELD']]],
  ['Capt. Joan Lister, who heads the Airline Pilots Guild, spoke.', [['Joan Lister', 'Head of the Airline Pilots Guild', 'HELD']]],
  // Short forms in capitals, which are hours and lengths elsewhere.
  ['British PM Tom Holt spoke.', [['Tom Holt', 'Prime Minister of the United Kingdom', 'HELD']]],
  ['The vote was at 6 PM. Ruth Holt spoke.', []],
  ['Union Home Minister Arun Desai spoke.', [['Arun Desai', 'Home Minister', 'HELD']]],
  ['Additional Chief Secretary Tom Pell spoke.', [['Tom Pell', 'Additional Chief Secretary', 'HELD']]],
  // A nation has a prime minister, a province a premier.
  [
    'Alberta Premier Tom Pell met Italian Premier Ada Vane.',
    [
      ['Tom Pell', 'Premier of Alberta', 'HELD'],
      ['Ada Vane', 'Prime Minister of Italy', 'HELD'],
    ],
  ],
  ['Premier Ada Vane spoke. Ruth Holt met Vane, the prime minister, on Monday.', [['Ada Vane', 'Prime Minister', 'HELD']]],
  [
    'Alberta Premier Tom Pell spoke. His Quebec counterpart, Luc Marchand, did not.',
    [
      ['Tom Pell', 'Premier of Alberta', 'HELD'],
      ['Luc Marchand', 'Premier of Quebec', 'HELD'],
    ],
  ],
  // What a party gives.
  [
    'Conservative Leader Anne Lacroix met NDP housing critic Jas Gill.',
    [
      ['Anne Lacroix', 'Leader of the Conservative Party', 'HELD'],
      ['Jas Gill', 'Housing Critic of the New Democratic Party', 'HELD'],
    ],
  ],
  ['Democratic Leader Ruth Holt spoke.', [['Ruth Holt', 'Leader', 'HELD']]],
  [
    'Former chief minister and senior party leader Tom Pell spoke.',
    [
      ['Tom Pell', 'Leader', 'HELD'],
      ['Tom Pell', 'Chief Minister', 'FORMER'],
    ],
  ],
  // Whose it is by "its", by a possessive of several words, and by the one court of the article.
  [
    'The Westland Federation of Mayors agreed. Its president, Moncton Mayor Serge Roy, spoke.',
    [
      ['Serge Roy', 'Mayor of Moncton', 'HELD'],
      ['Serge Roy', 'President of the Westland Federation of Mayors', 'HELD'],
    ],
  ],
  [
    "Fenshire Fire and Rescue Service's area manager, Tom Pell, spoke.",
    [['Tom Pell', 'Area Manager of the Fenshire Fire and Rescue Service', 'HELD']],
  ],
  ['The Supreme Court ruled. Justice Ruth Holt dissented.', [['Ruth Holt', 'Justice of the Supreme Court', 'HELD']]],
  [
    "Naomi Feld, who was Luis Ferrante's budget director, met Ferrante's campaign manager, Tom Pell. Mayor Luis Ferrante did not.",
    [
      ['Naomi Feld', 'Budget Director for the Mayor', 'FORMER'],
      ['Luis Ferrante', 'Mayor', 'HELD'],
      ['Tom Pell', 'Campaign Manager for Luis Ferrante', 'HELD'],
    ],
  ],
];

test.each(cases)('%s', (text, held) => {
  expect(heldIn(readText(text))).toEqual(held);
});
