import type { Document } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { fold } from '../fold.ts';
import { BODY_NOUNS } from '../lexicon/organizations.ts';
import type { Claim } from './claims.ts';

const nouns: ReadonlySet<string> = new Set(BODY_NOUNS);

/** "The authority's director", "chair of the committee": the body of the article that the noun means. */
export function settleBodies(document: Document, claims: readonly Claim[], chains: readonly Chain[]): Claim[] {
  return claims.map((claim) => {
    const court = courtOf(document, chains, claim);
    if (court !== null) return { ...claim, over: court };
    const bare = claim.over !== null && COMMON.test(claim.over) ? claim.over.toLowerCase() : null;
    if (bare === null && (claim.over !== null || claim.overAt !== null || claim.head.over !== 'BODY')) return claim;
    const giver = claim.by === undefined ? undefined : bodyAt(chains, claim.by);
    if (giver !== undefined) return { ...claim, over: giver };
    const noun = bare ?? nounOf(document, claim);
    const body = noun === null ? null : bodyCalled(chains, noun, claim.words.first);
    return body === null ? claim : { ...claim, over: body };
  });
}

const COURT_REACH = 8;

/** "Judge Miriam Castellan in Tern County Superior Court": the court that follows a judge's name. */
function courtOf({ lower, sentenceOf }: Document, chains: readonly Chain[], { head, over, words }: Claim): string | null {
  if (over !== null || !/(?:^|\s)(?:Judge|Justice|Magistrate)$/u.test(head.office)) return null;
  const court = chains.find(
    ({ kind, name, names }) =>
      kind === 'Organization' &&
      /\bCourt\b/u.test(name) &&
      names.some(
        ({ first }) =>
          first > words.last &&
          first - words.last < COURT_REACH &&
          sentenceOf[first] === sentenceOf[words.last - 1] &&
          lower.slice(words.last, first).some((word) => /^(?:in|of|at)$/u.test(word)),
      ),
  );
  return court?.name ?? null;
}

/** A noun alone before an office, capital or not: "Council President Vane" presides over the council that the article names. */
const COMMON = /^(?:council|board|commission|committee|authority|department|agency|union|university|college|club|ministry|bureau)$/iu;

function bodyAt(chains: readonly Chain[], token: number): string | undefined {
  return chains.find(({ kind, names }) => kind === 'Organization' && names.some(({ first, last }) => first <= token && token < last))?.name;
}

/** The noun that an office belongs to, before it or after it. */
function nounOf({ lower }: Document, { words: { first, last } }: Claim): string | null {
  const before = lower[first - 2] ?? '';
  const after = lower[last + 2] ?? '';
  if (lower[first - 1] === "'s" && nouns.has(before)) return before;
  return /^(?:of|for|at)$/u.test(lower[last] ?? '') && /^(?:the|its|this)$/u.test(lower[last + 1] ?? '') && nouns.has(after) ? after : null;
}

/** The body of that noun named last before a token, else the only one of the article. */
function bodyCalled(chains: readonly Chain[], noun: string, token: number): string | null {
  const called = chains.filter(({ kind, name }) => kind === 'Organization' && fold(name).split(' ').includes(noun));
  const near = called.flatMap(({ name, names }) => names.filter(({ first }) => first < token).map(({ first }) => ({ name, first })));
  const last = near.reduce<{ name: string; first: number } | null>(
    (best, one) => (best === null || one.first > best.first ? one : best),
    null,
  );
  return last?.name ?? (called.length === 1 ? (called[0]?.name ?? null) : null);
}
