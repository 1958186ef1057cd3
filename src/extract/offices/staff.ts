import type { Document } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import type { Claim } from './claims.ts';

/** A claim with what it is staff of: an office when the article tells it, else a person by full name. */
export interface StaffClaim extends Claim {
  readonly staffOf: string | null;
}

/** "spokesman for Attorney General Elias Okafor" serves the Attorney General, "a spokeswoman for Vane" whatever office Vane holds. */
export function settleStaff(document: Document, claims: readonly Claim[], chains: readonly Chain[]): StaffClaim[] {
  const people = new Map<number, number>();
  chains.forEach(({ kind, names }, chain) => {
    if (kind === 'Person') for (const { first, last } of names) for (let i = first; i < last; i += 1) people.set(i, chain);
  });
  return claims.map((claim) => {
    const { overAt } = claim;
    if (overAt === null) return { ...claim, staffOf: null };
    const served = Array.from({ length: overAt.last - overAt.first }, (_, at) => people.get(overAt.first + at)).find(
      (at) => at !== undefined,
    );
    if (served !== undefined) {
      const post = claims.find(({ person, status }) => person === served && (status === 'HELD' || status === 'ACTING'));
      const name = chains[served]?.name ?? null;
      return { ...claim, over: null, staffOf: post === undefined ? name : the(post) };
    }
    if (claim.over !== null) return { ...claim, staffOf: null };
    const words = document.lower.slice(overAt.first, overAt.last).join(' ');
    const post = claims.find(({ head }) => head.office.toLowerCase() === words);
    return {
      ...claim,
      staffOf: post === undefined ? `the ${words.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())}` : the(post),
    };
  });
}

const the = ({ head, over }: Claim): string => `the ${head.office}${head.over === 'PLACE' && over !== null ? ` of ${over}` : ''}`;
