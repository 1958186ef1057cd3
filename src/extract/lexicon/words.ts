import { readWords } from '../../text/lexicon/word-table.ts';
import words from './data/words.json' with { type: 'json' };

const list = readWords(words);
const set = (name: string): ReadonlySet<string> => new Set(list(name));

export const DETERMINERS = set('determiners');
export const POSSESSIVES = set('possessives');
export const AUXILIARIES = set('auxiliaries');
export const MODALS_OPEN = set('modals-open');
export const FUTURE = set('future');
export const NEGATIONS = set('negations');
export const ADVERBS = set('adverbs');
export const PREPOSITIONS = set('prepositions');
export const SUBJECT_PRONOUNS = set('subject-pronouns');
export const CONJUNCTIONS = set('conjunctions');
export const RELATIVES = set('relatives');
export const MONTHS = set('months');
export const WEEKDAYS = set('weekdays');
export const TIME_WORDS = set('time-words');
export const SPEAKING_NOUNS = set('speaking-nouns');
/** What stands before a colon and never speaks: "LIVE: ...", "WHEN: ...". */
export const PART_LABELS = set('part-labels');
export const STAGE_DIRECTIONS = set('stage-directions');
/** What somebody is besides an occupation, by which an article speaks of them again: "the striker", "the Democrat". */
export const OTHER_CALLINGS: ReadonlySet<string> = set('other-callings');
/** What says so what it found: a study, a poll, a court. */
export const FINDING_NOUNS: ReadonlySet<string> = set('finding-nouns');
/** Capitalized openers of sentences that are no names. */
export const OPENING_WORDS = set('opening-words');
