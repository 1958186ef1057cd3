import type { StatementFact } from '../../domain/facts.ts';
import { toId } from '../../domain/id.ts';
import { toFlat, type Span } from '../../domain/span.ts';
import { spanOf, textOf, type Document } from '../../text/document.ts';
import type { Draft } from '../statements/draft.ts';
import type { Setting } from '../statements/setting.ts';

const WORDS_ENOUGH = 4;

/** A draft as a fact: its printed segments, its plain words and what they rest on. */
export function toStatement(document: Document, draft: Draft, setting: Setting | undefined): StatementFact {
  const segments = draft.parts.map((part) => spanOf(document, part));
  const quoted = segments.flatMap((segment) => quotedIn(document, segment));
  const text = segments.map((segment, at) => `${joint(document, segments[at - 1], segment)}${wordsIn(document, segment)}`).join('');
  const kind = kindOf(document, segments, quoted);
  const cue = draft.cue === null ? null : spanOf(document, draft.cue);
  const speaker = draft.speaker === null ? null : spanOf(document, draft.speaker);
  return {
    id: toId(document.article.revision, 'Statement', segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0, cue?.start ?? -1),
    text,
    kind,
    mode: draft.mode,
    segments: toFlat(segments),
    quoted: toFlat(quoted),
    ...(cue === null || draft.cue === null
      ? {}
      : { cue: textOf(document, draft.cue), cueSpan: toFlat([cue]), cueLemma: draft.cue.lemma, cueClass: draft.cue.cueClass }),
    ...(setting?.medium == null ? {} : { medium: setting.medium }),
    ...(setting?.saidOn == null ? {} : { saidOn: setting.saidOn }),
    ...(setting?.saidOnWords == null ? {} : { saidOnWords: setting.saidOnWords }),
    ...(draft.negated ? { negated: true } : {}),
    ...(draft.modality === null ? {} : { modality: draft.modality }),
    ...(speaker === null || draft.speaker === null
      ? { speakerForm: 'NONE' as const }
      : { speakerForm: draft.speaker.form, speakerWords: textOf(document, draft.speaker), speakerSpan: toFlat([speaker]) }),
    rule: draft.rule,
    confidence: Math.round(draft.confidence * 100) / 100,
    wordsKey: wordsKey(text),
  };
}

/** What stands for the narrator's words between two segments; a space when nothing was left out. */
function joint({ text }: Document, before: Span | undefined, { start }: Span): string {
  if (before === undefined) return '';
  return /[\p{L}\p{N}]/u.test(text.slice(before.end, start)) ? ' … ' : ' ';
}

/** The quotations that stand in a segment, those inside others left out. */
function quotedIn(document: Document, { start, end }: Span): Span[] {
  const { quotations } = document;
  const low = firstFrom(document, start);
  const found: Span[] = [];
  for (let at = low; at < quotations.length; at += 1) {
    const quotation = quotations[at];
    if (quotation === undefined || quotation.start >= end) break;
    if (quotation.end <= end && quotation.start >= (found.at(-1)?.end ?? 0)) found.push({ start: quotation.start, end: quotation.end });
  }
  return found;
}

function kindOf({ text, quotations }: Document, segments: readonly Span[], quoted: readonly Span[]): StatementFact['kind'] {
  const letters = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const inside = segments.every(({ start, end }) =>
    quotations.some((quotation) => quotation.start < start && end <= quotation.end && quotation.depth === 0),
  );
  if (quoted.length === 0) return inside && segments.length > 0 ? 'INDIRECT' : 'INDIRECT';
  return letters(quoted) >= letters(segments) ? 'DIRECT' : 'MIXED';
}

/** The words of a segment; of one that is a quotation and no more, those between its marks. */
function wordsIn(document: Document, segment: Span): string {
  const quotation = document.quotations[firstFrom(document, segment.start)];
  if (quotation?.start === segment.start && quotation.end === segment.end)
    return document.text.slice(quotation.inner.start, quotation.inner.end).trim().replace(/,$/u, '');
  return plainWords(document.text.slice(segment.start, segment.end));
}

/** Index of the first quotation that begins at a position or after it. */
function firstFrom({ quotations }: Document, start: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const OPENING = /^(?:["“„«]|``|'')/u;
const CLOSING = /(?:["”»]|'')$/u;

/** Without outer quotation marks and the comma that a cue imposes; marks of a quotation inside stay. */
function plainWords(words: string): string {
  const text = words.trim();
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const closing = CLOSING.exec(text)?.[0].length ?? 0;
  const inside = text.slice(opening, text.length - closing);
  const marks = inside.match(/["“”„«»]|``|''/gu)?.length ?? 0;
  const outer = opening > 0 && closing > 0 ? marks % 2 === 0 && !/^[^“„«]*[”»]/u.test(inside) : opening + closing > 0 && marks === 0;
  return (outer ? inside : text).replace(/,$/u, '').trim();
}

function wordsKey(text: string): string | null {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return words.length < WORDS_ENOUGH ? null : words.join(' ');
}
