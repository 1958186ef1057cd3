import { expect, test } from '@jest/globals';
import { sectionsOf } from '../../src/article/sections.ts';

/** An article as a reader marks it: each paragraph behind the kind it must get. */
const article = [
  ['HEADLINE', 'Calder council rejects the bridge toll, 5-4'],
  ['HEADLINE', 'Mayor vows to bring the plan back before winter'],
  ['BYLINE', 'By Tom Aldous and Kim Ferreira'],
  ['BYLINE', 'Exclusive by state political editor Ruth Holt'],
  ['DATELINE', 'Published September 16, 2025 at 4:10 p.m.'],
  ['CAPTION', 'FILE - The Tern River Bridge at dusk, Sept. 1, 2025. (AP Photo/Mira Oduya)'],
  ['BODY', 'The council of Calder voted on Monday against a toll, after a night of argument.'],
  ['BODY', '“We will be back,” Mayor Ada Vane said. “Count on it.”'],
  ['RELATED_LINK', 'RESIDENTS PACK HALL AS COUNCIL WEIGHS FIVE NEW TAXES'],
  ['INTER_TITLE', '“WE WILL NOT PAY”'],
  ['BODY', 'Vane listed what the money would buy:'],
  ['BODY', '- a new deck'],
  ['BODY', '- two ferries'],
  ['RELATED_LINK', 'Read more: How the toll came to be'],
  ['INTER_TITLE', 'A divided chamber'],
  ['BODY', 'Readers of the minutes will find nothing about the vote.'],
  ['BOILERPLATE', 'Sign up for our newsletter to get the week in Westland.'],
  ['INTER_TITLE', 'A HOUSE WITH A ROOF THAT LEAKS'],
  ['BODY', 'The chamber has met there since 1902.'],
  ['BOILERPLATE', '___'],
  ['DATELINE', '11:50 a.m.:'],
  ['BODY', 'The clerk counted again.'],
  ['DATELINE', '4.15 pm'],
  ['BODY', '“WE WILL NOT PAY!”'],
  ['BODY', 'It was over at 4.15 pm.'],
  ['INTER_TITLE', 'WHAT COMES NEXT'],
  ['BODY', 'The council meets again in October.'],
  ['FOOTER', 'The full debate can be seen at beacon.example/debate.'],
  ['FOOTER', 'Have a tip? Write to the Beacon.'],
  ['BOILERPLATE', 'Mira Oduya contributed to this report.'],
  ['BOILERPLATE', 'Tom Aldous covers Calder for the Beacon.'],
  ['FOOTER', '© 2025 The Calder Beacon. All rights reserved.'],
  ['FOOTER', 'Latest political news on the Beacon'],
] as const;

test.each([['\n'], ['\n\n'], ['\r\n\r\n']])('paragraphs of an article, parted by %j', (separator) => {
  const text = article.map(([, words]) => words).join(separator);
  const found = sectionsOf(text, { title: 'Calder council rejects the bridge toll, 5-4' }, []).map(({ kind, start, end }) => [
    kind,
    text.slice(start, end),
  ]);
  expect(found).toEqual(article.map(([kind, words]) => [kind, words]));
});

test.each([
  'CALDER, Nov. 12 (Meridian) — ',
  'CALDER, Westland, Nov. 12, 2025 – ',
  'LISBON, 3 March — ',
  'LISBON/CALDER, 3 March (Meridian) - ',
])('"%s" is a dateline', (prefix) => {
  const text = `${prefix}The mayor resigned.`;
  expect(sectionsOf(text, {}, []).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['DATELINE', prefix.trimEnd()],
    ['BODY', 'The mayor resigned.'],
  ]);
});

test('the place of filing is cut off the first paragraph', () => {
  const text = 'CALDER, Westland (AP) — The mayor resigned. CALDER is a town.\n\nPORT ALDER — The city was told.';
  expect(sectionsOf(text, {}, [])).toEqual([
    { start: 0, end: 23, kind: 'DATELINE', leftOut: 'Says when or where it was filed' },
    { start: 24, end: 61, kind: 'BODY' },
    { start: 63, end: 94, kind: 'BODY' },
  ]);
});

test('a short sentence that begins with a date is no date', () => {
  const text = 'On Sept. 16, 2025, the council rejected the toll.';
  expect(sectionsOf(text, {}, [])).toEqual([{ start: 0, end: text.length, kind: 'BODY' }]);
});

test('lines wrapped to a width are one paragraph', () => {
  const lines = [
    'The council of Calder voted on Monday against a toll, after a night',
    'of argument in which the mayor, the clerk and a ferryman spoke in',
    'turn, and nobody left before it was over and the last bus had gone',
    'home.',
  ];
  expect(sectionsOf(`${lines.join('\n')}\n\n${lines.join('\n')}`, {}, []).map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['BODY', 0, 206],
    ['BODY', 208, 414],
  ]);
});

test('a short text has no headline', () => {
  expect(sectionsOf('Calder council rejects the toll', {}, []).map(({ kind }) => kind)).toEqual(['BODY']);
});

test('the last paragraph presents the author', () => {
  const text = 'The mayor resigned.\nTom Aldous writes about bridges.';
  expect(sectionsOf(text, { byline: 'Tom Aldous and Kim Ferreira' }, []).map(({ kind }) => kind)).toEqual(['BODY', 'BOILERPLATE']);
});
