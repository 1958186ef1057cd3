import { event, type Event } from '../../domain/kinds/event.ts';
import { ROLES, type Role } from '../../domain/relations.ts';
import { choiceOf, partsOf, readTable } from '../../text/lexicon/word-table.ts';
import table from './data/event-words.json' with { type: 'json' };

/** How one type of event is told, and who takes part how. */
export interface EventWords {
  readonly type: Event['type'];
  /** The part of the one who does it, and of the one it is done to or with. */
  readonly subject: Role;
  readonly object: Role;
  /** The part of whoever the noun belongs to ("Pell's arrest"), and of whom "of" names ("the resignation of Pell"). */
  readonly owner: Role;
  readonly of: Role;
  /** Each participant of the object makes an event of its own: three killings, not one. */
  readonly each: boolean;
  /** Whoever "faces" it is its object. */
  readonly suffer: boolean;
  /** Told of in articles about violence only: "attack" and "fire" mean other things elsewhere. */
  readonly violent: boolean;
  /** A place is enough to tell it by, though nobody is named: "a flood in Calder". */
  readonly alone: boolean;
  /** Two must take part: a call with nobody is none. */
  readonly pair: boolean;
}

/** A verb that tells an event, and what must stand with it. */
export interface EventVerb {
  readonly words: EventWords;
  /** Words of which one follows within three tokens: "stepped down", "shot dead". */
  readonly after: readonly string[] | null;
  /** Words of which none follows: "shot back". */
  readonly before: readonly string[];
  /** Nouns of which one is its object: "signed the bill". */
  readonly objects: readonly string[] | null;
  /** What it is done to is somebody: one meets a person and a deadline. */
  readonly somebody: boolean;
}

const rows = readTable(table, 'nouns', 'type', 'subject', 'object', 'owner', 'of', 'marks', 'verbs', 'adjectives');
type Row = (typeof rows)[number];

/** Verbs by lemma. */
export const EVENT_VERBS: ReadonlyMap<string, readonly EventVerb[]> = index(({ verbs }) => verbs, readVerb);
/** Nouns by lemma, those of two words too; "talk+s" is the plural only. */
export const EVENT_NOUNS: ReadonlyMap<string, readonly EventWords[]> = index(
  ({ nouns }) => nouns,
  (noun, words) => [noun, words],
);
export const EVENT_ADJECTIVES: ReadonlyMap<string, readonly EventWords[]> = index(
  ({ adjectives }) => adjectives,
  (word, words) => [word, words],
);

function index<Value>(
  cellOf: (row: Row) => string,
  read: (entry: string, words: EventWords) => readonly [string, Value],
): Map<string, Value[]> {
  const byWord = new Map<string, Value[]>();
  for (const row of rows) {
    const words = toWords(row);
    for (const entry of partsOf(cellOf(row))) {
      const [word, value] = read(entry, words);
      byWord.set(word, [...(byWord.get(word) ?? []), value]);
    }
  }
  return byWord;
}

function toWords({ type, subject, object, owner, of, marks }: Row): EventWords {
  const marked = partsOf(marks, ' ');
  return {
    type: choiceOf(event.fields.type.values, type),
    subject: choiceOf(ROLES, subject),
    object: choiceOf(ROLES, object),
    owner: choiceOf(ROLES, owner || subject),
    of: choiceOf(ROLES, of || object),
    each: marked.includes('each'),
    suffer: marked.includes('suffer'),
    violent: marked.includes('violent'),
    alone: marked.includes('alone'),
    pair: marked.includes('pair'),
  };
}

function readVerb(entry: string, words: EventWords): readonly [string, EventVerb] {
  const [, lemma = entry, mark = '', rest = ''] = /^(\S+) (!?[-~+]|!)(.*)$/u.exec(entry) ?? [];
  const listed = partsOf(rest, ' ');
  return [
    lemma,
    {
      words,
      after: mark.endsWith('~') ? listed : null,
      before: mark.endsWith('-') ? listed : [],
      objects: mark.endsWith('+') ? listed : null,
      somebody: mark.startsWith('!'),
    },
  ];
}
