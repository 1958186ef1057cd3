import { expect, test } from '@jest/globals';
import { day, nameOf, namesTo, readText } from './read-text.ts';

type Happened = [type: string, participants: string[], date: string | null];

/** [text, published, every event] */
const cases: readonly [text: string, published: string | null, events: readonly Happened[]][] = [
  ['Ada Vane spoke with Tom Pell on Monday.', '2025-09-17', [['CALL', ['Ada Vane PARTICIPANT', 'Tom Pell PARTICIPANT'], '2025-09-15']]],
  // A weekday without a day of publication stays open.
  ['Ada Vane spoke with Tom Pell on Monday.', null, [['CALL', ['Ada Vane PARTICIPANT', 'Tom Pell PARTICIPANT'], null]]],
  // Told twice, one event.
  ['Ada Vane spoke with Tom Pell. Her call with Pell was short.', null, [['CALL', ['Ada Vane PARTICIPANT', 'Tom Pell PARTICIPANT'], null]]],
  // Two dead are two events, however often they are told.
  [
    'The flood caused the deaths of Mira Oduya and Tom Pell. Mira Oduya was killed by the flood.',
    null,
    [
      ['DEATH', ['Mira Oduya VICTIM'], null],
      ['DEATH', ['Tom Pell VICTIM'], null],
    ],
  ],
  ['Police arrested Tom Pell on Sept. 3, 2025.', null, [['ARREST', ['Tom Pell PATIENT'], '2025-09-03']]],
  ['Nobody spoke to anybody.', null, []],
  // A court's ruling is its own; who charges that something was so only says it.
  ['The Supreme Court’s ruling on wells surprised many.', null, [['RULING', ['Supreme Court AGENT'], null]]],
  ['Tom Pell charged that jobs had been lost.', null, []],
  ['Tom Pell ruled out a cut.', null, []],
  // A flood or a crash kills without anybody's doing; a figure is no event; "fired back" dismisses nobody.
  ['Tom Pell was killed when a bus hit a wall.', null, [['DEATH', ['Tom Pell VICTIM'], null]]],
  ['Tom Pell was killed when a tree fell on his car.', null, [['DEATH', ['Tom Pell VICTIM'], null]]],
  ['Gunmen fired. Two were killed and three wounded. Tom Pell was struck by debris in Calder.', null, []],
  ['Hurricane Odell came ashore in Calder.', null, [['DISASTER', [], null]]],
  ['The court found Tom Pell, the eldest son of Ruth Holt, guilty of theft.', null, [['RULING', ['Tom Pell PATIENT'], null]]],
  ['Northgate Rovers sacked manager Tom Pell.', null, [['RESIGNATION', ['Northgate Rovers AGENT', 'Tom Pell PATIENT'], null]]],
  ['Tom Pell was killed by gunmen in a bus.', null, [['KILLING', ['Tom Pell VICTIM'], null]]],
  ['Juvenile arrests dropped in Calder, Ada Vane said.', null, []],
  ['The number of arrests in Calder fell.', null, []],
  ['Tom Pell fired back that Ruth Holt was wrong.', null, []],
  ['The company fired Ruth Holt.', null, [['RESIGNATION', ['Ruth Holt PATIENT'], null]]],
  ['The head of the harbour authority, Ruth Holt, resigned.', null, [['RESIGNATION', ['Ruth Holt AGENT'], null]]],
  // Only who the verb or noun takes takes part, and once.
  ['Ada Vane, who resigned on March 20, 2025, said that she was tired.', null, [['RESIGNATION', ['Ada Vane AGENT'], '2025-03-20']]],
  ['Tom Pell, who was killed by Ada Vane, was tired.', null, [['KILLING', ['Tom Pell VICTIM', 'Ada Vane AGENT'], null]]],
  ['Two volunteers died in a trial of a vaccine made by Tessaly Biologics.', null, []],
  ['Tom Pell, a worker who voted against the deal, said he was tired.', null, [['VOTE', ['Tom Pell AGENT'], null]]],
  // Verbs of two words, the passive, and a noun that a verb only carries.
  ['Tom Pell stepped down on Monday.', '2025-09-17', [['RESIGNATION', ['Tom Pell AGENT'], '2025-09-15']]],
  ['Tom Pell was shot dead by Ada Vane.', null, [['KILLING', ['Tom Pell VICTIM', 'Ada Vane AGENT'], null]]],
  [
    'Tom Pell was arrested and charged with fraud.',
    null,
    [
      ['ARREST', ['Tom Pell PATIENT'], null],
      ['CHARGE', ['Tom Pell PATIENT'], null],
    ],
  ],
  ['Ada Vane held a news conference with Tom Pell.', null, [['BRIEFING', ['Ada Vane SPEAKER', 'Tom Pell PARTICIPANT'], null]]],
  ['Ada Vane was beaten on Monday and resigned.', null, [['RESIGNATION', ['Ada Vane AGENT'], null]]],
  ['Ada Vane failed to get re-elected.', null, []],
  ['Ada Vane said at a news conference that the toll would stay.', null, [['BRIEFING', ['Ada Vane SPEAKER'], null]]],
  ['Tom Pell faces charges of fraud.', null, [['CHARGE', ['Tom Pell PATIENT'], null]]],
  ['Ada Vane signed the toll bill.', null, [['LEGISLATION', ['Ada Vane AGENT'], null]]],
  ['Ada Vane signed the book. Tom Pell met the deadline. Ruth Holt shot back.', null, []],
  // "The vote" and "the call" point back at what was told; two that differ in who was there stay two.
  ['Ada Vane met Tom Pell. The meeting was short.', null, [['MEETING', ['Ada Vane PARTICIPANT', 'Tom Pell PARTICIPANT'], null]]],
  [
    'Ada Vane met Tom Pell. Later Vane met Ruth Holt.',
    null,
    [
      ['MEETING', ['Ada Vane PARTICIPANT', 'Tom Pell PARTICIPANT'], null],
      ['MEETING', ['Ada Vane PARTICIPANT', 'Ruth Holt PARTICIPANT'], null],
    ],
  ],
  [
    'Police arrested Tom Pell on Monday. Police arrested Ruth Holt on Tuesday.',
    '2025-09-17',
    [
      ['ARREST', ['Tom Pell PATIENT'], '2025-09-15'],
      ['ARREST', ['Ruth Holt PATIENT'], '2025-09-16'],
    ],
  ],
  // What did not happen.
  ['Ada Vane could meet Tom Pell. Ruth Holt denied meeting Pell. No charges were filed against Tom Pell.', null, []],
  ['If Ada Vane resigns, Tom Pell may sue. Ruth Holt called for the resignation of Vane. Vane refused to resign.', null, []],
  ['Ruth Holt said nobody would have signed it. Ada Vane said she would have resigned. Vane did not meet with Tom Pell.', null, []],
];

