import type { Chain } from '../chains/chain.ts';
import { fold } from '../fold.ts';
import type { Claim } from './claims.ts';

/** Bodies that a city has one of, and a state: they tell which city or state an article is set in. */
const OF_CITY = /^(.+?) (?:City Council|City Hall|Town Council|Borough Council|Police Department|Fire Department|School Board)$/u;
const OF_STATE =
  /^(.+?) (?:Legislature|Senate|State Senate|House of Representatives|General Assembly|State Police|National Guard|Supreme Court)$/u;
const CITY_OFFICES =
  /^(?:Mayor|Deputy Mayor|Vice Mayor|Police Chief|Police Commissioner|Fire Chief|Clerk|City Manager|City Engineer|City Clerk|City Attorney|Council Member|Harbor Commissioner)$/u;
const STATE_OFFICES = /^(?:Governor|Lieutenant Governor|State Senator|State Representative)$/u;
const INFERRED = 0.7;

/** A mayor, chief or governor without a city or state is of the only one that the article is set in. */
export function settleLocals(chains: readonly Chain[], claims: readonly Claim[]): readonly Claim[] {
  const city = only(settings(chains, OF_CITY), mayored(chains, claims));
  const state = only(settings(chains, OF_STATE), governed(chains, claims));
  const whole = state !== null && otherStates(chains, state) ? null : state;
  return claims.map((claim) => {
    const { office } = claim.head;
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

function only(...told: readonly (readonly string[])[]): string | null {
  const places = new Map(told.flat().map((place) => [fold(place), place]));
  return places.size === 1 ? ([...places.values()][0] ?? null) : null;
}

/** An article that names other states is set in none. */
function otherStates(chains: readonly Chain[], state: string): boolean {
  return chains.some(
    ({ kind, name, known }) =>
      kind === 'Place' && known?.sort === 'STATE' && fold(known.name) !== fold(state) && fold(name) !== fold(state),
  );
}
