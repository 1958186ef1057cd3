import { readPartialDate, type PartialDate } from '../../domain/time.ts';
import type { Document } from '../../text/document.ts';

/** When a tenure began and ended, as far as the words after the office say. */
export interface Term {
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
}

/** "since 2019", "from March 2011 to 2019", "until 2020", right after an office. */
export function readTerm({ lower }: Document, after: number): Term {
  const at = lower[after] === ',' ? after + 1 : after;
  const word = lower[at] ?? '';
  const first = dateAt(lower, at + 1);
  if (first === null) return { from: null, until: null };
  if (/^(?:until|till)$/u.test(word)) return { from: null, until: first.date };
  if (word === 'since') return { from: first.date, until: null };
  if (!/^(?:from|between)$/u.test(word)) return { from: null, until: null };
  const second = /^(?:to|until|till|through|and|-|–)$/u.test(lower[first.last] ?? '') ? dateAt(lower, first.last + 1) : null;
  return { from: first.date, until: second?.date ?? null };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateAt(lower: readonly string[], at: number): { date: PartialDate | null; last: number } | null {
  const month = MONTHS.indexOf((lower[at] ?? '').slice(0, 3)) + 1;
  const year = month > 0 ? at + 1 : at;
  if (!/^(?:1[89]|20)\d\d$/u.test(lower[year] ?? '')) return null;
  const date = readPartialDate(`${lower[year] ?? ''}${month > 0 ? `-${String(month).padStart(2, '0')}` : ''}`);
  return { date, last: year + 1 };
}
