import { choiceOf, partsOf, readTable, readWords } from '../../text/lexicon/word-table.ts';
import honorifics from './data/honorifics.json' with { type: 'json' };
import offices from './data/offices.json' with { type: 'json' };
import held from './data/tenure-words.json' with { type: 'json' };
import words from './data/title-words.json' with { type: 'json' };

const OVER = ['PLACE', 'BODY', 'NONE'] as const;
const GENDERS = ['F', 'M', ''] as const;
const STATUSES = ['FORMER', 'ACTING', 'ELECT', 'NOMINEE', 'CANDIDATE'] as const;

/** What the head of an office title says: its name as an office, and what it is held over. */
export interface TitleHead {
  readonly office: string;
  /** PLACE: of a country, state or city; BODY: of an organization; NONE: a rank or calling, no office. */
  readonly over: (typeof OVER)[number];
  /** The office of a holder who is a woman or a man. */
  readonly gender?: 'F' | 'M';
}

/** The office that each form of a title means, in small letters. */
export const TITLE_HEADS: ReadonlyMap<string, TitleHead> = new Map(
  readTable(offices, 'forms', 'office', 'over', 'gender').flatMap((row) => {
    const gender = choiceOf(GENDERS, row.gender);
    const head: TitleHead = { office: row.office, over: choiceOf(OVER, row.over), ...(gender === '' ? {} : { gender }) };
    return partsOf(row.forms).map((form): [string, TitleHead] => [form, head]);
  }),
);

/** Forms of address, with the gender they tell. */
export const HONORIFICS: Readonly<Record<string, 'F' | 'M' | ''>> = Object.fromEntries(
  readTable(honorifics, 'form', 'gender').map(({ form, gender }) => [form, choiceOf(GENDERS, gender)]),
);

/** How an office is held, by the word before it. */
export const TENURE_WORDS: ReadonlyMap<string, (typeof STATUSES)[number]> = new Map(
  readTable(held, 'word', 'status').map(({ word, status }) => [word, choiceOf(STATUSES, status)]),
);

const list = readWords(words);
/** Words that stand before a name and are no office: they say that it is a person, or what they do. */
export const OCCUPATIONS = list('occupations');
/** Words before an office that make it another one: a shadow secretary is no secretary. */
export const OFFICE_RANKS: ReadonlySet<string> = new Set(list('ranks'));
/** Adjectives that say what an office is for, not what its holder is like. */
export const OFFICE_ADJECTIVES: ReadonlySet<string> = new Set(list('office-adjectives'));
/** Nouns before an office that say what its holder is or where, and are no part of its name. */
export const HOLDER_NOUNS: ReadonlySet<string> = new Set(list('holder-nouns'));
/** What an office is for, where nothing else stands before it: "Health Commissioner" is of no body called Health. */
export const OFFICE_FIELDS: ReadonlySet<string> = new Set(list('office-fields'));
/** Words that stand between a place or body and a title and belong to neither. */
export const TITLE_MODIFIERS = list('modifiers');
