const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{N}/u;

/** The class of a word's spelling (small, Capital, CAPITALS, digits, marks, U.S. ...); `scripts/train/labels.py` computes the same. */
export function shapeOf(word: string): number {
  let letters = 0;
  let upper = 0;
  let lower = 0;
  let digits = false;
  for (const character of word) {
    if (LETTER.test(character)) {
      letters++;
      if (UPPER.test(character)) upper++;
      else if (LOWER.test(character)) lower++;
    } else if (DIGIT.test(character)) digits = true;
  }
  if (letters === 0) return digits ? 6 : 8;
  if (digits) return 7;
  if (upper === 0) return lower === 0 ? 9 : 1;
  if (upper === letters && word.slice(0, -1).includes('.')) return 10;
  if (lower === 0) return letters === 1 ? 4 : 3;
  return upper === 1 && UPPER.test(String.fromCodePoint(word.codePointAt(0) ?? 0)) ? 2 : 5;
}
