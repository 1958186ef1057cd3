import { expect, test } from '@jest/globals';
import { namesTo, nameOf, readText } from '../read-text.ts';

/** [text, who speaks each statement, by which rule, the governments of the article] */
const cases: readonly [text: string, speakers: readonly [speaker: string | null, rule: string][], governments: readonly string[]][] = [
  ['The Portuguese government said that the pact would hold.', [['Government of Portugal', 'parsed.clause']], ['Government of Portugal']],
  ['Portugal’s government said that the pact would hold.', [['Government of Portugal', 'parsed.clause']], ['Government of Portugal']],
  ['Lisbon said that the pact would hold.', [['Government of Portugal', 'government.seat']], ['Government of Portugal']],
  ['Norway said that the pact would hold.', [['Government of Norway', 'government.seat']], ['Government of Norway']],
  ['Manila said that the pact would hold.', [['Government of the Philippines', 'government.seat']], ['Government of the Philippines']],
  ['The Kremlin said that the pact would hold.', [['Kremlin', 'parsed.clause']], []],
  ['Brussels said that the pact would hold.', [['European Union', 'government.seat']], []],
  // One body, however it is called.
  [
    'The Norwegian government met in Oslo. Oslo said that it would pay. “We will pay,” the government said.',
    [
      ['Government of Norway', 'parsed.clause'],
      ['Government of Norway', 'statement.after-quote'],
    ],
    ['Government of Norway'],
  ],
  // A city that is no capital, and a capital where somebody else speaks.
  ['Boston said that the pact would hold.', [[null, '']], []],
  ['Ada Vane said in Lisbon that the pact would hold.', [['Ada Vane', 'parsed.clause']], []],
];

test.each(cases)('%s', (text, speakers, governments) => {
  const facts = readText(text);
  expect([
    facts.statements.map(({ id }) => [
      namesTo(facts, id, 'SPOKEN_BY')[0] ?? null,
      facts.relations.find(({ type, from }) => type === 'SPOKEN_BY' && from === id)?.rule ?? '',
    ]),
    facts.references.flatMap((one) => (one.kind === 'Organization' && one.fields.type === 'GOVERNMENT' ? [nameOf(one)] : [])),
  ]).toEqual([speakers, governments]);
});
