import { BEFORE_NAME, MAY_END, OPENERS } from './lexicon/abbreviations.ts';
import type { Token } from './tokens.ts';

/** A run of tokens: index of the first, and of the one after the last. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** No sentence is longer, so that the model always sees all of it. */
export const LONGEST_SENTENCE = 180;

const STOP = /^(?:[.!?…。！？]|[.!?]{2,})$/u;
const CLOSING = /^(?:["”’'»)\]]|'')$/u;
const OPENING = /^(?:["“‘'«]|``)$/u;
const BRACKET = /^[([]$/u;
const FOOTNOTE = /^\[\p{N}+$/u;
const NEVER_LAST = /^(?:e\.g|i\.e)\.?$/iu;
const NEW_LINE = /[\n\r\u2028\u2029]/u;
const BULLET = /^[•‣◦▪*·–—-]$/u;
const INNER_STOP = /^(?:\p{L}\.)+\p{L}?\.?$/u;

/**
 * Sentences as token ranges that cover every token once. A line break or one of `breaks` (text offsets) always ends one; a
 * stop does when what follows can begin one, with the closing quotation marks behind it.
 */
export function readSentences(text: string, tokens: readonly Token[], breaks: readonly number[] = []): TokenRange[] {
  const sentences: TokenRange[] = [];
  const sorted = [...breaks].sort((a, b) => a - b);
  let first = 0;
  let nextBreak = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (before === undefined) break;
    while ((sorted[nextBreak] ?? Infinity) < before.end) nextBreak++;
    const broken = token !== undefined && (sorted[nextBreak] ?? Infinity) <= token.start;
    if (token !== undefined && !broken && i - first < LONGEST_SENTENCE && !endsBefore(text, tokens, i, first)) continue;
    sentences.push({ first, last: i });
    first = i;
  }
  return sentences;
}

/** True when a sentence that began at `first` ends between token i - 1 and token i. */
function endsBefore(text: string, tokens: readonly Token[], i: number, first: number): boolean {
  const word = (k: number): string => text.slice(tokens[k]?.start, tokens[k]?.end);
  const gap = text.slice(tokens[i - 1]?.end, tokens[i]?.start);
  if (NEW_LINE.test(gap)) return true;
  if (gap === '') return false;
  const stop = stopBefore(text, tokens, i, first);
  if (stop < first) return false;
  const next = word(i);
  if (BULLET.test(next) && next !== '-') return false;
  if (FOOTNOTE.test(next + word(i + 1))) return false;
  const opener = OPENING.test(next) || BRACKET.test(next) ? word(i + 1) : next;
  if (/^\p{Ll}/u.test(opener)) return false;
  const last = word(stop);
  if (STOP.test(last)) return !/^\.{2,}$|^…$/u.test(last) || stop < i - 1 || OPENERS.has(opener) || /^\p{Lu}/u.test(opener);
  return OPENERS.has(opener) || OPENING.test(next);
}

/** Index of the stop behind which only closing marks lie before token i; -1 when there is none. */
function stopBefore(text: string, tokens: readonly Token[], i: number, first: number): number {
  const footnote = FOOTNOTE.test(text.slice(tokens[i - 3]?.start, tokens[i - 2]?.end)) && text[tokens[i - 1]?.start ?? 0] === ']';
  let k = footnote ? i - 4 : i - 1;
  const word = (): string => text.slice(tokens[k]?.start, tokens[k]?.end);
  while (k > first && CLOSING.test(word()) && tokens[k]?.start === tokens[k - 1]?.end) k--;
  const last = word();
  if (STOP.test(last)) return k;
  const mayEnd = last.length > 1 && last.endsWith('.') && !BEFORE_NAME.has(last.slice(0, -1));
  return mayEnd && !NEVER_LAST.test(last) && (MAY_END.has(last.slice(0, -1)) || (INNER_STOP.test(last) && last.length > 2)) ? k : -1;
}
