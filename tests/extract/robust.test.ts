import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { extract } from '../../src/extract/extract.ts';
import { fromFlat, type Span } from '../../src/domain/span.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { articleOf, readText } from './read-text.ts';

const words = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  ',',
  '.',
  ':',
  '\n',
  ' said ',
  ' Ada Vane ',
  ' according to ',
  ' who ',
  ' “A toll,” ',
  ' Gov. ',
  ' the mayor of ',
  ' told ',
  ' that ',
  ' and ',
  ' saying ',
  ' demand ',
  ' he ',
  ' is ',
  '😀',
  '\u0000',
  '\ud800',
  ' — ',
];
const text = oneof(
  string({ unit: 'binary', maxLength: 300 }),
  array(constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join('')),
);

/** Every span that facts hold. */
function spansOf(facts: Facts): Span[] {
  return [
    ...facts.references.flatMap(({ mentions }) => mentions),
    ...facts.relations.flatMap(({ spans }) => spans),
    ...facts.statements.flatMap(({ segments, quoted, cueSpan, speakerSpan }) =>
      [segments, quoted, cueSpan ?? [], speakerSpan ?? []].flatMap(fromFlat),
    ),
    ...facts.coverage.quotesWithoutSpeaker,
    ...facts.coverage.unresolvedMentions,
    ...facts.coverage.openDates,
  ];
}

test('Whatever the text, facts are read and every span lies in it', () => {
  assert(
    property(text, (input) => {
      const spans = spansOf(extract(articleOf(input)));
      expect(spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= input.length))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('Every relation joins what the facts hold, and no two nodes share an id', () => {
  assert(
    property(text, (input) => {
      const facts = extract(articleOf(input));
      const ids = [facts.article.id, ...facts.references.map(({ id }) => id), ...facts.statements.map(({ id }) => id)];
      expect(facts.relations.filter(({ from, to }) => !ids.includes(from) || !ids.includes(to))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 300 },
  );
});

test('The same text gives the same facts', () => {
  const article = articleOf('“The toll,” Ada Vane said, “must go.” According to Tom Pell, it will not.');
  expect(extract(article)).toEqual(extract(article));
});

test('With the language model too, spans lie in the text, ids are unique and every statement has words', () => {
  assert(
    property(text, (input) => {
      const facts = readText(input);
      const ids = [...facts.references.map(({ id }) => id), ...facts.statements.map(({ id }) => id)];
      expect(spansOf(facts).filter(({ start, end }) => !(start >= 0 && start < end && end <= input.length))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(facts.statements.filter((statement) => statement.text === '')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
