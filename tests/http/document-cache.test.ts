import { expect, test } from '@jest/globals';
import { DocumentCache } from '../../src/http/document-cache.ts';

test('holds no more characters than it may, the least used go first', () => {
  const cache = new DocumentCache<number>(40);
  const sources = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(10));
  sources.forEach((source, i) => cache.set(source, i));
  cache.get('a'.repeat(10));
  cache.set('e'.repeat(10), 4);
  expect([...sources, 'e'.repeat(10)].map((source) => cache.get(source))).toEqual([0, undefined, 2, 3, 4]);
});

test('what is kept again counts once; what is long is not kept', () => {
  const cache = new DocumentCache<number>(40);
  for (let i = 0; i < 10; i++) cache.set('a'.repeat(10), i);
  cache.set('b'.repeat(10), 1);
  cache.set('c'.repeat(11), 2);
  expect(['a'.repeat(10), 'b'.repeat(10), 'c'.repeat(11)].map((source) => cache.get(source))).toEqual([9, 1, undefined]);
});
