import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { readArticle } from '../../src/article/article.ts';
import { readWhole } from '../../src/article/formats/file.ts';
import { sectionsOf } from '../../src/article/sections.ts';

const line = constantFrom(
  'The council met on Monday.',
  'READ MORE: The toll',
  'By Ada Vane',
  '',
  '  \t',
  'CALDER — It rained.',
  '“No,” she said.',
  '\u00a0',
  'A',
);

test('sections are in order, apart, inside the text, without white space around them, and leave out nothing but white space', () => {
  assert(
    property(array(tuple(line, constantFrom('\n', '\r\n', '\n\n', ' \n', '\n \n'))), (lines) => {
      const text = lines.flat().join('');
      let at = 0;
      for (const { start, end } of sectionsOf(text, {}, [])) {
        const words = text.slice(start, end);
        expect([text.slice(at, start).trim(), words.trim() === words, words === '']).toEqual(['', true, false]);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

/** Inputs whose reading would take minutes, or the stack, if any step were quadratic or bottomless; all are read or refused. */
const hostile: readonly [name: string, read: () => unknown][] = [
  ['a megabyte of spaces', () => readArticle({ text: `The council met.${' '.repeat(1_000_000)}x\n${'\t'.repeat(900_000)}` })],
  ['a hundred thousand lines in capitals', () => readArticle({ text: 'A B C D E FF G\n'.repeat(100_000) })],
  ['quotation marks without end', () => readArticle({ text: `Yes. ${'."'.repeat(500_000)} x` })],
  ['a page of nested elements', () => readArticle({ html: `<p>The council met on Monday and voted.</p>${'<div>'.repeat(200_000)}` })],
  ['a page of unclosed marks', () => readArticle({ html: `<p>The council met on Monday and voted.</p>${'<b><i>'.repeat(2000)}` })],
  [
    'a feed of nested elements',
    () => readWhole(`<rss><channel>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</channel></rss>`, 'f', 'feed'),
  ],
  ['a JSON file of nested arrays', () => readWhole('['.repeat(500_000), 'f', 'json')],
];

test.each(hostile)('%s', (_, read) => {
  expect(() => read()).not.toThrow(RangeError);
});

test('entities of a feed are not multiplied', () => {
  const entities = Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');
  const feed = `<!DOCTYPE rss [<!ENTITY a0 "ha">${entities}]><rss><channel><item><title>&a20;</title><description>The council met.</description></item></channel></rss>`;
  const [reading] = readWhole(feed, 'f', 'feed');
  expect(JSON.stringify(reading).length).toBeLessThan(10_000);
});
