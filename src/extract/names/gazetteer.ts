import { citiesNamed, cityMeant, type City } from '../lexicon/cities.ts';
import { COUNTRIES, PLACE_WORDS, REGIONS, STATES, type Land } from '../lexicon/geography.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { KNOWN_BODIES } from '../lexicon/organizations.ts';
import { readTokens } from '../../text/tokens.ts';

/** What general knowledge says of a name, wherever it stands. */
export interface Known {
  readonly type: 'ORGANIZATION' | 'PLACE';
  /** Its full name: "Immigration and Customs Enforcement" for "ICE". */
  readonly name: string;
  /** The sort of body or place. */
  readonly sort: string;
  /** What it lies in or is a part of. */
  readonly within?: string;
}

/** In thousands of inhabitants. */
const FAMOUS = 400;
const LONGEST_CITY = 3;
const known = new Map<string, Known>();
const famous = new Map<string, Known | null>();
const demonyms = new Map<string, string>();
const longest = new Map<string, number>();

const forms = new Set([...COUNTRIES].flatMap(({ name, short }) => [name, ...short]));
/** "Georgia" is a state and a country: the name alone does not say which. */
const TWICE: ReadonlySet<string> = new Set(STATES.map(({ name }) => name).filter((name) => forms.has(name)));

const tokenised = (name: string): string[] => readTokens(name).map(({ start, end }) => name.slice(start, end));

function add(form: string, entry: Known): void {
  const words = tokenised(form);
  const [head] = words;
  if (head === undefined) return;
  const key = words.join(' ');
  if (!known.has(key)) known.set(key, entry);
  longest.set(head, Math.max(longest.get(head) ?? 0, words.length));
}

function addLands(lands: readonly Land[], sort: string): void {
  for (const { name, short, people, within } of lands) {
    for (const form of [name, ...short]) add(form, toPlace(name, TWICE.has(form) ? 'UNKNOWN' : sort, within));
    for (const word of people) demonyms.set(word, name);
  }
}

function toPlace(name: string, sort: string, within: string | null): Known {
  return { type: 'PLACE', name, sort, ...(within === null || sort === 'UNKNOWN' ? {} : { within }) };
}

for (const { name, short, type, within } of KNOWN_BODIES)
  for (const form of [name, ...short]) add(form, { type: 'ORGANIZATION', name, sort: type, ...(within === null ? {} : { within }) });
addLands(STATES, 'STATE');
addLands(COUNTRIES, 'COUNTRY');
addLands(REGIONS, 'REGION');

export const placeWords: ReadonlySet<string> = new Set(PLACE_WORDS);

/** The longest known name that starts at a word: how many words, and what it is. Of cities only those that are one wherever the name stands. */
export function findKnown(words: readonly string[], at: number): { length: number; entry: Known } | null {
  const head = words[at] ?? '';
  if (!/^\p{Lu}|^[a-z]l$|^sub$/u.test(head)) return null;
  for (let length = Math.max(longest.get(head) ?? 0, LONGEST_CITY); length > 0; length -= 1) {
    if (at + length > words.length) continue;
    const name = words.slice(at, at + length).join(' ');
    const entry = known.get(name) ?? (length > LONGEST_CITY ? null : famousCity(name));
    if (entry !== null) return { length, entry };
  }
  return null;
}

/** What is known of a whole name, as printed: of a place, when one is asked for, also that it is a city that hardly anybody knows. */
export function knownName(name: string, type?: Known['type']): Known | null {
  const key = tokenised(name).join(' ');
  const entry = known.get(key) ?? famousCity(key) ?? (type === 'PLACE' ? (anyCity(key) ?? inSmall(key)) : null);
  return type === undefined || entry?.type === type ? entry : null;
}

/** "LONDON": a place printed in capitals. */
function inSmall(tokens: string): Known | null {
  if (!/^\p{Lu}{4,}(?: \p{Lu}{3,})*$/u.test(tokens)) return null;
  return knownName(
    tokens.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
    'PLACE',
  );
}

/** A city whose name alone says that it is meant: large, or a capital, and no given name. */
function famousCity(tokens: string): Known | null {
  const city = famous.get(tokens);
  if (city !== undefined) return city;
  const found = GIVEN_NAMES.has(tokens) ? null : cityMeant(printed(tokens));
  const entry = found !== null && (found.capital || found.thousands >= FAMOUS) ? toCity(found) : null;
  famous.set(tokens, entry);
  return entry;
}

function anyCity(tokens: string): Known | null {
  const name = printed(tokens);
  const found = cityMeant(name);
  if (found !== null) return toCity(found);
  const [first] = citiesNamed(name);
  return first === undefined ? null : { type: 'PLACE', name: first.name, sort: 'CITY' };
}

const toCity = ({ name, region, country }: City): Known => ({ type: 'PLACE', name, sort: 'CITY', within: region ?? country });

/** The name that was cut into these tokens. */
function printed(tokens: string): string {
  return tokens.replaceAll(' - ', '-').replaceAll(" '", "'").replaceAll("' ", "'");
}

/** The place whose people or adjective a word is: Minnesota for "Minnesotans". */
export function placeOfDemonym(word: string): string | null {
  return demonyms.get(word) ?? demonyms.get(word.replace(/s$/u, '')) ?? null;
}

/** Whether a word is a given name, and which pronoun fits: `?` when both may. */
export function givenName(word: string): 'F' | 'M' | '?' | null {
  return GIVEN_NAMES.get(word) ?? null;
}
