import { describe, expect, test } from '@jest/globals';
import { moveEnd, moveParagraph, type End } from '../../src/playground/reading/ends.ts';

const text = 'Vane said: “It’s a $1.5 toll,” and left.\n\nHolt stayed.';

/** The words between brackets before and after a step. */
function moved(marked: string, end: End, step: 1 | -1): string {
  const start = marked.indexOf('[');
  const span = moveEnd(text, { start, end: marked.indexOf(']') - 1 }, end, step);
  return `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
}

describe('an end moves by a word or a mark', () => {
  test.each<readonly [string, string, End, 1 | -1, string]>([
    ['later, over a mark', 'Vane said: [“It’s a $1.5 toll,” and] left.', 'start', 1, 'Vane said: “[It’s a $1.5 toll,” and] left.'],
    ['later, over a word with an apostrophe', 'Vane said: “[It’s a] $1.5', 'start', 1, 'Vane said: “It’s [a] $1.5'],
    ['earlier, over a space', 'Vane said: [“It’s] a', 'start', -1, 'Vane said[: “It’s] a'],
    ['to the first word and no further', '[Vane said]: “It', 'start', -1, '[Vane said]: “It'],
    ['later, over a number with its point', 'It’s a [$]1.5 toll', 'end', 1, 'It’s a [$1.5] toll'],
    ['earlier, past the marks that close', 'a $1.5 [toll,”] and', 'end', -1, 'a $1.5 [toll,]” and'],
    ['into the next paragraph', 'and [left.]\n\nHolt', 'end', 1, 'and [left.\n\nHolt]'],
    ['to the last mark and no further', '[Holt stayed.]', 'end', 1, '[Holt stayed.]'],
    ['never onto the other end', 'and [left]', 'end', -1, 'and [left]'],
  ])('%s', (_, before, end, step, after) => {
    const whole = (words: string) => {
      const plain = words.replace(/[[\]]/g, '');
      const at = text.indexOf(plain);
      return text.slice(0, at) + words + text.slice(at + plain.length);
    };
    expect(moved(whole(before), end, step)).toBe(whole(after));
  });
});

test.each([
  ['after', 10, 1, 'Holt stayed.'],
  ['before', text.length - 3, -1, 'Vane said: “It’s a $1.5 toll,” and left.'],
  ['none after the last', text.length - 3, 1, 'ed'],
  ['none before the first', 11, -1, '“I'],
] as const)('the whole paragraph %s', (_, start, step, words) => {
  const span = moveParagraph(text, { start, end: start + 2 }, step);
  expect(text.slice(span.start, span.end)).toBe(words);
});
