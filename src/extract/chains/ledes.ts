import type { TokenRange } from '../../text/document.ts';
import type { OfficesFound } from '../offices/offices.ts';
import type { ChainIndex } from './chain-index.ts';

const HEADS =
  /^(?:head|chief|boss|director|leader|president|chairman|chairwoman|chair|executive|secretary|commissioner|superintendent|minister|manager|mayor|governor|senator|lawmaker)$/u;
const REACH = 2;

/**
 * "The head of the transit agency told a panel ...", whom the next sentence names with an office: "Ada Vane, general manager
 * of the Calder Transit District, said ...". Null when the article does not open so, or names another first.
 */
export function byLede({ document, chains }: ChainIndex, { first, last }: TokenRange, { tenures }: OfficesFound): number | null {
  const { lower, sentences, sentenceOf, paragraphs } = document;
  const opening = sentences.findIndex(({ paragraph }) => paragraphs[paragraph]?.kind === 'BODY');
  const joins = lower.findIndex((word, at) => at > first && at < last && /^(?:of|for|at|in)$/u.test(word));
  const head = lower[(joins === -1 ? last : joins) - 1] ?? '';
  if (sentenceOf[first] !== opening || !/^(?:the|a|an)$/u.test(lower[first] ?? '') || !HEADS.test(head)) return null;
  const status = lower.slice(first, last).includes('former') ? 'FORMER' : 'HELD';
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
