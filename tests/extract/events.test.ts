import { expect, test } from '@jest/globals';
import { day, nameOf, readText } from './read-text.ts';

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
      ['KILLING', ['Mira Oduya VICTIM'], null],
      ['DEATH', ['Tom Pell VICTIM'], null],
    ],
  ],
  ['Police arrested Tom Pell on Sept. 3, 2025.', null, [['ARREST', ['Tom Pell PATIENT'], '2025-09-03']]],
  ['Nobody spoke to anybody.', null, []],
  // Only who the verb or noun takes takes part, and once.
  ['Ada Vane, who resigned on March 20, 2025, said that she was tired.', null, [['RESIGNATION', ['Ada Vane AGENT'], '2025-03-20']]],
  ['Tom Pell, who was killed by Ada Vane, was tired.', null, [['KILLING', ['Tom Pell VICTIM', 'Ada Vane AGENT'], null]]],
  ['Two volunteers died in a trial of a vaccine made by Tessaly Biologics.', null, []],
  ['Tom Pell, a worker who voted against the deal, said he was tired.', null, [['VOTE', ['Tom Pell AGENT'], null]]],
  // What did not happen.
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

test('An event inside a statement is asserted by its speaker', () => {
  const { statements, relations } = readText('“Police arrested Tom Pell,” Ruth Holt said.');
  expect(relations.filter(({ type }) => type === 'TOOK_PART').map(({ assertedBy }) => assertedBy)).toEqual([statements[0]?.id]);
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
