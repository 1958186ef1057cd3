/** When somebody is known to have been something: days, as ISO strings; null where nothing is known. */
export interface Period {
  readonly first: string | null;
  readonly last: string | null;
}

const DAYS_OF_YEAR = 365.25;

/** The stretch of time that a tenure's dates cover: what is stated, else what articles attest. */
export function periodOf(tenure: {
  readonly from: string | null;
  readonly until: string | null;
  readonly attestedFirst: string | null;
  readonly attestedLast: string | null;
  readonly endedBefore: string | null;
}): Period {
  return { first: tenure.from ?? tenure.attestedFirst, last: tenure.until ?? tenure.attestedLast ?? tenure.endedBefore };
}

/** Years that lie between two periods: 0 when they touch or overlap, null when one of them is not known. */
export function yearsBetween(one: Period, other: Period): number | null {
  const days = daysBetween(one, other);
  return days === null ? null : days / DAYS_OF_YEAR;
}

/** The same in days. */
export function daysBetween(one: Period, other: Period): number | null {
  const [a, b] = [bounds(one), bounds(other)];
  return a && b ? Math.max(0, a.first - b.last, b.first - a.last) : null;
}

/** Two partial dates that cannot be of one day: neither is the beginning of the other. */
export function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && !one.startsWith(other) && !other.startsWith(one);
}

function bounds({ first, last }: Period): { first: number; last: number } | null {
  const from = first ?? last;
  const until = last ?? first;
  return from === null || until === null ? null : { first: dayNumber(from, '-01-01'), last: dayNumber(until, '-12-31') };
}

/** What is cut off a partial date is filled so that the period is as long as it may be. */
function dayNumber(date: string, rest: '-01-01' | '-12-31'): number {
  const month = date.slice(0, 7) + rest.slice(0, 3);
  const end = rest === '-01-01' ? '-01' : '-28';
  return Date.parse(date.length >= 10 ? date.slice(0, 10) : date.length === 7 ? `${date}${end}` : `${month}${end}`) / 86_400_000;
}
