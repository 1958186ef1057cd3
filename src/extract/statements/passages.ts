import type { Document, TokenRange } from '../../text/document.ts';
import { PREPOSITIONS, WEEKDAYS } from '../lexicon/words.ts';
import { isCueForm } from './cues.ts';

/** A word of the narrator, or a whole quotation seen from outside. */
export interface Item extends TokenRange {
  /** Lower case; `“”` for a quotation. */
  readonly word: string;
  /** Index of the quotation; -1 for a word. */
  readonly quotation: number;
  /** The mark before a quotation's closing marks: "," in “Go,” said Vane; empty for a word. */
  readonly stop: string;
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

/** Words that a name with its apposition may take: "“Why?” Holt, the head of Port Alder Ferries, asked." */
const LONGEST_SUBJECT = 16;

/** "“Why?” Holt asked.": what looks like a sentence of its own says who asked. */
function isAttribution({ lower, words, quotationOf, parse }: Document, sentence: TokenRange, next: TokenRange): boolean {
  if (quotationOf[sentence.last - 1] === -1 || !/^[?!]+$/u.test(words[sentence.last - 2] ?? '') || quotationOf[next.first] !== -1)
    return false;
  for (let i = next.first + 1; i < Math.min(next.last, next.first + LONGEST_SUBJECT); i += 1) {
    if (quotationOf[i] !== -1 || /^(?:answered|replied|responded)$/u.test(lower[i] ?? '')) return false;
    const after = lower[i + 1] ?? '';
    const upos = /^(?:asked|told)$/u.test(lower[i] ?? '') ? (parse?.upos ?? null) : null;
    if (isCueForm(lower[i] ?? ''))
      return (
        i + 1 === next.last ||
        /^(?:[.,]|as|when|while)$/u.test(after) ||
        WEEKDAYS.has(after) ||
        (PREPOSITIONS.has(after) && after !== 'for') ||
        asksSomebody(upos, i, next.last)
      );
  }
  return false;
}

/** "“Will it close?” Pell asked the mayor.": only whom, to the end of the sentence. */
function asksSomebody(upos: readonly string[] | null, cue: number, end: number): boolean {
  return upos !== null && end - cue < 8 && upos.slice(cue + 1, end).every((one) => !/^(?:VERB|AUX|SCONJ)$/u.test(one));
}

/** One quotation covers both tokens. */
function holds({ quotationOf }: Document, a: number, b: number): boolean {
  return quotationOf[a] !== -1 && quotationOf[a] === quotationOf[b];
}

function passageOf(document: Document, range: TokenRange, paragraph: number): Passage {
  const items: Item[] = [];
  for (let i = range.first; i < range.last;) {
    const quotation = isTitleAt(document, i) ? -1 : (document.quotationOf[i] ?? -1);
    let last = i + 1;
    if (quotation !== -1) while (last < range.last && document.quotationOf[last] === quotation) last += 1;
    const stop = quotation === -1 ? '' : (document.words[last - 2] ?? '');
    items.push({ first: i, last, word: quotation === -1 ? (document.lower[i] ?? '') : QUOTED, quotation, stop });
    i = last;
  }
  return { ...range, paragraph, items };
}

const LONGEST_TITLE = 8;

/** A token of a name in quotation marks: the Courier's “Morning Hour”, on “Face of the City”. It belongs to the narrator. */
function isTitleAt({ quotations, quotationOf, tokens, words, lower }: Document, token: number): boolean {
  const quotation = quotations[quotationOf[token] ?? -1];
  if (quotation === undefined || !quotation.closed) return false;
  let first = token;
  while (first > 0 && (tokens[first - 1]?.start ?? -1) >= quotation.start) first -= 1;
  let last = token + 1;
  while (last < tokens.length && (tokens[last]?.end ?? Infinity) <= quotation.end) last += 1;
  if (last - first > LONGEST_TITLE + 2) return false;
  const inside = words.slice(first + 1, last - 1).filter((word) => /\p{L}/u.test(word));
  const named = inside.length > 1 && inside.every((word) => /^(?:\p{Lu}|(?:of|the|and|in|for|to|a|at|with|on)$)/u.test(word));
  return (
    named &&
    /^(?:'s|on|of|the|in|from|during|for|show|program|series|book|film|movie|novel|song|podcast|column|titled|entitled)$/u.test(
      lower[first - 1] ?? '',
    )
  );
}

/** A passage of the words inside a quotation: quotations in it are read as plain words. */
export function innerPassage(document: Document, range: TokenRange, paragraph: number): Passage {
  const items: Item[] = [];
  for (let i = range.first; i < range.last; i += 1)
    items.push({ first: i, last: i + 1, word: document.lower[i] ?? '', quotation: -1, stop: '' });
  return { ...range, paragraph, items };
}
