import { readPartialDate, type PartialDate } from '../../domain/time.ts';
import type { Document } from '../../text/document.ts';
import type { DateFound } from '../dates/dates.ts';

/** When a tenure began and ended, as far as the words after the office say. */
export interface Term {
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
}

const OPEN: Term = { from: null, until: null };

/** "since 2019", "from March 2011 to 2019", "until last year", "(2011-2019)" right after an office; "in March 2024" when the words tell how it began. */
export function readTerm(document: Document, after: number, dates: readonly DateFound[], begins = false): Term {
  const { lower } = document;
  const at = /^[,(]$/u.test(lower[after] ?? '') ? after + 1 : after;
  const word = lower[at] ?? '';
  const years = /^((?:19|20)\d\d)$/u.test(word) ? yearsAt(lower, at) : null;
  if (years !== null) return years;
  const first = dateAt(lower, dates, at + 1);
  if (first === null) return begins ? { from: dateAt(lower, dates, at)?.date ?? null, until: null } : OPEN;
  if (/^(?:until|till|through)$/u.test(word)) return { from: null, until: first.date };
  if (word === 'since' || (begins && /^(?:in|on)$/u.test(word))) return { from: first.date, until: null };
  if (!/^(?:from|between)$/u.test(word)) return OPEN;
  const second = /^(?:to|until|till|through|and|-|–)$/u.test(lower[first.last] ?? '') ? dateAt(lower, dates, first.last + 1) : null;
  return { from: first.date, until: second?.date ?? null };
}

/** "2011-2019", "2011 to 2019" */
function yearsAt(lower: readonly string[], at: number): Term | null {
  const until = /^(?:-|–|to|until)$/u.test(lower[at + 1] ?? '') ? (lower[at + 2] ?? '') : '';
  return /^(?:19|20)\d\d$/u.test(until) ? { from: readPartialDate(lower[at] ?? ''), until: readPartialDate(until) } : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month and year or a year at a token, else what the article's dates say begins there ("last year"). */
function dateAt(lower: readonly string[], dates: readonly DateFound[], at: number): { date: PartialDate | null; last: number } | null {
  const month = MONTHS.indexOf((lower[at] ?? '').slice(0, 3)) + 1;
  const year = month > 0 ? at + 1 : at;
  if (/^(?:1[89]|20)\d\d$/u.test(lower[year] ?? '')) {
    const date = readPartialDate(`${lower[year] ?? ''}${month > 0 ? `-${String(month).padStart(2, '0')}` : ''}`);
    return { date, last: year + 1 };
  }
  const found = dates.find(({ first }) => first === at);
  return found === undefined ? null : { date: found.date, last: found.last };
}
