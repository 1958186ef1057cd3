import { choiceOf, readTable, readWords } from '../../text/lexicon/word-table.ts';
import nouns from './data/cue-nouns.json' with { type: 'json' };
import verbs from './data/cue-verbs.json' with { type: 'json' };
import words from './data/cue-words.json' with { type: 'json' };
import irregular from './data/irregular-verbs.json' with { type: 'json' };

const CLASSES = ['SAY', 'ASK', 'DEMAND', 'PROMISE', 'ACCUSE', 'PRAISE', 'DENY', 'CONFIRM', 'EXPLAIN', 'ESTIMATE', 'THINK', 'WISH'] as const;
const MODES = ['SPEECH', 'ATTITUDE'] as const;
export type CueClass = (typeof CLASSES)[number];
export type CueMode = (typeof MODES)[number];

/** The cue verbs with class and mode; each entry is a lemma (with its particle) and, after a colon, the frames it takes. */
export const CUE_TABLE: readonly (readonly [cueClass: CueClass, mode: CueMode, entries: string])[] = readTable(
  verbs,
  'lemma',
  'class',
  'mode',
  'frames',
).map((row) => [choiceOf(CLASSES, row.class), choiceOf(MODES, row.mode), `${row.lemma}:${row.frames}`]);

/** Past and past participle of verbs that do not take -ed. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = Object.fromEntries(
  readTable(irregular, 'verb', 'forms').map(({ verb, forms }) => [verb, forms]),
);

/** Nouns that carry a statement: "her first demand is that", "his claim that", and the class of each. */
export const CUE_NOUNS: Readonly<Record<string, CueClass>> = Object.fromEntries(
  readTable(nouns, 'noun', 'class').map((row) => [row.noun, choiceOf(CLASSES, row.class)]),
);

const list = readWords(words);
/** Verbs that double the last consonant before -ed and -ing. */
export const DOUBLING_VERBS = list('doubling');
/** Verbs as gerunds and participles that often stand before nouns: no cue when a determiner precedes. */
export const NOUN_LIKE_FORMS = list('noun-like');
