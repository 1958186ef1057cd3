import { expect, test } from '@jest/globals';
import { articleOf, readText, spoken } from './read-text.ts';

/** [text, who speaks, statement by statement] */
const cases: readonly [text: string, speakers: readonly (string | null)[]][] = [
  // A headline's surname resolves forward.
  ['Vane says the toll stays\nGov. Ada Vane met the council.', ['Ada Vane']],
  ['Ada Vane met Tom Pell on Monday. She said the toll would stay.', ['Ada Vane']],
  ['Ada Vane met Tom Pell on Monday. He said the toll would go.', ['Tom Pell']],
  // Two people with one surname stay two.
  ['Ruth Holt met Tom Holt. “It is late,” Ruth Holt said. “It is early,” Tom Holt said.', ['Ruth Holt', 'Tom Holt']],
  ['Ruth Holt met Tom Holt. Mrs. Holt said the toll would go.', ['Ruth Holt']],
  // A surname of two is told by the pronoun that goes on.
  ['Mayor Sara Holt met her brother, Tom Holt. The room fell still. Holt shook her head. “No,” she said.', ['Sara Holt']],
  // A relative who is named on the way takes no surname along.
  ['Joan Pell led the union.\nHer daughter, Anneke Pell, named the cause. “It was a long life,” Pell once said.', ['Joan Pell']],
  // Whom the article keeps calling so, once another of the name is paragraphs away; near him it is he.
  ['Ruth Holt won. Holt had hoped. Holt smiled. Holt left.\nSen. Tom Holt was sad.\nIt rained.\n“It is late,” Holt said.', ['Ruth Holt']],
  ['Ruth Holt won. Holt had hoped. Holt smiled. Holt left.\nSen. Tom Holt was sad.\n“It is late,” Holt said.', ['Tom Holt']],
  // A title and a noun that mean who was named before.
  ['Pope Clement came. The pontiff said it was late.', ['Clement']],
  ['Corvane Air cut flights. Corvane lost. The carrier said it was late.', ['Corvane Air']],
  // An office by its first letters.
  ['Deputy President Samson Koros came. The DP said it was late.', ['Samson Koros']],
  // Whom the next sentence names with an office.
  [
    'The head of the transit agency told a panel that it was late.\n“It is late,” Curtis Bell, general manager of the Calder Transit District, said.',
    ['Curtis Bell', 'Curtis Bell'],
  ],
  // By nation or calling, whom the sentence before is about.
  ['Club manager Paolo Rinaldi hailed his side’s spirit. “It is late,” said the Italian.', ['Paolo Rinaldi', 'Paolo Rinaldi']],
  ['Rovers left. “It is late,” said the Italian.', [null]],
  // Who is told of last, in an apposition, a calling before the name.
  ['Eli Grant said it was “late”. Former striker Bobby Lunn was less sure. “It is early,” he predicted.', ['Eli Grant', 'Bobby Lunn']],
  // Of whom the narrator tells without a name.
  ['Tunde Adey praised his late father. “He always said I would score,” he told the Courier.', ['Tunde Adey', 'Tunde Adey', null]],
  // A relative takes no surname along, however often named.
  [
    'Victor Lanz is feared. His brother, Anton, remembers. “It was late,” Anton Lanz said. It rained.\n“It is early,” Lanz said.',
    ['Anton Lanz', 'Victor Lanz'],
  ],
  // A surname of two words.
  ['Colm Ó Briain left. “It is late,” Ó Briain said.', ['Colm Ó Briain']],
  // Whom “he” means in a thought, nobody can tell.
  ['Gloria Pike has known Victor Lanz for years. Pike thinks he will run.', ['Gloria Pike']],
  // By a short form of the given name; two who are named together stay two.
  ['Martin Vane left. Marty Vane laughed. “It is late,” Marty said.', ['Martin Vane']],
  ['Bill Vane and William Vane came. “It is late,” Bill Vane said.', ['Bill Vane']],
  // Whom the sentence before is about, by a title and an apposition.
  [
    'Ruth Holt said it was late.\nThe commissioner, Tom Pell, is due on Monday. Diplomats said he would come.\nHe said it was early.',
    ['Ruth Holt', null, 'Tom Pell'],
  ],
  // A title alone may be whom a pronoun means.
  ['Governor Ada Vane signed. Senator Ruth Holt did not. The outgoing governor left. She said the toll would go.', ['Ada Vane']],
  // A company by its first word in the headline is no person.
  ['Corvane says it will pay\nCorvane Construction met the union. A lawyer for Corvane spoke.', ['Corvane Construction']],
  // Hyphenated.
  [
    'Paul Vane-Oduya came. “It is late,” Vane-Oduya said. Ruth Holt left. “It is early,” said Oduya.',
    ['Paul Vane-Oduya', 'Paul Vane-Oduya'],
  ],
  // Whom a quotation names does not speak it; who was the subject since does.
  [
    'Former Gov. Walter Vane said Tom Pell lied. Pell shrugged.\n“Governor Vane is a kind man with a poor memory,” he said.',
    ['Walter Vane', 'Tom Pell'],
  ],
  // An opening clause is about the subject of its sentence.
  ['Ruth Holt met Sara Oduya. Asked whether she would go, Holt shook her head. “Not now,” she said.', [null, 'Ruth Holt']],
  ['Ruth Holt met Sara Oduya. After she said the toll would go, Holt left.', ['Ruth Holt']],
  // He and she go on whoever spoke last without a name.
  [
    'Ada Vane left. A spokeswoman for the board said it was late; the funds, she added, had gone. “It is early,” she said.',
    [null, null, null],
  ],
  ['Tom Pell came. A spokesman for the board said it was late. Pell shrugged. “It is early,” he said.', [null, 'Tom Pell']],
  // A noun beside a name tells a gender.
  ['Hester Holt fell ill. Her son, Kesh Holt, said it was late. “Butter forgives,” she told viewers.', ['Kesh Holt', 'Hester Holt']],
  // Who is only told of as a parent, and a nickname.
  ['Marcus Vane, the eldest son of former President Elias Vane, went free. “It is late,” Vane said.', ['Marcus Vane']],
  ['Monique “Mon” Holt returned. “It is late,” Mon said.', ['Monique “Mon” Holt']],
  ['Sen. Ruth Holt met Tom Pell. “It is late,” the lawmaker said.', ['Ruth Holt']],
  // By the age.
  ['Ada Vane, 39, met Ruth Holt, 52. “It is late,” the 52-year-old said.', ['Ruth Holt']],
  ['Tom Pell said the team had failed. “It is late,” the 39-year-old said.', ['Tom Pell', 'Tom Pell']],
  ['Ada Vane, 39, met Ruth Holt, 39. “It is late,” the 39-year-old said.', [null]],
  // Letters after a name are no part of it.
  ['Susan Quill KC spoke first. “It is late,” Ms Quill said.', ['Susan Quill']],
  ['Orla Finch MP said it was late.', ['Orla Finch']],
  // By the office alone.
  ['Gov. Ada Vane met Mayor Ruth Holt. The governor said the toll would stay.', ['Ada Vane']],
  // An acronym before the name, and a body named by its noun.
  ['HTB said the bridge was closed. The Harbor Transit Board met on Monday.', ['Harbor Transit Board']],
  ['The Harbor Transit Board met on Monday. The board said the bridge was closed.', ['Harbor Transit Board']],
  // One named in passing is not what the article is about.
  [
    'Nimbus Systems fell. Nimbus cut its forecast. Analysts at Nimbus left. DataStreet keeps count.\nThe company said it was late.',
    ['Nimbus Systems'],
  ],
  ['Rovers lost again. Northgate Rovers sacked their coach. Rovers said the coach had failed.', ['Northgate Rovers']],
  ['The Port Alder City Council met on Monday. Later the Council said the bridge was closed.', ['Port Alder City Council']],
  ['Ruth Holt’s campaign manager, Tom Pell, left. Holt’s campaign manager said the toll would stay.', ['Tom Pell']],
  // Nobody knows who.
  ['It was a long day. Officials said the bridge was closed.', [null]],
];

