import type { Document } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { fold } from '../fold.ts';
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
    const whose = claim.over === null && overAt === null && SERVES.test(claim.head.office) ? pointedAt(document, chains, claim) : undefined;
    if (whose !== undefined) return { ...claim, staffOf: employer(claims, chains, whose, claim) };
    const named = overAt === null && claim.head.over === 'BODY' ? personOf(chains, claim.over) : undefined;
    if (named !== undefined) return { ...claim, over: null, staffOf: employer(claims, chains, named, claim) };
    if (overAt === null || claim.head.over === 'PLACE') return { ...claim, staffOf: null };
    const served = Array.from({ length: overAt.last - overAt.first }, (_, at) => people.get(overAt.first + at)).find(
      (at) => at !== undefined,
    );
    if (served !== undefined) {
      return { ...claim, over: null, staffOf: employer(claims, chains, served, claim) };
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

/** Offices of those who serve a person. */
const SERVES = /(?:^|\s)(?:Spokesperson|Chief of Staff|Campaign Manager|Campaign Chair|Director of Communications|Press Secretary)$/u;

/** "Her spokesperson, Tom Pell": the person named last before in the sentence, when she may be one. */
function pointedAt({ lower, sentenceOf }: Document, chains: readonly Chain[], { words: { first }, person }: Claim): number | undefined {
  const word = lower[first - 1];
  const gender = word === 'her' ? 'F' : word === 'his' ? 'M' : null;
  if (gender === null) return undefined;
  return chains
    .flatMap(({ kind, names, gender: own }, chain) =>
      kind === 'Person' && chain !== person && (own ?? gender) === gender ? names.map((name) => ({ chain, at: name.first })) : [],
    )
    .filter(({ at }) => at < first && sentenceOf[at] === sentenceOf[first])
    .toSorted((a, b) => b.at - a.at)[0]?.chain;
}

/** The only person of the article who bears a surname that is no body's name too. */
function personOf(chains: readonly Chain[], surname: string | null): number | undefined {
  if (surname === null || chains.some(({ kind, name }) => kind !== 'Person' && fold(name) === fold(surname))) return undefined;
  const bears = chains.flatMap(({ kind, name }, chain) =>
    // A name alone may be a company's that the model takes for a person's.
    kind === 'Person' && name.includes(' ') && (fold(name) === fold(surname) || fold(name).endsWith(` ${fold(surname)}`)) ? [chain] : [],
  );
  return bears.length === 1 ? bears[0] : undefined;
}

/** The office that somebody's staff serve, when the article tells one that they hold, else the person. */
function employer(claims: readonly Claim[], chains: readonly Chain[], served: number, { head }: Claim): string | null {
  // A campaign is the candidate's, not the office's.
  const post = head.office.startsWith('Campaign ')
    ? undefined
    : claims.find(
        ({ person, status, head }) => person === served && (status === 'HELD' || status === 'ACTING') && !SERVES.test(head.office),
      );
  return post === undefined ? (chains[served]?.name ?? null) : the(post);
}

const the = ({ head, over }: Claim): string => `the ${head.office}${head.over === 'PLACE' && over !== null ? ` of ${over}` : ''}`;
