import type { Span } from '../../src/domain/span.ts';
import type { AnswerSheet, Form, WordsAt } from './answer-sheet.ts';

const WORD = /[\p{L}\p{N}]/u;

/** Every place where the words stand as whole words. */
function findAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!joins(text, start) && !joins(text, end)) spans.push({ start, end });
  }
  return spans;
}

/** Whether a word goes on across the offset. */
function joins(text: string, offset: number): boolean {
  return WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
}

/** The span of the nth place where the words stand as whole words; undefined when there are fewer. */
export function findWords(text: string, { words, nth }: WordsAt): Span | undefined {
  return findAll(text, words)[nth - 1];
}

/** Whether the inner span lies in the outer one. */
export function liesIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A place where a form of a listed name stands. */
export interface NameMention extends Span {
  readonly name: string;
  readonly type: 'PER' | 'ORG' | 'LOC' | 'FAC';
}

/** Every mention of every listed name, outside the passages left out; of two that overlap, the longer. */
export function findNameMentions(text: string, sheet: AnswerSheet): NameMention[] {
  const leftOut = sheet.leftOut.map((passage) => findWords(text, passage)).filter((span) => span !== undefined);
  const named = [
    ...sheet.people.map((entry) => ({ ...entry, type: 'PER' as const })),
    ...sheet.organizations.map((entry) => ({ ...entry, type: 'ORG' as const })),
    ...sheet.places.map((entry) => ({ ...entry, type: entry.type === 'SITE' ? ('FAC' as const) : ('LOC' as const) })),
  ];
  const all = named.flatMap(({ name, forms, type }) =>
    forms.flatMap((form) => findForm(text, form)).map((span) => ({ ...span, name, type })),
  );
  return all
    .filter((mention) => !leftOut.some((passage) => liesIn(mention, passage)))
    .filter((mention) => !all.some((other) => liesIn(mention, other) && other.end - other.start > mention.end - mention.start))
    .toSorted((a, b) => a.start - b.start);
}

/** The places of one form: all that there are, or those that it lists. */
export function findForm(text: string, form: Form): Span[] {
  if (typeof form === 'string') return findAll(text, form);
  const all = findAll(text, form.words);
  return form.nth.map((nth) => all[nth - 1]).filter((span) => span !== undefined);
}
