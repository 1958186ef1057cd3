import { listQuestions, type ListKind, type ListQuestion, type ListRequest } from '../domain/list-filters.ts';
import { kinds, type KindName } from '../domain/model.ts';
import { boundsOf } from './date-bounds.ts';
import { toOutletKey, toWords } from '../domain/words.ts';

/** Above every name. */
const LAST = '\u{10FFFF}';

/** Between which keys the list stands, and what is asked of it. */
export function toBounds(kind: KindName, list: ListRequest) {
  const asked = kind === 'Statement' ? {} : toAsked(kind, list);
  if (kinds[kind].order === 'newest') {
    const { floor, before, from, wider } = boundsOf(list);
    // Keys start with the date and a tab.
    return { after: floor, before, ...(kind !== 'Statement' && { from, wider: wider.map((date) => `${date}\t`) }), ...asked };
  }
  const start = toWords(list.startsWith ?? '').join(' ');
  return { after: start, before: start + LAST, ...asked };
}

/** What each question of a kind is answered by; null leaves it open. */
function toAsked(kind: ListKind, list: ListRequest): Readonly<Record<string, string | null>> {
  const questions: readonly (readonly [string, ListQuestion])[] = Object.entries(listQuestions[kind]);
  return Object.fromEntries(
    questions.map(([name, { outletKey }]) => {
      const asked = list.asked[name] ?? null;
      return [name, asked !== null && outletKey ? toOutletKey(asked) : asked];
    }),
  );
}

/** The bounds of a page that goes on after a key. */
export function pageBounds(kind: KindName, list: ListRequest, after: string | null) {
  const bounds = toBounds(kind, list);
  const descending = (kinds[kind].order === 'newest') !== list.reversed;
  const seen = after === null ? {} : descending ? { before: least(after, bounds.before) } : { after: greatest(after, bounds.after) };
  return { ...bounds, ...seen };
}

function least(a: string, b: string): string {
  return a < b ? a : b;
}

function greatest(a: string, b: string): string {
  return a > b ? a : b;
}

/** True when a list is asked nothing. */
export function isWhole({ asked, from, until, startsWith }: ListRequest): boolean {
  return Object.keys(asked).length === 0 && from === null && until === null && startsWith === null;
}
