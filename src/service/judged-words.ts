import { InvalidInput } from '../domain/errors.ts';
import type { StatementFact } from '../domain/facts.ts';
import type { Content } from '../domain/human-judgement.ts';
import { fromFlat, toFlat, wordsOf, type Span } from '../domain/span.ts';
import { readContent } from '../extract/facts/content.ts';
import { readQuotations } from '../text/quotations.ts';

/** Characters that one marked stretch may have: more than any paragraph. */
const LONGEST = 20_000;

/** The words of a statement that is there. */
export function contentOf({ segments, quoted, text: said, kind, wordsKey }: StatementFact, text: string): Content {
  return { words: fromFlat(segments).map((span) => wordsOf(text, span)), segments, quoted, text: said, kind, wordsKey };
}

/** The words that a person marked, as the content of a statement. Throws InvalidInput for a span that has none, or other words than `expected`. */
export function markContent(text: string, span: Span, expected: string | null): Content {
  const words = wordsOf(text, span);
  const { start, end } = span;
  if (start < 0 || end <= start || end > text.length || end - start > LONGEST) {
    throw badSpan(
      `The span ${start} to ${end} does not lie in the article: its text has ${text.length} code units, and a span at most ${LONGEST}.`,
    );
  }
  if (!/[\p{L}\p{N}]/u.test(words)) throw badSpan(`The span ${start} to ${end} holds no word.`);
  if (/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words))
    throw badSpan(`The span ${start} to ${end} cuts a character in two: move its ends by one.`);
  if (expected !== null && expected !== words) {
    throw badSpan(`The article has other words from ${start} to ${end} than those that were sent: read it again.`);
  }
  const paragraphs = [...text.matchAll(/[^\n\r\u2028\u2029]+/gu)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  const quotations = readQuotations(text, paragraphs);
  const content = { words: [words], segments: toFlat([span]), ...readContent({ text, quotations }, [span]) };
  // Marked without its marks: all of it is quoted.
  const inside = quotations.some(({ inner, depth }) => depth === 0 && inner.start <= start && end <= inner.end);
  return inside && content.quoted.length === 0 ? { ...content, kind: 'DIRECT', quoted: content.segments } : content;
}

function badSpan(message: string): InvalidInput {
  return new InvalidInput('INVALID_SPAN', message);
}
