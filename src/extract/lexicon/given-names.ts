import { choiceOf, readTable } from '../../text/lexicon/word-table.ts';
import american from './data/given-names-us.json' with { type: 'json' };
import names from './data/given-names.json' with { type: 'json' };

const GENDERS = ['F', 'M', '?'] as const;

/** Given names with the pronoun that fits; `?` says that the name is a person's, not which. */
export const GIVEN_NAMES: ReadonlyMap<string, 'F' | 'M' | '?'> = new Map(
  [...readTable(american, 'name', 'gender'), ...readTable(names, 'name', 'gender')].map(({ name, gender }) => [
    name,
    choiceOf(GENDERS, gender),
  ]),
);
