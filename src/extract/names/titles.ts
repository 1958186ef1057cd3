import type { Document, TokenRange } from '../../text/document.ts';
import { HONORIFICS, OCCUPATIONS, TENURE_WORDS, TITLE_HEADS, TITLE_MODIFIERS, type TitleHead } from '../lexicon/titles.ts';
import { placeOfDemonym } from './gazetteer.ts';
import type { Title } from './name.ts';

const occupations: ReadonlySet<string> = new Set(OCCUPATIONS);
const modifiers: ReadonlySet<string> = new Set(TITLE_MODIFIERS);
const LONGEST_HEAD = 5;
const LONGEST_TITLE = 9;

/** The office words that end right before a token: the longest of the table. */
export function headBefore(document: Document, end: number, from: number): { head: TitleHead; first: number } | null {
  for (let length = Math.min(LONGEST_HEAD, end - from); length > 0; length -= 1) {
    const first = end - length;
    const head = headIn(document, first, end);
    if (head !== undefined) return { head, first };
  }
  return null;
}

/** The office words that start at a token, the longest of the table. */
export function headAt(document: Document, first: number, to: number): { head: TitleHead; last: number } | null {
  const { lower, words } = document;
  for (let length = Math.min(LONGEST_HEAD, to - first); length > 0; length -= 1) {
    const head = headIn(document, first, first + length);
    // "the leader of the opposition Maritime Party" leads one of the parties.
    const named = lower[first + length - 1] === 'opposition' && length > 2 && /^\p{Lu}/u.test(words[first + length] ?? '');
    if (head !== undefined && !named) return { head, last: first + length };
  }
  return null;
}

/** Short forms that are also an hour and a length: offices only in capitals, and not after a number. */
const SHORT = /^(?:pm|cm)$/u;

function headIn({ lower, words }: Document, first: number, last: number): TitleHead | undefined {
  const short = SHORT.test(lower[last - 1] ?? '');
  const other = short && (!/^\p{Lu}+$/u.test(words[last - 1] ?? '') || /^\d/u.test(words[first - 1] ?? ''));
  return other ? undefined : TITLE_HEADS.get(joined(lower, first, last));
}

function joined(lower: readonly string[], first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i += 1)
    text += (i === first || lower[i] === '-' || lower[i - 1] === '-' || lower[i] === "'s" ? '' : ' ') + (lower[i] ?? '');
  return text;
}

/** Reads the title that ends right before a name; `from` is where its sentence begins. */
export function readTitle(document: Document, end: number, from: number): Title | null {
  const { lower, words } = document;
  const before = lower[end - 1] ?? '';
  if (end - 1 < from) return null;
  // "Justice (retd) Tariq Vane"
  if (before === ')' && /^ret(?:d|ired)?\.?$/u.test(lower[end - 2] ?? '') && lower[end - 3] === '(') {
    const title = readTitle(document, end - 3, from);
    return title === null ? null : { ...title, last: end };
  }
  const address = HONORIFICS[before];
  const found = unionLeader(document, end, headBefore(document, end, Math.max(from, end - LONGEST_TITLE)));
  const office = officeBeforeRank(document, from, found);
  if (office !== null) return { ...extend(document, office, office.head, Math.max(from, office.first - LONGEST_TITLE)), last: end };
  // "District superintendent Dr. Ruth Holt"
  let own = end - 1;
  // "Datuk Seri Ada Vane"
  while (own > from && HONORIFICS[lower[own - 1] ?? ''] !== undefined && /^\p{Lu}/u.test(words[own - 1] ?? '')) own -= 1;
  const outer = found === null && address !== undefined ? headBefore(document, own, Math.max(from, end - LONGEST_TITLE)) : null;
  if (outer !== null && outer.head.over !== 'NONE') {
    const title = extend(document, { first: outer.first, last: own }, outer.head, Math.max(from, outer.first - LONGEST_TITLE));
    return { ...title, last: end, gender: title.gender ?? (address === '' ? null : (address ?? null)) };
  }
  if (found === null && address !== undefined && /^\p{Lu}/u.test(words[end - 1] ?? '')) {
    return {
      first: end - 1,
      last: end,
      head: null,
      headRange: { first: end - 1, last: end },
      status: 'HELD',
      over: null,
      gender: address === '' ? null : address,
    };
  }
  if (found === null && !occupations.has(before)) return null;
  const headFirst = found?.first ?? end - 1;
  return extend(document, { first: headFirst, last: end }, found?.head ?? null, Math.max(from, headFirst - LONGEST_TITLE));
}

