import type { Document, TokenRange } from '../../text/document.ts';
import { headAt } from '../names/titles.ts';
import type { Chain } from './chain.ts';
import type { ChainIndex } from './chain-index.ts';

/** What is said of a holder without making it another: "the outgoing mayor". */
const STANDING = /^(?:outgoing|incumbent|departing|embattled|longtime|veteran|retiring|beleaguered)$/u;

/** "the governor", "the authority": offices and bodies by their noun alone, where one of the article is meant. */
export function titlesAlone(document: Document, chains: readonly Chain[], index: ChainIndex): (TokenRange & { chain: number })[] {
  const { lower, words } = document;
  const named = new Set(chains.flatMap(({ mentions }) => mentions.flatMap(({ first, last }) => [first - 1, first, last - 1])));
  const found: (TokenRange & { chain: number })[] = [];
  lower.forEach((word, first) => {
    if (word !== 'the') return;
    const from = STANDING.test(lower[first + 1] ?? '') ? first + 2 : first + 1;
    const noun = headAt(document, from, Math.min(lower.length, from + 3));
    const last = noun?.last ?? from + 1;
    // "the governor, Ada Vane" and "the mayor of Calder" name somebody in other words.
    const apposed = lower[last] === ',' && /^\p{Lu}/u.test(words[last + 1] ?? '');
    const after = lower[first - 1] === ',' && named.has(first - 2);
    if (named.has(from) || named.has(last - 1) || apposed || after || /^(?:of|for|-)$/u.test(lower[last] ?? '')) return;
    // "the party officials" are not the party.
    if (/^\p{Lu}/u.test(words[last] ?? '') || document.parse?.relation[last - 1] === 'compound') return;
    const chain = index.nominal({ first, last });
    if (chain !== null) found.push({ first, last, chain });
  });
  return found;
}
