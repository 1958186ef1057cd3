import type { Document } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import type { Claim } from './claims.ts';

/** "City manager Ada Vane" where City is short for Calder City: manager of the club, and no city manager. */
export function settleTeams(document: Document, claims: readonly Claim[], chains: readonly Chain[]): Claim[] {
  const shorts = new Map(
    chains.flatMap(({ kind, name, names }) => {
      if (kind !== 'Organization' || !name.includes(' ')) return [];
      const short = names.flatMap(({ text }) => (text.includes(' ') ? [] : [text]));
      return [...short, ...(name.endsWith(' City') ? ['City'] : [])].map((text) => [text, name] as const);
    }),
  );
  return claims.map((claim) => {
    const { first, last } = claim.words;
    const body = shorts.get(document.words[first] ?? '');
    const head = TITLE_HEADS.get(document.lower.slice(first + 1, last).join(' '));
    return body === undefined || head === undefined || claim.over !== null
      ? claim
      : { ...claim, head, over: body, words: { first: first + 1, last }, confidence: Math.min(claim.confidence, 0.8) };
  });
}
