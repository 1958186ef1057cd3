import { TITLE_HEADS } from '../lexicon/titles.ts';
import { knownName } from '../names/gazetteer.ts';
import type { Claim } from './claims.ts';

/** Lands whose head of government is called premier in English. */
const PREMIERS: ReadonlySet<string> = new Set(['China', 'Taiwan', 'North Korea']);

/** "Italian Premier Ada Vane" is prime minister, "Alberta Premier Tom Pell" is premier: a nation has the one, a province the other. */
export function settlePremiers(claims: readonly Claim[]): Claim[] {
  const prime = TITLE_HEADS.get('prime minister');
  const called = new Set(claims.flatMap(({ person, head }) => (head === prime ? [person] : [])));
  return claims.map((claim) => {
    if (prime === undefined || claim.head.office !== 'Premier') return claim;
    const nation = claim.over !== null && knownName(claim.over, 'PLACE')?.sort === 'COUNTRY' && !PREMIERS.has(claim.over);
    return nation || (claim.over === null && called.has(claim.person)) ? { ...claim, head: prime } : claim;
  });
}
