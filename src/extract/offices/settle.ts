import type { Document } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { fold } from '../fold.ts';
import { OFFICE_RANKS, type TitleHead } from '../lexicon/titles.ts';
import { knownName, placeOfDemonym } from '../names/gazetteer.ts';
import { settleBodies } from './bodies.ts';
import type { Claim } from './claims.ts';
import { settleCompanies } from './companies.ts';
import { settleLocals } from './locals.ts';
import { settleNation } from './nation.ts';
import { settlePremiers } from './premiers.ts';
import { settleStaff, type StaffClaim } from './staff.ts';
import { settleStatuses } from './statuses.ts';
import { settleTeams } from './teams.ts';

/** What one place of the article leaves open, as the others tell it: which office, of what, how it is held, whom it serves. */
export function settleClaims(document: Document, read: readonly Claim[], chains: readonly Chain[]): StaffClaim[] {
  const titled = settleTeams(document, settleHeads(read), chains);
  const embodied = settleCompanies(document, settleBodies(document, titled, chains), chains);
  const named = settlePremiers(settleOvers(embodied, chains));
  const placed = settleNation(document, chains, settleLocals(document, chains, named));
  return settleStaff(document, settleStatuses(withoutLeads(placed)), chains);
}

/** "leads the union" of somebody whom the article also calls its president says no more than that. */
function withoutLeads(claims: readonly Claim[]): Claim[] {
  const titled = new Set(claims.flatMap(({ rule, person, over }) => (rule === 'office.leads' ? [] : [`${person} ${fold(over ?? '')}`])));
  return claims.filter(({ rule, person, over }) => rule !== 'office.leads' || !titled.has(`${person} ${fold(over ?? '')}`));
}

/** The name of the body that an acronym or short name of the article means. */
function bodyInFull(chains: readonly Chain[], short: string): string {
  const called = chains.filter(({ kind, names }) => kind === 'Organization' && names.some(({ text }) => text === short));
  return called.length === 1 ? (called[0]?.known?.name ?? called[0]?.name ?? short) : short;
}

/** "A former harbor commissioner" whom the article then calls "commissioner": one office, by its whole name. */
function settleHeads(claims: readonly Claim[]): Claim[] {
  const heads = new Map<number, Map<string, TitleHead>>();
  for (const { person, head } of claims) heads.set(person, (heads.get(person) ?? new Map<string, TitleHead>()).set(head.office, head));
  return claims.map((claim) => {
    const plain = ` ${claim.head.office}`;
    const [whole, other] = [...(heads.get(claim.person)?.values() ?? [])].filter(
      ({ office }) => office.endsWith(plain) && !OFFICE_RANKS.has(office.split(' ')[0]?.toLowerCase() ?? ''),
    );
    return whole === undefined || other !== undefined ? claim : { ...claim, head: whole };
  });
}

/** What each office is over, in full; where one place of the article is silent, another of the same person and office tells. */
function settleOvers(claims: readonly Claim[], chains: readonly Chain[]): Claim[] {
  const known = new Map<string, string>();
  const holding = ({ person, head }: Claim): string => `${person} ${head.office}`;
  for (const claim of claims) if (claim.over !== null && !known.has(holding(claim))) known.set(holding(claim), claim.over);
  return claims.map((claim) => {
    const said = claim.over ?? known.get(holding(claim)) ?? null;
    if (said === null) return claim;
    // "the navy": a body by its noun, of which there are many.
    if (/^the \p{Ll}/u.test(said)) return claim;
    const plain = said.replace(/[’']s$/u, '').replace(/^(?:the|The)\s+/u, '');
    const place = placeOfDemonym(plain) ?? knownName(plain)?.name ?? bodyInFull(chains, plain);
    return { ...claim, over: place === 'United States' ? 'the United States' : place };
  });
}
