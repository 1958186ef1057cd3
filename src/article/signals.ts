/** Phrases that tell a paragraph's kind, as a line of `data/section-phrases.json` gives them in lower case. */
export interface Phrases {
  readonly mostWords: number;
  readonly starts: readonly string[];
  readonly contains: readonly string[];
}

/** No paragraph of this many characters is told by a phrase. */
const LONGEST = 800;

/** A sentence ends here: a full stop, a mark, or a closing quotation mark after one or after a comma. */
export function endsSentence(words: string): boolean {
  return /[.!?…]["”’'»)\]]*$/.test(words) && !/\b(?:Inc|Co|Corp|Ltd|Jr|Sr)\.$/.test(words);
}

/** Every letter is a capital, and there are words enough to tell. */
export function isAllCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
}

export function isQuoted(words: string): boolean {
  return /^["“‘'«]/.test(words) || /["”»]$/.test(words);
}

export function wordCount(words: string): number {
  return words.split(/\s+/).length;
}

/** A phrase matches whole words: "read:" yes, "reader" no. */
export function matchesPhrases(words: string, { mostWords, starts, contains }: Phrases): boolean {
  if (words.length > LONGEST || wordCount(words) > mostWords) return false;
  const lower = words.toLowerCase();
  return (
    starts.some((phrase) => lower.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(lower.slice(phrase.length))) ||
    contains.some((phrase) => lower.includes(phrase))
  );
}