test.each(cases)('%s (%s)', (text, published, events) => {
  const facts = readText(text, published === null ? {} : { published: day(published) });
  const names = new Map(facts.references.map((reference) => [reference.id, nameOf(reference)]));
  const found = facts.references.flatMap((reference): Happened[] => {
    if (reference.kind !== 'Event') return [];
    const parts = facts.relations.filter(({ type, to }) => type === 'TOOK_PART' && to === reference.id);
    return [
      [reference.fields.type, parts.map(({ from, role }) => `${names.get(from) ?? ''} ${role ?? ''}`), reference.fields.date ?? null],
    ];
  });
  expect(found).toEqual(events);
});

/** [text, the names of its events, their dates] of an article of Wednesday, Nov. 19, 2025 */
const named: readonly [text: string, events: readonly [name: string, date: string | null][]][] = [
  ['Police arrested Tom Pell on Monday.', [['Arrest of Tom Pell', '2025-11-17']]],
  ['Ada Vane will meet Tom Pell on Monday.', [['Meeting with Ada Vane, Tom Pell', '2025-11-24']]],
  ['The Port Alder Pilots fired Tom Pell on Sunday.', [['Dismissal of Tom Pell', '2025-11-16']]],
  ['The special election will be held on Dec. 9.', [['Special election', '2025-12-09']]],
  // Counted from what was told, not from the day of publication.
  ['Tom Pell was acquitted the next year.', [['Ruling on Tom Pell', null]]],
  // Members vote in the vote of their body.
  [
    'The Port Alder City Council voted on Monday. Ruth Holt, who voted against the deal, left.',
    [['Vote by Port Alder City Council, Ruth Holt', '2025-11-17']],
  ],
  ['Tom Pell resigned on Monday. His resignation takes effect on Friday.', [['Resignation of Tom Pell', '2025-11-17']]],
  // "The hearing" is the one that was told of, whoever else was there.
  [
    'Ada Vane held a hearing with Tom Pell on Monday. Ruth Holt spoke at the hearing.',
    [['Hearing with Tom Pell, Ada Vane, Ruth Holt', '2025-11-17']],
  ],
];

test.each(named)('%s', (text, events) => {
  const { references } = readText(text, { published: day('2025-11-19') });
  expect(references.flatMap(({ kind, fields }) => (kind === 'Event' ? [[fields.name, fields.date ?? null]] : []))).toEqual(events);
});

