import { partsOf, readTable, readWords } from '../../text/lexicon/word-table.ts';
import cities from './data/cities.json' with { type: 'json' };
import countries from './data/countries.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import states from './data/states.json' with { type: 'json' };
import words from './data/words.json' with { type: 'json' };

/** A country or state with its other names, and the adjectives or people that mean it. */
export interface Land {
  readonly name: string;
  readonly short: readonly string[];
  readonly people: readonly string[];
}

const landsOf = (table: typeof countries): readonly Land[] =>
  readTable(table, 'name', 'short', 'people').map((row) => ({ name: row.name, short: partsOf(row.short), people: partsOf(row.people) }));

export const STATES = landsOf(states);
export const COUNTRIES = landsOf(countries);

/** Cities; what contains them when one place is meant far more often than any other, else empty. */
export const CITIES = readTable(cities, 'name', 'within');

/** Regions and sites: never a city, state or country. */
export const REGIONS = readTable(regions, 'name').map(({ name }) => name);

/** Words that make the name they end a place. */
export const PLACE_WORDS = readWords(words)('place-words');
