import type { Document, TokenRange } from '../../text/document.ts';
import { WEEKDAYS } from '../lexicon/words.ts';
import { isCueForm } from './cues.ts';

/** A word of the narrator, or a whole quotation seen from outside. */
export interface Item extends TokenRange {
  /** Lower case; `“”` for a quotation. */
  readonly word: string;
  /** Index of the quotation; -1 for a word. */
  readonly quotation: number;
}

/** Sentences that a quotation holds together, read as the narrator's words with the quotations between them. */
export interface Passage extends TokenRange {
  readonly paragraph: number;
  readonly items: readonly Item[];
}

/** What a quotation looks like among the narrator's words. */
export const QUOTED = '“”';

/** Cuts the document into passages: a sentence, or as many as one quotation runs over. */
export function readPassages(document: Document): Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  document.sentences.forEach((sentence, at) => {
    const next = document.sentences[at + 1];
    const held =
      next !== undefined &&
      next.paragraph === sentence.paragraph &&
      (holds(document, sentence.last - 1, next.first) || isAttribution(document, sentence, next));
    if (held) return;
    passages.push(passageOf(document, { first, last: sentence.last }, sentence.paragraph));
    first = sentence.last;
  });
  return passages;
}

/** "“Why?” Holt asked.": what looks like a sentence of its own says who asked. */
function isAttribution({ lower, words, quotationOf }: Document, sentence: TokenRange, next: TokenRange): boolean {
  if (quotationOf[sentence.last - 1] === -1 || !/^[?!]+$/u.test(words[sentence.last - 2] ?? '') || quotationOf[next.first] !== -1)
    return false;
  for (let i = next.first + 1; i < Math.min(next.last, next.first + 8); i += 1) {
    if (quotationOf[i] !== -1) return false;
    if (isCueForm(lower[i] ?? ''))
      return (
        i + 1 === next.last || /^(?:[.,]|on|in|at|during|after|as|when)$/u.test(lower[i + 1] ?? '') || WEEKDAYS.has(lower[i + 1] ?? '')
      );
  }
  return false;
}

/** One quotation covers both tokens. */
function holds({ quotationOf }: Document, a: number, b: number): boolean {
  return quotationOf[a] !== -1 && quotationOf[a] === quotationOf[b];
}

function passageOf(document: Document, range: TokenRange, paragraph: number): Passage {
  const items: Item[] = [];
  for (let i = range.first; i < range.last;) {
    const quotation = document.quotationOf[i] ?? -1;
    let last = i + 1;
    if (quotation !== -1) while (last < range.last && document.quotationOf[last] === quotation) last += 1;
    items.push({ first: i, last, word: quotation === -1 ? (document.lower[i] ?? '') : QUOTED, quotation });
    i = last;
  }
  return { ...range, paragraph, items };
}

/** A passage of the words inside a quotation: quotations in it are read as plain words. */
export function innerPassage(document: Document, range: TokenRange, paragraph: number): Passage {
  const items: Item[] = [];
  for (let i = range.first; i < range.last; i += 1) items.push({ first: i, last: i + 1, word: document.lower[i] ?? '', quotation: -1 });
  return { ...range, paragraph, items };
}
