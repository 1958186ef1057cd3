import { readPartialDate, type PartialDate } from '../../domain/time.ts';

/** A date as a stretch of a sentence: where it begins, its words, and the day, month or year they mean. */
export interface DateWords {
  readonly at: number;
  readonly words: string;
  readonly date: PartialDate | null;
}

const DAY = 24 * 60 * 60 * 1000;
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

type Anchor = Date | null;
type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray, anchor: Anchor) => PartialDate | null];

/** Times that are no day, cut to what is known of them: a week to its month when it lies in one, a season to its year. A decade stays open. */
const RULES: readonly Rule[] = [
  [/\b(?:(?:the|last|this) )?(?:spring|summer|fall|autumn|winter)(?: of)? ((?:19|20)\d\d)\b/giu, ([, year = '']) => readPartialDate(year)],
  [/\b(?:the )?(?:early |mid-|late )?(?:19|20)\d0s\b/giu, () => null],
  [/\b(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (day|week|month|year)s? (?:ago|earlier)\b/giu, ago],
  // Counted from what was told before, not from the day of publication.
  [/\bthe (?:next|following|same|previous) (?:day|week|month|year|morning|evening)\b/giu, () => null],
  [/\b(last|this|next) week\b/giu, ([, which = ''], anchor) => week(anchor, WEEKS[which.toLowerCase()] ?? 0)],
  [/\b(?:over the|last|this past) weekend\b/giu, (_, anchor) => weekend(anchor)],
  [
    /\b(?:in|since|of|by|until|till|through|from|before|after|during|early|late|back in) ((?:19|20)\d\d)\b(?![-–]\d|%|,\d)/giu,
    ([, year = '']) => readPartialDate(year),
  ],
];
const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The times in a sentence that name no day. */
export function findSpansOfTime(text: string, anchor: Anchor): DateWords[] {
  return RULES.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].map((match) => {
      const words =
        /^\w+ (?:19|20)\d\d$/u.test(match[0]) && !/^(?:spring|summer|fall|autumn|winter)/iu.test(match[0]) ? (match[1] ?? '') : match[0];
      return { at: match.index + match[0].length - words.length, words, date: read(match, anchor) };
    }),
  );
}

function ago([, count = '', unit = '']: RegExpExecArray, anchor: Anchor): PartialDate | null {
  if (anchor === null) return null;
  const number = NUMBERS[count.toLowerCase()] ?? Number(count);
  const then = new Date(anchor);
  if (unit === 'day') return day(new Date(anchor.getTime() - number * DAY));
  if (unit === 'week') return week(anchor, -number);
  if (unit === 'month') {
    then.setUTCDate(1);
    then.setUTCMonth(then.getUTCMonth() - number);
  } else then.setUTCFullYear(then.getUTCFullYear() - number);
  return readPartialDate(then.toISOString().slice(0, unit === 'month' ? 7 : 4));
}

/** A week from Monday, so many after that of publication. */
function week(anchor: Anchor, after: number): PartialDate | null {
  if (anchor === null) return null;
  const monday = anchor.getTime() - ((anchor.getUTCDay() + 6) % 7) * DAY + after * 7 * DAY;
  return common(new Date(monday), new Date(monday + 6 * DAY));
}

/** The last Saturday and Sunday before publication. */
function weekend(anchor: Anchor): PartialDate | null {
  if (anchor === null) return null;
  const sunday = anchor.getTime() - (anchor.getUTCDay() === 0 ? 0 : anchor.getUTCDay()) * DAY;
  return common(new Date(sunday - DAY), new Date(sunday));
}

/** What two days have in common: their month, or their year. */
function common(first: Date, last: Date): PartialDate | null {
  const [a, b] = [first.toISOString(), last.toISOString()];
  return readPartialDate(a.slice(0, 7) === b.slice(0, 7) ? a.slice(0, 7) : a.slice(0, 4) === b.slice(0, 4) ? a.slice(0, 4) : '');
}

function day(date: Date): PartialDate | null {
  return readPartialDate(date.toISOString().slice(0, 10));
}
