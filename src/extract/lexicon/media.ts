import { choiceOf, readTable } from '../../text/lexicon/word-table.ts';
import verbs from './data/cue-media.json' with { type: 'json' };
import nouns from './data/media.json' with { type: 'json' };

const CHOICES = [
  'BRIEFING',
  'INTERVIEW',
  'OP_ED',
  'SOCIAL_POST',
  'LETTER',
  'COURT_FILING',
  'CALL',
  'SPEECH',
  'STATEMENT',
  'REPORT',
] as const;
type Medium = (typeof CHOICES)[number];

const mediaOf = (table: typeof nouns): Readonly<Record<string, Medium>> =>
  Object.fromEntries(readTable(table, 'word', 'medium').map(({ word, medium }) => [word, choiceOf(CHOICES, medium)]));

/** Nouns that say by what a statement was made, and the medium each means. */
export const MEDIA = mediaOf(nouns);

/** Cue verbs that tell the medium by themselves. */
export const CUE_MEDIA = mediaOf(verbs);
