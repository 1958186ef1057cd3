import { expect, test } from '@jest/globals';
import { toBlocks } from '../../src/playground/reading/blocks.ts';

const text = 'CALDER (MNS) — Vane spoke.\n\nPublished 4 May\n\nShe left.';
const section = (kind: string, words: string, leftOut: string | null = null) => {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length, leftOut };
};

test('a dateline joins the paragraph that goes on in its line, and no other', () => {
  const inLine = section('DATELINE', 'CALDER (MNS) —', 'Says where');
  const alone = section('DATELINE', 'Published 4 May', 'Says when');
  const [first, second] = [section('BODY', 'Vane spoke.'), section('BODY', 'She left.')];
  expect(toBlocks(text, [inLine, first, alone, second])).toEqual([
    { section: first, lead: inLine },
    { section: alone, lead: null },
    { section: second, lead: null },
  ]);
});
