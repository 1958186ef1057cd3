import { choiceOf, partsOf, readTable } from '../../text/lexicon/word-table.ts';
import american from './data/given-names-us.json' with { type: 'json' };
import names from './data/given-names.json' with { type: 'json' };
import nicknames from './data/nicknames.json' with { type: 'json' };

const GENDERS = ['F', 'M', '?'] as const;

/** Given names with the pronoun that fits; `?` says that the name is a person's, not which. */
export const GIVEN_NAMES: ReadonlyMap<string, 'F' | 'M' | '?'> = new Map(
  [...readTable(american, 'name', 'gender'), ...readTable(names, 'name', 'gender')].map(({ name, gender }) => [
    name,
    choiceOf(GENDERS, gender),
  ]),
);

/** What the bearers of a given name are also called, both in small letters. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  readTable(nicknames, 'name', 'shorts').map(({ name, shorts }) => [name, partsOf(shorts)]),
);
