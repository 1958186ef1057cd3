import type { ArticleMetadata, Section, SectionKind } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { findWrittenDate } from './dates.ts';
import { isHeadline, sameWords } from './headline.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';
import { withoutBy } from './printed.ts';
import { endsSentence, isAllCapitals, isQuoted, matchesPhrases, wordCount } from './signals.ts';
import phrases from './data/section-phrases.json' with { type: 'json' };

/** What a source knows of a paragraph beyond its words: HTML tells an inter-title from a paragraph. */
export interface SectionHint extends Span {
  readonly kind: SectionKind;
}

/** Where a paragraph stands, as far as its kind depends on it. */
interface Position {
  readonly index: number;
  /** Which paragraph is the headline when nobody gave one: the first that is no notice to editors. */
  readonly headline: number;
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly next: Paragraph | undefined;
  readonly afterLastSentence: boolean;
  readonly bodyBegun: boolean;
}

type Kinded = Pick<Section, 'kind' | 'leftOut'>;

const BODY: Kinded = { kind: 'BODY' };
const LEFT_OUT: Partial<Record<SectionKind, string>> = {
  BYLINE: 'Names the author',
  DATELINE: 'Says when or where it was filed',
  INTER_TITLE: 'A title between paragraphs',
  RELATED_LINK: 'Leads to another story',
  BOILERPLATE: 'No part of the report',
  FOOTER: 'Stands after the report',
};

/** "On Sept. 16 the council met." is a sentence, "Sept. 16, 2025, 4:10 p.m." is none. */
const SENTENCE_END = /(?<![ap]\.m)[.!?]$/i;
/** The place or day that a report was filed, before its first sentence: "CALDER, Westland (AP) — ", "Jan 30 (Westland Markets) - ". */
const DATELINE_PREFIX =
  /^[A-Z][A-Z .'’/-]{2,30}(?:,(?: (?:[A-Z][A-Za-z.]+|\d{1,2}|\d{4})){1,3}){0,3}(?: \([A-Z][A-Za-z ]{1,20}\))? ?(?:—|–|--| -) ?(?=\S)|^[A-Z][a-z]{2,8}\.? \d{1,2}(?:,? \d{4})? ?\([A-Z][A-Za-z ]{1,30}\) ?(?:—|–|--|-) ?(?=\S)/;

/** How a text divides: each paragraph with its kind, and the reason when no facts are to be read from it. */
export function sectionsOf(
  text: string,
  { title, byline }: Pick<ArticleMetadata, 'title' | 'byline'>,
  hints: readonly SectionHint[],
): readonly Section[] {
  const paragraphs = paragraphsOf(text);
  const hinted = new Map(hints.map(({ start, kind }) => [start, kind]));
  const lastSentence = paragraphs.findLastIndex(({ words }) => endsSentence(words) && byPhrases(words) === null);
  const headline = Math.max(
    0,
    paragraphs.findIndex(({ words }) => byPhrases(words)?.kind !== 'BOILERPLATE'),
  );
  const sections: Section[] = [];
  let bodyBegun = false;
  let author = byline;
  for (const [index, paragraph] of paragraphs.entries()) {
    const afterLastSentence = lastSentence !== -1 && index > lastSentence;
    const position: Position = { index, headline, title, byline: author, next: paragraphs[index + 1], afterLastSentence, bodyBegun };
    const hint = hinted.get(paragraph.start);
    const kinded: Kinded = hint === undefined ? kindOf(paragraph, position) : withReason(hint);
    sections.push(...(kinded === BODY && !bodyBegun ? withoutDateline(paragraph) : [toSection(paragraph, kinded)]));
    bodyBegun ||= kinded.kind === 'BODY';
    if (kinded.kind === 'BYLINE') author ??= withoutBy(paragraph.words);
  }
  return sections;
}

function kindOf({ words }: Paragraph, position: Position): Kinded {
  return byTop(words, position) ?? byPhrases(words) ?? byAuthor(words, position) ?? byForm(words, position) ?? BODY;
}

/** The last paragraph, when it begins with the author's name: it presents the author. */
function byAuthor(words: string, { byline, next, bodyBegun }: Position): Kinded | null {
  const author = byline?.split(/,| and | & /)[0]?.trim();
  const isLast = bodyBegun && (next === undefined || byPhrases(next.words) !== null);
  const presents = isLast && author !== undefined && author !== '' && words.startsWith(`${author} `);
  return presents ? { kind: 'BOILERPLATE', leftOut: 'Presents the author' } : null;
}

/** Headline, deck, byline and dateline stand before the body. */
function byTop(words: string, { index, headline, title, next, bodyBegun }: Position): Kinded | null {
  if (bodyBegun || index > 6) return null;
  if (title === undefined ? index === headline && next !== undefined && isHeadline(words) : sameWords(words, title))
    return withReason('HEADLINE');
  if (isByline(words) || (index === headline + 1 && isNameAlone(words, next))) return withReason('BYLINE');
  if (isDateOnly(words)) return withReason('DATELINE');
  const isDeck =
    index === headline + 1 &&
    next !== undefined &&
    !endsSentence(words) &&
    isHeadline(words) &&
    byPhrases(words) === null &&
    wordCount(words) > 4;
  return isDeck ? withReason('HEADLINE') : null;
}

function byPhrases(words: string): Kinded | null {
  const found = phrases.find((entry) => matchesPhrases(words, entry));
  if (!found) return null;
  const kind = found.kind as SectionKind;
  return found.reason === null ? { kind } : { kind, leftOut: found.reason };
}

/** Lines that are no sentence: times and rules of a live blog, links in capitals, titles between paragraphs, what trails after the report. */
function byForm(words: string, { next, afterLastSentence, bodyBegun }: Position): Kinded | null {
  if (isTimeStamp(words)) return withReason('DATELINE');
  if (isRule(words)) return { kind: 'BOILERPLATE', leftOut: 'A line between parts of the report' };
  if (isQuotedTitle(words)) return bodyBegun && next !== undefined && !isAllCapitals(next.words) ? withReason('INTER_TITLE') : null;
  if (endsSentence(words) || isQuoted(words) || /^[-•*·]|:$/.test(words)) return null;
  if (isAllCapitals(words) && wordCount(words) > 5 && !hasArticle(words))
    return { kind: 'RELATED_LINK', leftOut: 'A line all in capitals, as links to other stories are' };
  if (!bodyBegun || (wordCount(words) > 10 && !isAllCapitals(words))) return null;
  if (afterLastSentence) return { kind: 'FOOTER', leftOut: 'Stands after the last sentence and is none' };
  const isTitle = /^[\p{Lu}\p{N}]/u.test(words) && next !== undefined && (endsSentence(next.words) || wordCount(next.words) > 14);
  return isTitle ? withReason('INTER_TITLE') : null;
}

/** "11:50 a.m.:" */
function isTimeStamp(words: string): boolean {
  return /^\d{1,2}(?:[:.]\s?\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,4}\)?)?\s*:?$/.test(words) && /[:.]\s?\d{2}|[ap]\.?m/.test(words);
}