test('An event inside a statement is asserted by its speaker', () => {
  const { statements, relations } = readText('“Police arrested Tom Pell,” Ruth Holt said.');
  expect(relations.filter(({ type }) => type === 'TOOK_PART').map(({ assertedBy }) => assertedBy)).toEqual([statements[0]?.id]);
});

/** [text, each event's standing and place] */
const told: readonly [text: string, events: readonly [type: string, standing: string | undefined, place: string | undefined][]][] = [
  ['Ada Vane will meet Tom Pell in Calder, Ohio.', [['MEETING', 'PLANNED', 'Calder']]],
  [
    'Ada Vane plans to resign. Tom Pell agreed to meet Ruth Holt.',
    [
      ['RESIGNATION', 'PLANNED', undefined],
      ['MEETING', 'PLANNED', undefined],
    ],
  ],
  ['Ada Vane met Tom Pell in Calder, Ohio.', [['MEETING', 'HAPPENED', 'Calder']]],
  // Nobody is named; the place tells it, also where only the noun has one.
  ['A flood in Boston destroyed the bridge. The flood was the third.', [['DISASTER', 'HAPPENED', 'Boston']]],
  [
    'Three people were killed in a bombing in Damascus, and two were wounded.',
    [
      ['KILLING', 'HAPPENED', 'Damascus'],
      ['ATTACK', 'HAPPENED', 'Damascus'],
      ['INJURY', 'HAPPENED', 'Damascus'],
    ],
  ],
  ['Three people died. Nobody knew why.', []],
  // The place that the sentence names, or the paragraph before it; of what is long past, and of who comes from there, nothing.
  ['The ferry left Boston at noon. Three people were killed when a wave hit it.', [['DEATH', 'HAPPENED', 'Boston']]],
  ['The ferry left Boston at noon.\nThree people were killed when a wave hit it.', []],
  ['The ferry left Boston at noon. Three sailors were killed in 1987.', []],
  ['Bishop Tom Pell of Boston wept when three people were killed.', []],
  // Threatened, possible, or on a condition: no event.
  ['The government threatened to arrest Tom Pell.', []],
  ['Tom Pell could be charged with fraud. If convicted, Pell could be sentenced to two years.', []],
  ['Tom Pell would resign if the recount failed.', []],
  ['Ruth Holt said that an outbreak in Boston was unlikely.', []],
  ['Ruth Holt said that Tom Pell would sue Ada Vane.', [['CHARGE', 'PLANNED', undefined]]],
  // A day is enough to find a trial by.
  ['The trial is scheduled to begin on Sept. 14, 2031.', [['TRIAL', 'PLANNED', undefined]]],
];

test.each(told)('%s', (text, events) => {
  const facts = readText(text);
  expect(
    facts.references.flatMap((one) =>
      one.kind === 'Event' ? [[one.fields.type, one.fields.standing, namesTo(facts, one.id, 'TOOK_PLACE_IN')[0] ?? undefined]] : [],
    ),
  ).toEqual(events);
});

test('An event keeps the words of every sentence that tells it, and of everyone who took part', () => {
  const text = 'Ada Vane met Tom Pell. The meeting with Pell was short.';
  const { references, relations } = readText(text);
  const event = references.find(({ kind }) => kind === 'Event');
  const words = (spans: readonly { start: number; end: number }[] = []): string[] => spans.map(({ start, end }) => text.slice(start, end));
  expect([words(event?.mentions), relations.filter(({ type }) => type === 'TOOK_PART').map(({ spans }) => words(spans))]).toEqual([
    ['met', 'meeting'],
    [['Ada Vane'], ['Tom Pell', 'Pell']],
  ]);
});

test('Where and when it was said stand with a statement', () => {
  const { statements } = readText('Ruth Holt said in an interview on Tuesday that the toll was unfair.', { published: day('2025-09-17') });
  expect(statements.map(({ text, medium, saidOn, saidOnWords }) => [text, medium, saidOn, saidOnWords])).toEqual([
    ['the toll was unfair', 'INTERVIEW', '2025-09-16', 'Tuesday'],
  ]);
});

test('Words that come twice are joined', () => {
  const facts = readText('‘The toll must go now,’ says Holt\n“The toll must go now,” Ruth Holt said.');
  const repeat = facts.relations.filter(({ type }) => type === 'REPEATS');
  expect(repeat.map(({ from, to }) => [from, to].map((id) => facts.statements.findIndex((one) => one.id === id)))).toEqual([[0, 1]]);
});
