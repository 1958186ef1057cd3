import type { Document, TokenRange } from '../../text/document.ts';

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
    const held = next !== undefined && next.paragraph === sentence.paragraph && holds(document, sentence.last - 1, next.first);
    if (held) return;
    passages.push(passageOf(document, { first, last: sentence.last }, sentence.paragraph));
    first = sentence.last;
  });
  return passages;
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
