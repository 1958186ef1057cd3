import type { TokenRange } from '../../text/document.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import type { OfficesFound } from '../offices/offices.ts';
import type { ChainIndex } from './chain-index.ts';

const REACH = 2;

/**
 * "The head of the transit agency told a panel ...", whom the next sentence names with an office: "Ada Vane, general manager
 * of the Calder Transit District, said ...". Null when the article does not open so, or names another first.
 */
export function byLede({ document, chains }: ChainIndex, { first, last }: TokenRange, { tenures }: OfficesFound): number | null {
  const { lower, sentences, sentenceOf, paragraphs } = document;
  const opening = sentences.findIndex(({ paragraph }) => paragraphs[paragraph]?.kind === 'BODY');
  if (sentenceOf[first] !== opening || !/^(?:the|a|an)$/u.test(lower[first] ?? '')) return null;
  const phrase = lower.slice(first, last);
  const joins = phrase.findIndex((word, at) => at > 0 && /^(?:of|for|at|in)$/u.test(word));
  const head = phrase.at(joins === -1 ? -1 : joins - 1) ?? '';
  if (!TITLE_HEADS.has(head) && !/^(?:boss|executive|lawmaker)$/u.test(head)) return null;
  const status = phrase.includes('former') ? 'FORMER' : 'HELD';
  const named = chains
    .flatMap(({ kind, names }, chain) => {
      const name = names.find((one) => (sentenceOf[one.first] ?? -1) >= opening);
      return kind === 'Person' && name !== undefined && (sentenceOf[name.first] ?? 0) <= opening + REACH ? [{ chain, name }] : [];
    })
    .toSorted((a, b) => a.name.first - b.name.first);
  const [next] = named;
  if (next === undefined || sentenceOf[next.name.first] === opening || next.name.last - next.name.first < 2) return null;
  return tenures.some((tenure) => tenure.person === next.chain && tenure.status === status) ? next.chain : null;
}
