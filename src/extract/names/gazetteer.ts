import { CITIES, COUNTRIES, PLACE_WORDS, REGIONS, STATES, type Land } from '../lexicon/geography.ts';
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

const known = new Map<string, Known>();
const demonyms = new Map<string, string>();
const longest = new Map<string, number>();

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
  for (const { name, short, people } of lands) {
    for (const form of [name, ...short]) add(form, { type: 'PLACE', name, sort });
    for (const word of people) demonyms.set(word, name);
  }
}

for (const { name, short, type, within } of KNOWN_BODIES)
  for (const form of [name, ...short]) add(form, { type: 'ORGANIZATION', name, sort: type, ...(within === null ? {} : { within }) });
addLands(STATES, 'STATE');
addLands(COUNTRIES, 'COUNTRY');
for (const { name, within } of CITIES) add(name, { type: 'PLACE', name, sort: 'CITY', ...(within === '' ? {} : { within }) });
for (const region of REGIONS) add(region, { type: 'PLACE', name: region, sort: 'REGION' });

export const placeWords: ReadonlySet<string> = new Set(PLACE_WORDS);

/** The longest known name that starts at a word: how many words, and what it is. */
export function findKnown(words: readonly string[], at: number): { length: number; entry: Known } | null {
  for (let length = longest.get(words[at] ?? '') ?? 0; length > 0; length -= 1) {
    const entry = known.get(words.slice(at, at + length).join(' '));
    if (entry !== undefined && at + length <= words.length) return { length, entry };
  }
  return null;
}

/** What is known of a whole name, as printed. */
export function knownName(name: string): Known | null {
  return known.get(tokenised(name).join(' ')) ?? null;
}

/** The place whose people or adjective a word is: Minnesota for "Minnesotans". */
export function placeOfDemonym(word: string): string | null {
  return demonyms.get(word) ?? demonyms.get(word.replace(/s$/u, '')) ?? null;
}

/** Whether a word is a given name, and which pronoun fits: `?` when both may. */
export function givenName(word: string): 'F' | 'M' | '?' | null {
  return GIVEN_NAMES.get(word) ?? null;
}