/** "___", "* * *": marks and no words. */
function isRule(words: string): boolean {
  return words.length > 1 && /^[_*=~#—–\-\s.]+$/.test(words) && /[_*=~#—–-]{2}|(?:[*#~] ?){2}/.test(words);
}

/** A quotation that titles a part of the text: all in capitals, and no sentence. */
function isQuotedTitle(words: string): boolean {
  return isAllCapitals(words) && /^["“‘'«].*["”’'»]$/u.test(words) && !/[.!?…,]["”’'»]$/.test(words) && wordCount(words) <= 12;
}

/** Headlines of other stories go without "a" and "the". */
function hasArticle(words: string): boolean {
  return /(?:^|\s)(?:A|AN|THE)\s/.test(words);
}

/** "By Ada Vane and Ruth Holt, Staff Writers", "Exclusive by state editor Ada Vane". */
function isByline(words: string): boolean {
  if (wordCount(words) > 16 || /[.!?]$/.test(words)) return false;
  if (/^(?:exclusive|report|analysis) by (?:our )?(?:[\p{L}-]+ ){0,4}\p{L}/iu.test(words)) return / \p{Lu}/u.test(words);
  return /^(?:by|from|story by|words by|BY) +\p{Lu}[\p{L}.'’-]*/iu.test(words) && /^\S+(?: by)? \p{Lu}/u.test(words);
}

/** "Niamh Corrigan" on a line of its own under the headline, before a sentence. */
function isNameAlone(words: string, next: Paragraph | undefined): boolean {
  const name = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(words) && !isAllCapitals(words);
  const label =
    /\b(?:News|Sports?|Politics|World|Business|Opinion|Analysis|Staff|Editor|Desk|Update|Live|Review|Report|Agency|Press|Today|Daily|Notebook|Exclusive|Breaking|City|County|Health|Science|Money|Culture)\b/u;
  return name && !label.test(words) && next !== undefined && endsSentence(next.words) && wordCount(next.words) > 8;
}

/** "Published September 16, 2025 at 4:10 p.m." and the like: a date, and at most a few words about it. */
function isDateOnly(words: string): boolean {
  return (
    wordCount(words) <= 14 &&
    (/^(?:published|posted|updated|last updated|first published)\b/i.test(words) ||
      (/^[\p{L}., ]{0,24}\d/u.test(words) && !SENTENCE_END.test(words))) &&
    findWrittenDate(words) !== null
  );
}

function withoutDateline(paragraph: Paragraph): readonly Section[] {
  const prefix = DATELINE_PREFIX.exec(paragraph.words)?.[0];
  if (prefix === undefined) return [toSection(paragraph, BODY)];
  const start = paragraph.start + prefix.length;
  return [
    toSection({ start: paragraph.start, end: paragraph.start + prefix.trimEnd().length }, withReason('DATELINE')),
    toSection({ start, end: paragraph.end }, BODY),
  ];
}

function withReason(kind: SectionKind): Kinded {
  const leftOut = LEFT_OUT[kind];
  return leftOut === undefined ? { kind } : { kind, leftOut };
}

function toSection({ start, end }: Span, kinded: Kinded): Section {
  return { start, end, ...kinded };
}
