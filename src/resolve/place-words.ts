import type { StatementFact } from '../domain/facts.ts';
import type { Content, HumanJudgement } from '../domain/human-judgement.ts';
import { fromFlat, toFlat, wordsOf, type Span } from '../domain/span.ts';

/** Of the characters of two stretches together, the part that both must have for them to be one statement. */
const SAME_WORDS = 0.5;

/** Where the words of a judgement stand in a text now, each segment at the place nearest to its old one; null when one is gone. */
export function placeContent(content: Content, text: string): Content | null {
  const before = fromFlat(content.segments);
  const after: Span[] = [];
  for (const [at, { start }] of before.entries()) {
    const words = content.words[at] ?? '';
    const moved = (after[at - 1]?.start ?? before[at - 1]?.start ?? start) - (before[at - 1]?.start ?? start);
    const found = nearest(text, words, start + moved);
    if (found === null) return null;
    after.push({ start: found, end: found + words.length });
  }
  const quoted = fromFlat(content.quoted).map((quote) => {
    const within = before.findIndex(({ start, end }) => start <= quote.start && quote.end <= end);
    const by = (after[within]?.start ?? 0) - (before[within]?.start ?? 0);
    return { start: quote.start + by, end: quote.end + by };
  });
  return { ...content, segments: toFlat(after), quoted: toFlat(quoted) };
}

/**
 * The statement that a judgement is about, among those that extraction reads now: the one of the same words nearest to
 * where they stood, else the one that has most of its characters in common. Words that a person marked are met by none but the same.
 */
export function findJudged(
  { content, marked, target }: Pick<HumanJudgement, 'content' | 'marked' | 'target'>,
  statements: readonly StatementFact[],
  text: string,
): StatementFact | null {
  const words = content.words.join('\n');
  const start = content.segments[0] ?? 0;
  const away = (statement: StatementFact) => (statement.id === target ? -1 : Math.abs((statement.segments[0] ?? 0) - start));
  const [same] = statements
    .filter(
      ({ segments }) =>
        fromFlat(segments)
          .map((span) => wordsOf(text, span))
          .join('\n') === words,
    )
    .sort((a, b) => away(a) - away(b));
  if (same) return same;
  const placed = marked ? null : placeContent(content, text);
  if (placed === null) return null;
  const [alike] = statements
    .map((statement) => ({ statement, share: shareOf(fromFlat(placed.segments), fromFlat(statement.segments)) }))
    .filter(({ share }) => share >= SAME_WORDS)
    .sort((a, b) => b.share - a.share);
  return alike?.statement ?? null;
}

/** The statement of these words, as a person tells it. */
export function toStatement(id: StatementFact['id'], content: Content): StatementFact {
  const { text, kind, segments, quoted, wordsKey } = content;
  return { id, text, kind, mode: 'SPEECH', segments, quoted, speakerForm: 'NONE', rule: 'judgement', confidence: 1, wordsKey };
}

function nearest(text: string, words: string, to: number): number | null {
  const before = text.lastIndexOf(words, Math.max(0, to));
  const after = text.indexOf(words, Math.max(0, to));
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return to - before <= after - to ? before : after;
}

/** How much of two sets of stretches is common to both, from 0 to 1. */
function shareOf(one: readonly Span[], other: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const common = one.flatMap((a) => other.map((b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))));
  const shared = common.reduce((sum, size) => sum + size, 0);
  return shared / Math.max(1, length(one) + length(other) - shared);
}
