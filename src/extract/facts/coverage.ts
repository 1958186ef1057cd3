import type { Coverage } from '../../domain/facts.ts';
import type { Span } from '../../domain/span.ts';
import { spanOf, type Document } from '../../text/document.ts';
import type { DateFound } from '../dates/dates.ts';
import type { Draft } from '../statements/draft.ts';

/** What stays open: quotations of more than a few words without a speaker, speakers without a chain, dates without a day. */
export function toCoverage(
  document: Document,
  drafts: readonly Draft[],
  speakers: readonly (number | null)[],
  dates: readonly DateFound[],
): Coverage {
  const spoken = new Set<number>();
  drafts.forEach(({ parts, speaker }) => {
    if (speaker !== null) for (const { first, last } of parts) for (let i = first; i < last; i += 1) spoken.add(i);
  });
  const without: Span[] = [];
  for (let i = 0; i < document.tokens.length;) {
    const quotation = document.quotationOf[i] ?? -1;
    let last = i + 1;
    if (quotation !== -1) {
      while (last < document.tokens.length && document.quotationOf[last] === quotation) last += 1;
      if (last - i > 5 && !spoken.has(i + 1)) without.push(spanOf(document, { first: i, last }));
    }
    i = last;
  }
  const unresolved = drafts.flatMap(({ speaker }, at) => (speaker !== null && speakers[at] === null ? [spanOf(document, speaker)] : []));
  const unique = [...new Map(unresolved.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
  return {
    quotesWithoutSpeaker: without,
    unresolvedMentions: unique,
    openDates: dates.filter(({ date }) => date === null).map((range) => spanOf(document, range)),
  };
}
