import { InvalidInput } from '../domain/errors.ts';
import { readPartialDate, type PartialDate } from '../domain/time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_DAY_YEAR = /\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/;
const DAY_MONTH_YEAR = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\.?,? (\d{4})\b/;

/** A date that a caller gives, in ISO form; a time after the day is cut off. Throws INVALID_DATE. */
export function readGivenDate(name: string, given: string): PartialDate {
  const date = readPartialDate(given);
  if (date === null)
    throw new InvalidInput('INVALID_DATE', `${name} “${given.slice(0, 40)}” is no date. Write 2026, 2026-01 or 2026-01-26.`, {
      name,
      given: given.slice(0, 100),
    });
  return date;
}

/** A date as pages and feeds print it: ISO, RFC 822, "September 16, 2025", "16 September 2025"; null when there is none. */
export function findWrittenDate(words: string): PartialDate | null {
  const iso = readPartialDate(words);
  if (iso !== null) return iso;
  const american = MONTH_DAY_YEAR.exec(words);
  if (american) return toDate(american[3], american[1], american[2]);
  const british = DAY_MONTH_YEAR.exec(words);
  return british ? toDate(british[3], british[2], british[1]) : null;
}

function toDate(year = '', month = '', day = ''): PartialDate | null {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number === 0 ? null : readPartialDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
