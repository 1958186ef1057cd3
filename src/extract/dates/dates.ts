import { en } from 'chrono-node';
import { readPartialDate, type PartialDate } from '../../domain/time.ts';
import type { Document, TokenRange } from '../../text/document.ts';
import { findSpansOfTime, type DateWords } from './spans-of-time.ts';

/** Words that name a day, month or year; `date` is null when nothing says which. */
export interface DateFound extends TokenRange {
  readonly date: PartialDate | null;
  readonly words: string;
}

const HINT =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|tonight|tomorrow)\b|\b(?:this|last|next) (?:week|month|year|morning|afternoon|evening)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:1[89]|20)\d\d|\b(?:day|week|month|year)s? (?:ago|earlier)\b|\bweekend\b/iu;
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = 24 * 60 * 60 * 1000;
/** How far ahead a day without a year is taken to lie. */
const FORWARD = 120 * DAY;

/** The dates that an article names, counted from its day of publication; a weekday is the last one before it. */
export function findDates(document: Document): DateFound[] {
  const published = document.article.published;
  const anchor = published !== undefined && published.length === 10 ? new Date(`${published}T12:00:00Z`) : null;
  return document.sentences.flatMap((sentence) => {
    const text = document.text.slice(sentence.start, sentence.end);
    if (!HINT.test(text)) return [];
    const spans = findSpansOfTime(text, anchor);
    const days = datesIn(text, anchor).filter((one) => !spans.some((other) => overlaps(one, other)) || isLonger(one, spans));
    return [...days, ...spans.filter((one, at) => ![...days, ...spans.slice(0, at)].some((other) => overlaps(one, other)))]
      .toSorted((a, b) => a.at - b.at)
      .flatMap(({ at, words, date }) => {
        const range = tokensOf(document, sentence, sentence.start + at, sentence.start + at + words.length);
        return range === null ? [] : [{ ...range, words, date }];
      });
  });
}

const overlaps = (a: DateWords, b: DateWords): boolean => a.at < b.at + b.words.length && b.at < a.at + a.words.length;

/** "March 2019" rather than its "2019". */
function isLonger(one: DateWords, spans: readonly DateWords[]): boolean {
  return spans.every((other) => !overlaps(one, other) || one.words.length > other.words.length);
}

function datesIn(text: string, anchor: Date | null): DateWords[] {
  const found = en.parse(text, { instant: anchor ?? new Date(0), timezone: 0 });
  return found.flatMap(({ index: from, text: phrase, start }) => {
    const words = phrase.replace(/^(?:on|in)\s+/iu, '').replace(/,$/u, '');
    const index = from + phrase.indexOf(words);
    if (/^\d{1,3}$/u.test(words) || /^(?:now|may|march|second|sec)$/iu.test(words)) return [];
    const year = start.isCertain('year');
    const part = (name: 'year' | 'month' | 'day'): string => String(start.get(name) ?? 0).padStart(name === 'year' ? 4 : 2, '0');
    if (start.isCertain('weekday') && !start.isCertain('day'))
      return [{ at: index, words, date: anchor === null ? null : lastWeekday(words, anchor) }];
    // "yesterday" is certain of its year, but only when today is known.
    if (anchor === null && !(year && /\b\d{4}\b/u.test(words))) return [{ at: index, words, date: null }];
    if (/^(?:this|last|next)\s/iu.test(words) && !start.isCertain('day'))
      return [
        {
          at: index,
          words,
          date:
            anchor === null
              ? null
              : readPartialDate(/year/iu.test(words) ? part('year') : /month/iu.test(words) ? `${part('year')}-${part('month')}` : ''),
        },
      ];
    // News looks back: "March 3" in September is the last one, unless it is near.
    const past = !year && start.isCertain('month') && anchor !== null && start.date().getTime() - anchor.getTime() > FORWARD;
    const named = past ? String((start.get('year') ?? 0) - 1) : part('year');
    const day = start.isCertain('day') ? `-${part('day')}` : '';
    const month = start.isCertain('month') ? `-${part('month')}${day}` : '';
    return [{ at: index, words, date: readPartialDate(`${named}${month}`) }];
  });
}

/** The day of that name on or before publication; after it with "next". */
function lastWeekday(words: string, anchor: Date): PartialDate | null {
  const wanted = DAYS.findIndex((day) => words.toLowerCase().includes(day) || words.toLowerCase().includes(`${day.slice(0, 3)}.`));
  if (wanted === -1) return null;
  const back = (anchor.getUTCDay() - wanted + 7) % 7;
  const days = /\bnext\b/iu.test(words) ? 7 - back : -back;
  return readPartialDate(new Date(anchor.getTime() + days * DAY).toISOString().slice(0, 10));
}

function tokensOf({ tokens }: Document, { first, last }: TokenRange, start: number, end: number): TokenRange | null {
  let from = first;
  while (from < last && (tokens[from]?.end ?? 0) <= start) from += 1;
  let to = from;
  while (to < last && (tokens[to]?.start ?? Infinity) < end) to += 1;
  return to > from ? { first: from, last: to } : null;
}
