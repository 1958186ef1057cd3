declare const brand: unique symbol;
/** An ISO date cut to what is known: `2026`, `2026-01` or `2026-01-26`. */
export type PartialDate = string & { readonly [brand]: 'PartialDate' };

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads a partial date; null when it is no date of the calendar. A time after the day is cut off. */
export function readPartialDate(input: string): PartialDate | null {
  const day = input.trim().replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1');
  const match = PATTERN.exec(day);
  if (!match) return null;
  const [, year, month, dayOfMonth] = match;
  const whole = new Date(`${year}-${month ?? '01'}-${dayOfMonth ?? '01'}T00:00:00Z`);
  if (Number.isNaN(whole.getTime()) || !whole.toISOString().startsWith(day)) return null;
  return day as PartialDate;
}
