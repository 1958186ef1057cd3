import { BEFORE_NAME, DOUBTFUL, HYPHEN_PREFIXES, MAY_END } from './lexicon/abbreviations.ts';

/** One word or mark: UTF-16 code units of the text, end exclusive. What lies between two tokens is space or invisible. */
export interface Token {
  readonly start: number;
  readonly end: number;
}

const END = String.raw`(?![\p{L}\p{N}])`;
const CLITIC = String.raw`[’'](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)${END}`;
const TOP_LEVEL = '[cC]om|org|net|gov|edu|mil|int|info|io|tv|co|uk|us|ca|au|nz|za|de|fr|eu|ru|cn|in|ie|pdf|docx?|html?|xlsx?|txt';

// A repetition that something may fail behind is bounded: that keeps the scan linear on any input.
const PATTERN = new RegExp(
  [
    String.raw`(?<address>(?:[hH]ttps?:\/\/|www\.)[^\s<>"“”]+)`,
    String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`,
    String.raw`[\p{L}\p{N}]{1,63}(?:[.-][\p{L}\p{N}]{1,63}){0,4}\.(?:${TOP_LEVEL})${END}(?:\/[^\s<>"“”,;)]*)?`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`[nN][’'][tT]${END}`,
    String.raw`(?:\p{L}\.){1,12}\p{L}${END}\.?|Ph\.D\.?`,
    String.raw`\p{Lu}{1,4}&\p{Lu}{1,4}${END}`,
    String.raw`\p{N}{1,4}-\p{N}{2,4}-\p{N}{2,4}(?:-\p{N}{2,4})?${END}|\p{N}{3}-\p{N}{4}${END}`,
    String.raw`(?<number>\p{N}+(?:[.,:/]\p{N}+)*[\p{L}\p{M}_]*)`,
    String.raw`${CLITIC}|[’']em${END}`,
    String.raw`(?<word>[\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]+(?:(?!${CLITIC}|(?<=[nN])[’'][tT]${END})[’'][\p{L}\p{M}]+)*)`,
    String.raw`\p{Extended_Pictographic}[\ufe0f\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}]*`,
    String.raw`[:;]-?[()DP]${END}`,
    String.raw`[.!?]{2,}|-{2,}|_{2,}|<{2,}|>{2,}|\*{2,}|={2,}|~{2,}|#{2,}|''|${'``'}`,
    String.raw`[^\s\p{Cc}\p{Cf}]`,
  ].join('|'),
  'gu',
);

const TRAILING_MARKS = /[.,;:!?'’)\]]$/u;
const UNIT = /^(\p{N}[\p{N}.,:/]*)(?:am|pm|AM|PM|km|kg|cm|mm|mph|bn|mn|tn|m|k|ft|lb|lbs|hrs|hr|min|mins|sec|secs)$/u;
const FIRST_PARTS: ReadonlyMap<string, number> = new Map(['cannot', 'gonna', 'wanna', 'gotta'].map((word) => [word, 3]));
const LABELS = /(?:Plan|Vitamin|Group|Class|Type|Grade|Section|Part)\s$/u;

/**
 * Splits text[from, to) the way the treebanks do ("do" + "n't", "Ada" + "'s", "well" + "-" + "known", "$" + "5"), in
 * linear time. Only white space and invisible characters are left between tokens, so no offset is ever lost.
 */
export function readTokens(text: string, from = 0, to = text.length): Token[] {
  const part = text.slice(from, to);
  const pattern = new RegExp(PATTERN);
  const tokens: Token[] = [];
  for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
    pattern.lastIndex = endOf(part, match);
    tokens.push({ start: from + match.index, end: from + pattern.lastIndex });
  }
  return tokens;
}

function endOf(text: string, match: RegExpExecArray): number {
  const [found] = match;
  const end = match.index + found.length;
  if (match.groups?.['word'] !== undefined) return wordEnd(text, found, match.index);
  if (match.groups?.['number'] !== undefined) return match.index + (UNIT.exec(found)?.[1]?.length ?? found.length);
  return match.groups?.['address'] === undefined ? end : addressEnd(text, match.index, end);
}

function addressEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last - 1 > start && TRAILING_MARKS.test(text.charAt(last - 1))) last--;
  return last;
}

function wordEnd(text: string, word: string, start: number): number {
  const end = start + word.length;
  const firstPart = FIRST_PARTS.get(word.toLowerCase());
  if (firstPart !== undefined) return start + firstPart;
  if (word.length > 1 && /n$/iu.test(word) && /^[’'][tT](?![\p{L}\p{N}])/u.test(text.slice(end, end + 4))) return end - 1;
  if (text[end] === '.' && keepsStop(text, word, start)) return end + 1;
  if (text[end] === '-' && HYPHEN_PREFIXES.has(word.toLowerCase())) return end + hyphenated(text, end);
  return end;
}

/** Length of a hyphen with the letters behind it; 0 when no letter follows. */
function hyphenated(text: string, hyphen: number): number {
  const letters = /-[\p{L}\p{M}]+/uy;
  letters.lastIndex = hyphen;
  return letters.exec(text)?.[0].length ?? 0;
}

function keepsStop(text: string, word: string, start: number): boolean {
  const after = start + word.length + 1;
  if (text[after] === '.') return false;
  if (BEFORE_NAME.has(word) || MAY_END.has(word)) return true;
  const following = text
    .slice(after, after + 8)
    .trimStart()
    .charAt(0);
  if (word === 'c') return /\p{N}/u.test(following);
  if (DOUBTFUL.has(word)) return /[,;)\p{Ll}\p{N}]/u.test(following);
  return word !== 'I' && /^\p{Lu}$/u.test(word) && /[,\p{Lu}]/u.test(following) && !LABELS.test(text.slice(Math.max(0, start - 9), start));
}
