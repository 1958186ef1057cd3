import { organization } from '../../domain/kinds/organization.ts';
import { choiceOf, partsOf, readTable, readWords } from '../../text/lexicon/word-table.ts';
import agencies from './data/agencies.json' with { type: 'json' };
import armed from './data/armed-groups.json' with { type: 'json' };
import associations from './data/associations.json' with { type: 'json' };
import words from './data/body-words.json' with { type: 'json' };
import companies from './data/companies.json' with { type: 'json' };
import courts from './data/courts.json' with { type: 'json' };
import international from './data/international.json' with { type: 'json' };
import legislatures from './data/legislatures.json' with { type: 'json' };
import outlets from './data/outlets.json' with { type: 'json' };
import parties from './data/parties.json' with { type: 'json' };
import general from './data/words.json' with { type: 'json' };

const TYPES = organization.fields.type.values;
export type BodyType = (typeof TYPES)[number];

/** A body that everybody knows, with its acronyms and other names, and what it is a part of. */
export interface KnownBody {
  readonly name: string;
  readonly short: readonly string[];
  readonly type: BodyType;
  readonly within: string | null;
}

const tables = [agencies, legislatures, courts, parties, outlets, companies, international, associations, armed];

export const KNOWN_BODIES: readonly KnownBody[] = tables
  .flatMap((table) => readTable(table, 'name', 'short', 'type', 'within'))
  .map((row) => ({
    name: row.name,
    short: partsOf(row.short),
    type: choiceOf(TYPES, row.type),
    within: row.within === '' ? null : row.within,
  }));

/** Words that make a name a body when it ends with one (or begins with one before "of" or "for"), and its type. */
export const BODY_WORDS: Readonly<Record<string, BodyType>> = Object.fromEntries(
  readTable(words, 'word', 'type').map(({ word, type }) => [word, choiceOf(TYPES, type)]),
);

/** The words of a body that may follow "the" alone and mean a body named before: "the department". */
export const BODY_NOUNS = readWords(general)('body-nouns');
/** Nouns that alone may mean the company that an article is about: "the airline". */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(readWords(general)('company-nouns'));
/** The last words of bodies that take the article: "the Senate", "the Harbor Authority". */
export const ARTICLED_NOUNS: ReadonlySet<string> = new Set(readWords(general)('articled-nouns'));
/** Nouns right before a name that say it is a body's: "the newspaper Tern". */
export const GROUP_NOUNS = readWords(general)('group-nouns');
/** Nouns right after a single name that say it is a body's: "Tern militia". */
export const MEMBER_NOUNS = readWords(general)('member-nouns');
