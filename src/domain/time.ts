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

const DAY = 86_400_000;

/** The ISO week of a date that is known to the day, as `2026-W05`: weeks begin on Monday, the first holds the first Thursday. */
export function weekOf(date: PartialDate): string | null {
  if (date.length < 10) return null;
  const day = Date.parse(`${date}T00:00:00Z`);
  const thursday = new Date(day + (3 - ((new Date(day).getUTCDay() + 6) % 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The first and the last day of an ISO week; null when it is none. */
export function daysOfWeek(week: string): readonly [PartialDate, PartialDate] | null {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return null;
  // The fourth of January is in the first week of its year.
  const fourth = Date.UTC(Number(year), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(number) - 1) * 7 * DAY;
  const days = [monday, monday + 6 * DAY].map((day) => new Date(day).toISOString().slice(0, 10) as PartialDate);
  const [first, last] = days;
  return first !== undefined && last !== undefined && weekOf(first) === week ? [first, last] : null;
}
