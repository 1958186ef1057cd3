import { expect, test } from '@jest/globals';
import { toOutletKey, toWords } from '../../src/domain/words.ts';

test.each([
  ['Élan, NOT tolls!', ['elan', 'not', 'tolls']],
  ['O’Brien-Smith', ['o', 'brien', 'smith']],
  ['  ', []],
])('the words of %j', (text, words) => {
  expect(toWords(text)).toEqual(words);
});

test.each([
  ['The Westland Courier', 'westland courier'],
  ['the westland courier', 'westland courier'],
  ['Westland Courier', 'westland courier'],
  ['WESTLAND  COURIER.', 'westland courier'],
  ['The Westland-Courier', 'westland courier'],
  ['L’Écho de Westland', 'l echo de westland'],
  ['L\u2019E\u0301cho de Westland', 'l echo de westland'],
  ['Ｗestland Courier', 'westland courier'],
  ['The', 'the'],
  ['Theatre Week', 'theatre week'],
  ['Courier The', 'courier the'],
  ['La Gaceta', 'la gaceta'],
  ['+++', '+++'],
  [' ', ''],
])('the outlet %j has the key %j', (name, key) => {
  expect(toOutletKey(name)).toBe(key);
});
