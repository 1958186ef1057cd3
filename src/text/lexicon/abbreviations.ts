import words from './data/abbreviations.json' with { type: 'json' };
import { readWords } from './word-table.ts';

const list = readWords(words);
const set = (name: string): ReadonlySet<string> => new Set(list(name));

/** Written before a name, a number or a month day: the stop is part of the word and no sentence ends there. */
export const BEFORE_NAME = set('before-name');
/** Abbreviations that may also end a sentence: only the next word tells. */
export const MAY_END = set('may-end');
/** Ordinary words too ("No.", "Miss.", "Mass."): abbreviations only where a comma, a digit or a small letter follows. */
export const DOUBTFUL = set('doubtful');
/** Words that open sentences, so that "in the U.S. The president" is two and "the U.S. Senate" is one. */
export const OPENERS = set('openers');
/** What keeps its hyphen in the treebanks ("non-profit", "re-elected", "mid-August"); every other hyphen is a token. */
export const HYPHEN_PREFIXES = set('hyphen-prefixes');
