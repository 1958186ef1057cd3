import { fold } from '../fold.ts';
import type { Claim } from './claims.ts';

/** One status for one person in one office: a bare title after "former" or "acting" is that same tenure, unless the text says that it is held now. */
export function settleStatuses(claims: readonly Claim[]): Claim[] {
  const holding = ({ person, head, over }: Claim): string => `${person} ${head.office} ${fold(over ?? '')}`;
  const said = new Map<string, Claim['status']>();
  const now = new Set(claims.filter(({ stated, status }) => stated && status === 'HELD').map(holding));
  for (const claim of claims) {
    const key = holding(claim);
    if (!claim.stated || now.has(key)) continue;
    if (claim.status === 'FORMER' || (claim.status === 'ACTING' && !said.has(key))) said.set(key, claim.status);
  }
  const titled = new Set(claims.filter(({ stated, status }) => !stated && status === 'HELD').map(holding));
  return claims.map((claim) => {
    const key = holding(claim);
    if (claim.status === 'HELD') return { ...claim, status: said.get(key) ?? claim.status };
    // "Gov. Ada Vane, who was governor then": a plain past tense ends no tenure that a title goes on giving her.
    return claim.status === 'FORMER' && !claim.stated && titled.has(key) && !said.has(key) ? { ...claim, status: 'HELD' } : claim;
  });
}
