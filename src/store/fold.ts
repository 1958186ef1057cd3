import type { Field, Fold } from '../domain/kind.ts';
import { kinds, type KindName } from '../domain/model.ts';
import { toWords } from '../domain/words.ts';

export type FieldValues = Readonly<Record<string, unknown>>;

/**
 * The fields of an entity from those of its references, or of itself so far and of new references: each fold is
 * commutative and associative, so both ways, and every order of articles, give the same.
 */
export function foldFields(kind: KindName, all: readonly FieldValues[]): FieldValues {
  const folded: Record<string, unknown> = {};
  for (const [name, field] of Object.entries<Field>(kinds[kind].fields)) {
    const values = all.map((fields) => fields[name]).filter((value) => value !== undefined && value !== null);
    if (values.length > 0 && field.fold) folded[name] = folds[field.fold](values, field);
  }
  return folded;
}

const folds: Readonly<Record<Fold, (values: readonly unknown[], field: Field) => unknown>> = {
  longest: (values) => least(values.map(String), compareLongest),
  titled: (values) => least(values.map(String), (a, b) => Number(LEADS.test(a)) - Number(LEADS.test(b)) || compareLongest(a, b)),
  union: (values) => [...new Set(values.flat())].sort(compareCodeUnits),
  earliest: (values) => least(values.map(String), compareEarliest),
  latest: (values) => least(values.map(String), (a, b) => compareCodeUnits(b, a)),
  strongest: (values, { values: ranking = [] }) => least(values.map(String), (a, b) => ranking.indexOf(a) - ranking.indexOf(b)),
};

/** "Leader of the Transport Committee", "Vane, Head of the Fund": told by what somebody does. */
const LEADS = /^(?:.*, )?(?:Leader|Head) of /u;

function least(values: readonly string[], compare: (a: string, b: string) => number): string {
  return values.reduce((best, value) => (compare(value, best) < 0 ? value : best));
}

function compareLongest(a: string, b: string): number {
  return toWords(b).length - toWords(a).length || b.length - a.length || compareCodeUnits(a, b);
}

/** Of a day and the month that it lies in, the day: it says more. */
function compareEarliest(a: string, b: string): number {
  return compareCodeUnits(`${a}~`, `${b}~`);
}

function compareCodeUnits(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : Number(a !== b);
}