/** "Chief Election Commissioner Justice Tariq Vane": the office before the rank that its holder has, and where it ends. */
function officeBeforeRank(
  document: Document,
  from: number,
  found: ReturnType<typeof headBefore>,
): (TokenRange & { head: TitleHead }) | null {
  if (found === null) return null;
  if (found.head.over !== 'NONE' && found.head.office !== 'Justice') return null;
  const outer = headBefore(document, found.first, Math.max(from, found.first - LONGEST_TITLE));
  return outer === null || outer.head.over === 'NONE' ? null : { ...outer, last: found.first };
}

/** "Harbour Workers' Union leader": the union is a part of the name. */
function unionLeader({ lower, words }: Document, end: number, found: ReturnType<typeof headBefore>): ReturnType<typeof headBefore> {
  const named =
    found !== null && /^(?:Union|Party)$/u.test(words[found.first] ?? '') && /^(?:\p{Lu}|['’])/u.test(words[found.first - 1] ?? '');
  const head = named ? TITLE_HEADS.get(lower[end - 1] ?? '') : undefined;
  return head === undefined ? found : { head, first: end - 1 };
}

/** Words that open a sentence and are no part of a title. */
const OPENS = /^(?:and|but|so|or|as|when|while|after|before|with|for|then|if|in|at|on|by|from)$/u;

/** Adds what stands before the head: how the office is held, and the place or body it is of. */
function extend(document: Document, headRange: TokenRange, head: TitleHead | null, from: number): Title {
  const { lower, words } = document;
  let first = headRange.first;
  let status: Title['status'] = statusAt(lower, headRange);
  let overLast = headRange.first;
  let over: TokenRange | null = null;
  for (; first > from; first -= 1) {
    const word = lower[first - 1] ?? '';
    // "former three-term mayor"
    if (word === 'term' && lower[first - 2] === '-') {
      first -= 2;
      continue;
    }
    const held = TENURE_WORDS.get(word);
    // "presidential candidate Sen. Vane": she is senator, and candidate for something else.
    if (held !== undefined && held !== 'CANDIDATE' && held !== 'NOMINEE') status = held;
    // "Ask Senator Vane how": a verb is no place.
    const verb = document.parse?.upos[first - 1] === 'VERB';
    // "Union Home Minister": of the nation, not of a union.
    const union = word === 'union' && /(?:Minister|Secretary)$/u.test(head?.office ?? '') && first === headRange.first;
    const capital = /^\p{Lu}/u.test(words[first - 1] ?? '') && word !== 'the' && !OPENS.test(word) && !verb && !union;
    // "Tern County Sheriff": the county is a part of the name.
    const county = capital && word === 'county' && /^\p{Lu}\p{Ll}/u.test(words[first - 2] ?? '');
    // "the Harbour Workers' Union leader": the owners are a part of the name.
    const owners = /^['’]$/u.test(word) && over !== null;
    if (!capital && !modifiers.has(word) && held === undefined && word !== "'s" && !owners && !union) break;
    // "Acting Transport Secretary"
    if (held !== undefined) {
      if (over === null) overLast = first - 1;
      continue;
    }
    if (/^(?:'s|['’])$/u.test(word) && !/^\p{Lu}/u.test(words[first - 2] ?? '')) break;
    if ((modifiers.has(word) || union) && !capital) {
      if (over === null) overLast = first - 1;
    } else if (
      capital &&
      !(
        modifiers.has(word) &&
        !county &&
        placeOfDemonym(words[first - 1] ?? '') === null &&
        over === null &&
        !/^(?:U\.S\.|US)$/u.test(words[first - 1] ?? '')
      )
    )
      over = { first: first - 1, last: overLast };
    else if (capital && over === null) overLast = first - 1;
  }
  return { first, last: headRange.last, head, headRange, status, over, gender: head?.gender ?? null };
}

function statusAt(lower: readonly string[], { first, last }: TokenRange): Title['status'] {
  const words = lower.slice(first, last).join(' ');
  if (words.endsWith('elect')) return 'ELECT';
  if (words.endsWith('nominee')) return 'NOMINEE';
  if (/candidate$|hopeful$/u.test(words)) return 'CANDIDATE';
  return 'HELD';
}
