import type { Chain } from '../chains/chain.ts';
import { fold } from '../fold.ts';
import type { Document } from '../../text/document.ts';
import type { Claim } from './claims.ts';
import { citiesCalled, readFiled } from './setting.ts';

/** Bodies that a city has one of, and a state: they tell which city or state an article is set in. */
const OF_CITY = /^(.+?) (?:City Council|City Hall|Town Council|Borough Council|Police Department|Fire Department|School Board)$/u;
const OF_STATE =
  /^(.+?) (?:Legislature|Senate|State Senate|House of Representatives|General Assembly|State Police|National Guard|Supreme Court)$/u;
const CITY_OFFICES =
  /^(?:Mayor|Deputy Mayor|Vice Mayor|Police Chief|Police Commissioner|Fire Chief|Clerk|Town Clerk|City Manager|City Engineer|City Clerk|City Attorney|Council Member|Harbor Commissioner|Harbor Master)$/u;
const STATE_OFFICES =
  /^(?:Governor|Lieutenant Governor|State Senator|State Representative|(?:Assistant |Deputy )?Attorney General|State Treasurer|State Auditor)$/u;
const CITY = /\b(?:[Tt]he city|City (?:Hall|Council|Attorney|Clerk|Manager))\b/gu;
const STATEHOUSE = /\b(?:Senate|Legislature|House of Representatives|General Assembly|Statehouse|statehouse|Parliament|parliament)\b/u;
/** Whose attorney general may be the nation's. */
const FEDERAL = /\bU\.S\.|\bJustice Department\b|\bDepartment of Justice\b|\bWhite House\b|\bfederal\b/u;
const INFERRED = 0.7;

/** A mayor, chief or governor without a city or state is of the only one that the article is set in, by what it names or its dateline. */
export function settleLocals(document: Document, chains: readonly Chain[], claims: readonly Claim[]): readonly Claim[] {
  const filed = readFiled(document, chains);
  const cities = [...settings(chains, OF_CITY), ...mayored(chains, claims), ...citiesCalled(document, chains)];
  const states = [...settings(chains, OF_STATE), ...governed(chains, claims)];
  // A capital files its state's news too: a dateline tells the city of an article that speaks of one.
  const { text } = document.article;
  const ofCity = (text.match(CITY)?.length ?? 0) > 1 && !STATEHOUSE.test(text);
  const city = only(cities) ?? (ofCity && (cities.length === 0 || includes(cities, filed.city)) ? filed.city : null);
  const federal = FEDERAL.test(text);
  const state = only(states) ?? (states.length === 0 && !federal ? filed.state : null);
  const whole = state !== null && otherStates(chains, state) ? null : state;
  return claims.map((claim) => {
    const { office } = claim.head;
    const pointed = placePointedAt(document, chains, claim);
    if (pointed !== null) return { ...claim, over: pointed };
    const over =
      claim.over !== null || claim.overAt !== null ? null : CITY_OFFICES.test(office) ? city : STATE_OFFICES.test(office) ? whole : null;
    return over === null ? claim : { ...claim, over, rule: 'office.setting', confidence: Math.min(claim.confidence, INFERRED) };
  });
}

/** What bodies of the article are named after: "Port Alder" of the Port Alder City Council. */
function settings(chains: readonly Chain[], pattern: RegExp): readonly string[] {
  return chains.flatMap(({ kind, name }) => {
    const place = kind === 'Person' ? undefined : pattern.exec(name)?.[1];
    return place === undefined || /^(?:U\.S\.|US|United States|American|State)$/u.test(place) ? [] : [place];
  });
}

/** Cities whose mayor the article names, when it names the city elsewhere too. */
function mayored(chains: readonly Chain[], claims: readonly Claim[]): readonly string[] {
  return claims.flatMap(({ head, over }) => (head.office === 'Mayor' && over !== null && isNamedTwice(chains, over) ? [over] : []));
}

function governed(chains: readonly Chain[], claims: readonly Claim[]): readonly string[] {
  return claims.flatMap(({ head, over }) => (head.office === 'Governor' && over !== null && isNamedTwice(chains, over) ? [over] : []));
}

function isNamedTwice(chains: readonly Chain[], place: string): boolean {
  const named = chains.find(({ kind, name, known }) => kind === 'Place' && (fold(name) === fold(place) || known?.name === place));
  return (named?.mentions.length ?? 0) > 1;
}

const includes = (places: readonly string[], place: string | null): boolean =>
  place !== null && places.some((one) => fold(one) === fold(place));

/** "That city's mayor": the place named last before. */
function placePointedAt({ lower }: Document, chains: readonly Chain[], { over, words: { first } }: Claim): string | null {
  const noun = lower[first - 1] === "'s" || lower[first - 1] === '’s' ? (lower[first - 2] ?? '') : '';
  if (over !== null || lower[first - 3] !== 'that' || !/^(?:city|town|village|state|county|country|region|province|island)$/u.test(noun))
    return null;
  const before = chains
    .flatMap(({ kind, name, names }) => (kind === 'Place' ? names.map((one) => ({ name, first: one.first })) : []))
    .filter((one) => one.first < first)
    .sort((a, b) => b.first - a.first);
  return before[0]?.name ?? null;
}

function only(told: readonly string[]): string | null {
  const places = new Map(told.map((place) => [fold(place), place]));
  return places.size === 1 ? ([...places.values()][0] ?? null) : null;
}

/** An article that names other states is set in none. */
function otherStates(chains: readonly Chain[], state: string): boolean {
  return chains.some(
    ({ kind, name, known }) =>
      kind === 'Place' && known?.sort === 'STATE' && fold(known.name) !== fold(state) && fold(name) !== fold(state),
  );
}