test.each(cases)('%s', (text, speakers) => {
  expect(spoken(readText(text)).map(([, , speaker]) => speaker)).toEqual(speakers);
});

test('An agency is one body by its acronym and its name', () => {
  const { references } = readText('ICE opened an office. Immigration and Customs Enforcement moved in on Monday.');
  expect(references.map(({ kind, keys, mentions }) => [kind, keys, mentions.length])).toEqual([
    ['Organization', ['immigration and customs enforcement'], 2],
  ]);
});

test('A person is looked up by given and family name, never by a surname alone', () => {
  const { references } = readText('Ada M. Vane spoke. Later Holt spoke.');
  expect(references.flatMap(({ kind, keys }) => (kind === 'Person' ? [keys] : []))).toEqual([['ada vane'], []]);
});

test('What is left out of an article has no facts', () => {
  const text = 'Ada Vane spoke on Monday.\nRUTH HOLT SAYS THE TOLL IS UNFAIR';
  const { references, statements } = readText(text, {
    sections: [
      { kind: 'BODY', start: 0, end: 25 },
      { kind: 'RELATED_LINK', start: 26, end: articleOf(text).text.length, leftOut: 'a link' },
    ],
  });
  expect([references.map(({ kind }) => kind), statements]).toEqual([['Person'], []]);
});

test('A headline’s quotation is by whom the article names for it below', () => {
  const text = '‘We failed our riders’: boss is sorry\n“We failed our riders, and I own that,” Ruth Holt said.';
  const facts = readText(text, {
    sections: [
      { kind: 'HEADLINE', start: 0, end: 37 },
      { kind: 'BODY', start: 38, end: articleOf(text).text.length },
    ],
  });
  expect(spoken(facts).map(([, words, speaker]) => [words, speaker])).toEqual([
    ['We failed our riders', 'Ruth Holt'],
    ['We failed our riders, and I own that', 'Ruth Holt'],
  ]);
});

test('A body is one by its name of two words and the first of them', () => {
  const { references } = readText('Tessaly Biologics closed a plant on Monday. The board of Tessaly met after that.');
  expect(references.map(({ kind, keys, mentions }) => [kind, keys, mentions.length])).toEqual([['Organization', ['tessaly biologics'], 2]]);
});

test('An office alone is a mention of who holds it, and takes part in events', () => {
  const text = 'Gov. Ada Vane came to Calder. The governor met Tom Pell. A governor may wait.';
  const { references, relations } = readText(text);
  const vane = references.find(({ kind }) => kind === 'Person');
  expect(vane?.mentions.map(({ start, end, form }) => [text.slice(start, end), form])).toEqual([
    ['Ada Vane', 'NAME'],
    ['The governor', 'NOMINAL'],
  ]);
  expect(relations.filter(({ type, from }) => type === 'TOOK_PART' && from === vane?.id)).toHaveLength(1);
});
