import { describe, expect, test } from '@jest/globals';
import { joinTouching, toParagraphs, toRuns, type Mark } from '../../src/playground/reading/runs.ts';

const text = 'Vane said that Holt said “no,” twice.';
const mark = (statement: string, part: Mark['part'], words: string): Mark => {
  const start = text.indexOf(words);
  return { statement, part, start, end: start + words.length };
};
/** Each run as its words, and its marks from the outermost: statement, part and depth. */
const printed = (marks: readonly Mark[], span = { start: 0, end: text.length }) =>
  toRuns(span, marks).map((run) => [
    text.slice(run.start, run.end),
    run.marks.map(({ statement, part, depth }) => `${statement} ${part} ${depth}`).join(', '),
  ]);

describe('runs', () => {
  test('a text without marks is one run', () => expect(printed([])).toEqual([[text, '']]));

  test('a nested statement stands within the outer one, a level deeper', () => {
    const marks = [
      mark('inner', 'content', '“no,”'),
      mark('inner', 'cue', 'said “'.slice(0, 4)),
      mark('outer', 'content', 'Holt said “no,” twice'),
      mark('outer', 'speaker', 'Vane'),
      mark('inner', 'speaker', 'Holt'),
    ];
    expect(printed(marks)).toEqual([
      ['Vane', 'outer speaker 0'],
      [' ', ''],
      ['said', 'inner cue 0'],
      [' that ', ''],
      ['Holt', 'outer content 0, inner speaker 1'],
      [' said ', 'outer content 0'],
      ['“no,”', 'outer content 0, inner content 1'],
      [' twice', 'outer content 0'],
      ['.', ''],
    ]);
  });

  test('two statements of the same words have a line each', () => {
    expect(printed([mark('a', 'content', 'no'), mark('b', 'content', 'no')]).filter(([, marks]) => marks)).toEqual([
      ['no', 'a content 0, b content 1'],
    ]);
  });

  test('a mark that runs over the stretch is cut at its ends', () => {
    expect(printed([mark('a', 'content', 'said that Holt')], { start: 10, end: 19 })).toEqual([['that Holt', 'a content 0']]);
  });
});

test('stretches that touch are one', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 4, end: 9 },
    { start: 11, end: 12 },
  ];
  expect(joinTouching(spans)).toEqual([
    { start: 0, end: 9 },
    { start: 11, end: 12 },
  ]);
});

test('paragraphs are the lines that hold words, without white space around', () => {
  const lines = 'One.\n\n  Two. \n \nThree.';
  expect(toParagraphs(lines, { start: 0, end: 15 }).map(({ start, end }) => lines.slice(start, end))).toEqual(['One.', 'Two.']);
});
