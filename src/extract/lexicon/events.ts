import { event, type Event } from '../../domain/kinds/event.ts';
import { ROLES, type Role } from '../../domain/relations.ts';
import { choiceOf, partsOf, readTable } from '../../text/lexicon/word-table.ts';
import verbs from './data/cue-media.json' with { type: 'json' };
import words from './data/event-words.json' with { type: 'json' };
import nouns from './data/media.json' with { type: 'json' };

/** How one type of event is told: its verbs and nouns, and who takes part how. */
export interface EventWords {
  readonly type: Event['type'];
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** The part of the one who does it, and of the one it is done to or with. */
  readonly subject: Role;
  readonly object: Role;
  /** Each participant of the object makes an event of its own: three killings, not one. */
  readonly each?: true;
  /** Words that must come within three words after a verb. */
  readonly after?: readonly string[];
}

const COLUMNS = ['type', 'verbs', 'nouns', 'subject', 'object', 'each', 'after'] as const;

export const EVENT_WORDS: readonly EventWords[] = readTable(words, ...COLUMNS).map((row) => ({
  type: choiceOf(event.fields.type.values, row.type),
  verbs: partsOf(row.verbs, ' '),
  nouns: partsOf(row.nouns, ' '),
  subject: choiceOf(ROLES, row.subject),
  object: choiceOf(ROLES, row.object),
  ...(row.each === '' ? {} : { each: true }),
  ...(row.after === '' ? {} : { after: partsOf(row.after, ' ') }),
}));

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
