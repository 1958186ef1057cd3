import type { KindName } from './model.ts';

/** One type of relationship: which kinds it joins, what it is called from either end, and what it says. */
export interface Relation {
  readonly type: string;
  readonly from: readonly KindName[];
  readonly to: readonly KindName[];
  readonly doc: string;
  /** The field's name on the kinds it starts from, and on those it leads to. */
  readonly forward: string;
  readonly reverse: string;
  /** A `from` node has at most one. */
  readonly single?: true;
  /** A `to` node has at most one. */
  readonly singleReverse?: true;
  /** It says what a participant's part was. */
  readonly roles?: readonly string[];
}

export function defineRelation<const R extends Relation>(relation: R): R {
  return relation;
}
