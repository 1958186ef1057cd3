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
    if (claim.over === null && isIts(document, claim)) {
      const owner = ownerBefore(document, chains, claim);
      return owner === null ? claim : { ...claim, over: owner, confidence: Math.min(claim.confidence, 0.75) };
    }
    const committee =
      claim.over === null && claim.head.office === 'Ranking Member' ? bodyCalled(chains, 'committee', claim.words.first) : null;
    if (committee !== null) return { ...claim, over: committee, confidence: Math.min(claim.confidence, 0.75) };
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
  const courts = chains.filter(({ kind, name }) => kind === 'Organization' && /\bCourt\b/u.test(name));
  // Justices sit in the one court that an article names.
  if (head.office.endsWith('Justice') && courts.length === 1) return courts[0]?.name ?? null;
  const court = courts.find(({ names }) =>
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

/** "its president", "its military spokesman". */
function isIts({ lower, words }: Document, { words: { first } }: Claim): boolean {
  return lower[first - 1] === 'its' || (lower[first - 2] === 'its' && /^\p{Ll}+$/u.test(words[first - 1] ?? ''));
}

/** "The union called it a slap. ... said its secretary, Tom Pell": what was named last in the sentence or the one before, when that is one. */
function ownerBefore({ sentenceOf }: Document, chains: readonly Chain[], { head, words: { first: token } }: Claim): string | null {
  const named = chains
    .flatMap(({ kind, name, names }) =>
      kind === 'Organization' || (kind === 'Place' && (head.over === 'PLACE' || head.office === 'Spokesperson'))
        ? names.map(({ first }) => ({ name, first }))
        : [],
    )
    .filter(({ first }) => first < token && (sentenceOf[token] ?? 0) - (sentenceOf[first] ?? 0) < 2)
    .toSorted((a, b) => b.first - a.first);
  const [last] = named;
  const near = named.filter(({ first }) => sentenceOf[first] === sentenceOf[last?.first ?? 0]);
  return last !== undefined && near.every(({ name }) => name === last.name) ? last.name : null;
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
