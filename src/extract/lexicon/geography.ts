import { partsOf, readTable, readWords } from '../../text/lexicon/word-table.ts';
import countries from './data/countries.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import states from './data/states.json' with { type: 'json' };
import words from './data/words.json' with { type: 'json' };

/** A country, state or region with its other names, and the adjectives or people that mean it. */
export interface Land {
  readonly name: string;
  readonly short: readonly string[];
  readonly people: readonly string[];
  /** The land that it is a part of, by name. */
  readonly within: string | null;
}

interface Row {
  readonly name: string;
  readonly short: string;
  readonly people: string;
  readonly within?: string;
}

const toLand = ({ name, short, people, within = '' }: Row): Land => ({
  name,
  short: partsOf(short),
  people: partsOf(people),
  within: within === '' ? null : within,
});

const nations = readTable(countries, 'name', 'code', 'short', 'people', 'within');

/** The states of the United States. */
export const STATES = readTable(states, 'name', 'short', 'people').map((row) => toLand({ ...row, within: 'United States' }));
export const COUNTRIES = nations.map(toLand);
/** Regions, seas and provinces: never a city, a state of the United States or a country. */
export const REGIONS = readTable(regions, 'name', 'short', 'people', 'within').map(toLand);

/** The country of an ISO 3166-1 code, by its name in news. */
export const COUNTRY_OF_CODE: ReadonlyMap<string, string> = new Map(
  nations.flatMap(({ code, name }) => (code === '' ? [] : [[code, name] as const])),
);

/** Words that make the name they end a place. */
export const PLACE_WORDS = readWords(words)('place-words');
