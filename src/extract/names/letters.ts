import type { TokenRange } from '../../text/document.ts';
import { BODY_WORDS } from '../lexicon/organizations.ts';

const LETTERS = /^(?:KC|QC|SC|SAN|MP|MSP|MLA|MEP|TD|CBE|OBE|MBE|KBE|DBE|CMG|PhD|MD|RN|FRS|JP|Esq)$/u;

/** Letters after a name that say what its bearer is: King's Counsel, Member of Parliament, an order, a degree. */
export function isLetters(word: string | undefined): boolean {
  return LETTERS.test(word ?? '');
}

/** "Leo Hart KC", "Orla Finch" before "MP", which the model may take for a body: the person's name alone; null where no letters follow one. */
export function withoutLetters(words: readonly string[], { first, last }: TokenRange, person: boolean): TokenRange | null {
  let end = last;
  while (end - first > 1 && isLetters(words[end - 1])) end -= 1;
  // "Garissa Township MP Dekow Barre": the letters are the next one's title.
  const title = isLetters(words[last]) && /^\p{Lu}\p{Ll}/u.test(words[last + 1] ?? '');
  if (end === last && (!isLetters(words[last]) || title)) return null;
  const named = words.slice(first, end);
  const whole = named.length > 1 && named.length < 5 && named.every((word) => /^\p{Lu}\p{L}/u.test(word) && BODY_WORDS[word] === undefined);
  return person || whole ? { first, last: end } : null;
}
