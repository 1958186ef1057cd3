import { readTable } from '../../text/lexicon/word-table.ts';
import { withoutAccents } from '../fold.ts';
import cities from './data/cities.json' with { type: 'json' };
import others from './data/city-spellings.json' with { type: 'json' };
import { COUNTRY_OF_CODE } from './geography.ts';

/** A city of the list, with what it lies in. */
export interface City {
  readonly name: string;
  readonly country: string;
  /** The state or province, where news names it. */
  readonly region: string | null;
  /** Inhabitants in thousands. */
  readonly thousands: number;
  readonly capital: boolean;
}

const { rows } = cities;
const spellings = new Map(readTable(others, 'spelling', 'name').map(({ spelling, name }) => [spelling, name]));

/** All cities of a name, the largest first. The list stands in order, so nothing is read but what is asked for. */
export function citiesNamed(spelled: string): readonly City[] {
  const name = withoutAccents(spelled.replaceAll('’', "'"));
  const other = spellings.get(name);
  return other === undefined ? listed(name) : [...listed(name), ...listed(other)].sort((a, b) => b.thousands - a.thousands);
}

/** By how many times more inhabitants one city of a name drowns its namesakes; a capital sooner. */
const DROWNS = 10;
const CAPITAL_DROWNS = 4;
/** Below it, in thousands, a village of the name may be meant just as well. */
const LARGE = 100;

/** The city that a name means far more often than any other; null where only the article can tell. */
export function cityMeant(name: string): City | null {
  const [first, second] = citiesNamed(name);
  if (first === undefined || first.thousands < LARGE) return null;
  const least = (second?.thousands ?? 0) * (first.capital ? CAPITAL_DROWNS : DROWNS);
  return first.thousands >= least ? first : null;
}

function listed(name: string): readonly City[] {
  const found: City[] = [];
  for (let at = firstNotBefore(name); at < rows.length && nameAt(at) === name; at += 1) found.push(toCity(rows[at] ?? ''));
  return found;
}

function firstNotBefore(name: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nameAt(middle) < name) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nameAt(at: number): string {
  const row = rows[at] ?? '';
  return row.slice(0, Math.max(0, row.indexOf(';')));
}

function toCity(row: string): City {
  const [plain = '', code = '', region = '', thousands = '', capital = '', spelling = ''] = row.split(';');
  return {
    name: spelling === '' ? plain : spelling,
    country: COUNTRY_OF_CODE.get(code) ?? code,
    region: region === '' ? null : region,
    thousands: Number(thousands),
    capital: capital !== '',
  };
}
