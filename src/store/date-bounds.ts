/** Above every order key that starts with a date. */
export const END = '~';
/** Above the keys of what has no date, below those of what has one. */
const FIRST_DATE = '0001';

interface Dates {
  readonly from: string | null;
  readonly until: string | null;
  readonly includeUndated: boolean;
}

/** Whether what has no date is left out. */
export function isBounded({ from, until, includeUndated }: Dates): boolean {
  return (from !== null || until !== null) && !includeUndated;
}

/**
 * Dates are cut to what is known, and order keys start with them: bounds become bounds on the key. `2026-01` may lie
 * after 2026-01-10, so a date that holds the bound's own day, month or year (`wider`) counts as within.
 */
export function boundsOf(dates: Dates) {
  const { from, until } = dates;
  return {
    from,
    wider: from === null ? [] : [4, 7].map((length) => from.slice(0, length)).filter((wider) => wider !== from),
    floor: isBounded(dates) ? (from?.slice(0, 4) ?? FIRST_DATE) : '',
    before: until === null ? END : until + END,
  };
}
