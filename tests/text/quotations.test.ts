import { expect, test } from '@jest/globals';
import { readQuotations } from '../../src/text/quotations.ts';

/** [paragraphs, each quotation's words without marks, indented by depth, `…` when left open, `+` when it goes on another] */
const cases: readonly [text: string, quotations: readonly string[]][] = [
  ['“One,” she said. “Two.”', ['One,', 'Two.']],
  ['"One," she said. "Two."', ['One,', 'Two.']],
  ["''One,'' she said. ``Two.''", ['One,', 'Two.']],
  ['She said: “He told me ‘go now’ and left.”', ['He told me ‘go now’ and left.', '  go now']],
  ['She said: "He told me \'go now\' and left."', ["He told me 'go now' and left.", '  go now']],
  // Apostrophes.
  ['The workers’ rights and Ada’s bridge aren’t new.', []],
  ["The '90s and rock 'n' roll.", []],
  ['‘The workers’ rights come first,’ she said.', ['The workers’ rights come first,']],
  // Left open over paragraphs.
  ['“One.\n“Two.”', ['One.…', '+Two.']],
  ['“One.\nTwo.', ['One.…']],
  // Printers' slips and inches.
  ['She said “one“ and left.', ['one']],
  ['He is 6\'2" tall and "very" slow.', ['very']],
  ['', []],
];

test.each(cases)('%j', (text, quotations) => {
  let at = 0;
  const paragraphs = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  const found = readQuotations(text, paragraphs).map(
    ({ inner, depth, closed, continued }) =>
      `${'  '.repeat(depth)}${continued ? '+' : ''}${text.slice(inner.start, inner.end)}${closed ? '' : '…'}`,
  );
  expect(found).toEqual(quotations);
});
