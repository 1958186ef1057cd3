import { textOf, type Document } from '../../text/document.ts';
import { BODY_NOUNS } from '../lexicon/organizations.ts';
import { headBefore } from '../names/titles.ts';

const nouns: ReadonlySet<string> = new Set(BODY_NOUNS);
const LONGEST_BODY = 7;

/** "the head of the harbour authority, Ruth Holt": where the "of" stands before a body that has no name. */
export function bodyPhrase(document: Document, comma: number, from: number): number | null {
  const { lower } = document;
  if (!nouns.has(lower[comma - 1] ?? '')) return null;
  for (let at = comma - 2; at > from && comma - at < LONGEST_BODY; at -= 1)
    if (lower[at] === 'of') return lower[at + 1] === 'the' && headBefore(document, at, from) !== null ? at : null;
  return null;
}

/** "the harbour authority", by its words: the article gives it no name. */
export function bodyByWords(document: Document, of: number, comma: number): string | null {
  const phrase = document.words.slice(of + 1, comma);
  const common = phrase[0] === 'the' && nouns.has(phrase.at(-1) ?? '') && phrase.every((word) => /^(?:\p{Ll}|['’])/u.test(word));
  return common && phrase.length > 2 ? textOf(document, { first: of + 1, last: comma }) : null;
}

/** "resigned as head of the harbour authority": the words up to the noun that says it is a body. */
export function commonBody(document: Document, of: number, end: number): string | null {
  for (let at = of + 2; at < Math.min(end, of + LONGEST_BODY); at += 1)
    if (nouns.has(document.lower[at] ?? '') && !nouns.has(document.lower[at + 1] ?? '')) return bodyByWords(document, of, at + 1);
  return null;
}
