import { expect, test } from '@jest/globals';
import { answerSheet, type Sample } from '../../scripts/samples/answer-sheet.ts';
import { findSetProblems } from '../../scripts/samples/set-problems.ts';
import { findSheetProblems } from '../../scripts/samples/sheet-problems.ts';

const article = {
  title: "Vane calls toll 'a bargain'",
  text: 'Gov. Ada Vane said that the toll was “a bargain.” “Ruth Holt wants it cheaper,” she told Holt.',
  published: '2025-09-16',
  outlet: 'The Westland Courier',
  byline: 'Lydia Marsh',
  language: 'en' as const,
};

const vane = { name: 'Ada Vane', forms: ['Ada Vane', 'Vane'], offices: [{ office: 'Governor of Westland', title: { words: 'Gov.' } }] };
const holt = { name: 'Ruth Holt', forms: ['Ruth Holt', 'Holt'] };
const said = {
  id: 2,
  kind: 'MIXED',
  segments: [{ words: 'the toll was “a bargain.”' }],
  cue: [{ words: 'said' }],
  speaker: 'Ada Vane',
  mention: { words: 'Ada Vane' },
  speakerForm: 'NAME',
  spokenAs: 'Governor of Westland',
};
const headline = {
  ...said,
  id: 1,
  kind: 'DIRECT',
  segments: [{ words: "'a bargain'" }],
  cue: [{ words: 'calls' }],
  mention: { words: 'Vane' },
};
const told = {
  ...said,
  id: 3,
  kind: 'DIRECT',
  segments: [{ words: '“Ruth Holt wants it cheaper,”' }],
  cue: [{ words: 'told' }],
  addressees: ['Ruth Holt'],
};
const wants = {
  ...said,
  id: 4,
  kind: 'INDIRECT',
  mode: 'ATTITUDE',
  segments: [{ words: 'it cheaper' }],
  cue: [{ words: 'wants' }],
  speaker: 'Ruth Holt',
  mention: { words: 'Ruth Holt' },
  spokenAs: null,
  reportedIn: 3,
};
const sheet = {
  article: '01-toll',
  people: [vane, holt],
  offices: [{ title: 'Governor of Westland' }],
  statements: [headline, said, told, wants],
};

function toSample(changes: object = {}, id = '01-toll'): Sample {
  return { id, article, sheet: answerSheet.parse({ ...sheet, ...changes }) };
}

test('a sheet that fits has no problems', () => {
  expect(findSheetProblems(toSample())).toEqual([]);
});

test.each([
  ['another article', { article: '02-toll' }, ['is for the article 02-toll']],
  [
    'a form that is not written',
    { people: [{ ...vane, forms: ['Ada Vane', 'Vane', 'Governor Vane'] }, holt] },
    ['Ada Vane is nowhere written "Governor Vane"'],
  ],
  [
    'one mention for two people',
    { people: [vane, holt, { name: 'Marcus Holt', forms: ['Holt'] }] },
    ['"Holt" at 118 is Ruth Holt and another'],
  ],
  [
    'an occurrence too many',
    { leftOut: [{ words: 'told Holt', nth: 2, reason: 'FOOTER' }] },
    ['occurrence 2 of "told Holt" is not in the text'],
  ],
  ['an unlisted speaker', { people: [vane] }, ['actor Ruth Holt is not listed', 'actor Ruth Holt is not listed']],
  ['an unlisted office', { offices: [] }, Array.from({ length: 4 }, () => 'office Governor of Westland is not listed')],
  [
    'an office that the speaker does not hold',
    { statements: [headline, said, told, { ...wants, spokenAs: 'Governor of Westland' }] },
    ['statement 4: Ruth Holt does not hold Governor of Westland here'],
  ],
  [
    'a kind against the marks',
    { statements: [headline, { ...said, kind: 'INDIRECT' }, told, wants] },
    ['statement 2 is INDIRECT, its marks say MIXED'],
  ],
  [
    'a leading that',
    { statements: [headline, { ...said, segments: [{ words: 'that the toll was “a bargain.”' }] }, told, wants] },
    ['statement 2 has a segment with a loose edge'],
  ],
  ['an overlap', { statements: [headline, said, told, { ...wants, reportedIn: 2 }] }, ['statements 3 and 4 overlap and are not nested']],
  ['a quotation of nobody', { statements: [headline, told, wants] }, ['nobody says “a bargain.”']],
])('finds %s', (_, changes, problems) => {
  expect(findSheetProblems(toSample(changes))).toEqual(problems.map((problem) => `01-toll: ${problem}`));
});

test.each([
  [
    'an office over two places',
    { offices: [{ title: 'Governor of Westland', place: 'Westland' }] },
    '02-toll: Governor of Westland is of no body over Westland, but of no body over no place in 01-toll',
  ],
  ['a name of another', { people: [vane, { ...holt, forms: ['Ada Vane'] }] }, '02-toll: Ada Vane is no form of Ruth Holt'],
  [
    'a repeat of nothing',
    { statements: [{ ...said, repeats: ['01-toll#9'] }] },
    '02-toll: statement 2 repeats 01-toll#9, which is no other statement',
  ],
])('finds, between sheets, %s', (_, changes, problem) => {
  expect(findSetProblems([toSample(), toSample(changes, '02-toll')])).toEqual([problem]);
});

test('finds an office that its former holder holds again', () => {
  const former = toSample({ people: [{ ...vane, offices: [{ ...vane.offices[0], status: 'FORMER' }] }, holt] });
  expect(findSetProblems([former, toSample({}, '02-toll')])).toEqual([
    '02-toll: Ada Vane as Governor of Westland is HELD, but had left by 2025-09-16',
  ]);
});
