import type { NodeId } from './id.ts';
import type { FlatSpans } from './span.ts';
import type { PartialDate } from './time.ts';

/** The value types a field can have, and the TypeScript type of each. A `choice` is one of its `values`. */
interface ValueTypes {
  text: string;
  texts: readonly string[];
  date: PartialDate;
  number: number;
  flag: boolean;
  spans: FlatSpans;
  choice: string;
}

/**
 * How the values of many references make the value of one entity. Each is commutative and associative, so that the
 * order in which articles arrive, and a retraction, cannot change the result. `longest`: most words, then most
 * characters, then first in code-unit order. `titled`: the longest that is a title, before one that only says who leads
 * ("Leader of ..."). `strongest`: the value that stands first in `values`.
 */
export type Fold = 'longest' | 'titled' | 'union' | 'earliest' | 'latest' | 'strongest';

export interface Field<Type extends keyof ValueTypes = keyof ValueTypes> {
  readonly type: Type;
  readonly doc: string;
  /** Present on every node of the kind. */
  readonly required?: true;
  /** Part of the full-text index. */
  readonly searched?: true;
  /** Of a `choice`: what it may be, the strongest first. */
  readonly values?: readonly string[];
  /** Of a kind that references are folded into. */
  readonly fold?: Fold;
}

type Fields = Readonly<Record<string, Field>>;

/** All that the service knows of one kind of node. The schema, the indexes, the legend and the exports derive from it. */
export interface Kind<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  readonly plural: string;
  readonly doc: string;
  /** The field that names a node to a person. */
  readonly caption: keyof F & string;
  /** Newest first by date, or A to Z by caption. */
  readonly order: 'newest' | 'caption';
  readonly fields: F;
  readonly look: { readonly hue: number; readonly glyph: string };
}

export function defineKind<const Name extends string, const F extends Fields>(kind: Kind<Name, F>): Kind<Name, F> {
  return kind;
}

type RequiredNames<F extends Fields> = { [N in keyof F]: F[N] extends { required: true } ? N : never }[keyof F];
type ValueOf<T> = T extends { type: 'choice'; values: readonly (infer V)[] } ? V : T extends Field<infer Type> ? ValueTypes[Type] : never;

/** The fields of a kind, without its id. */
export type FieldsOf<K extends { readonly fields: Fields }> = {
  readonly [N in RequiredNames<K['fields']>]: ValueOf<K['fields'][N]>;
} & { readonly [N in Exclude<keyof K['fields'], RequiredNames<K['fields']>>]?: ValueOf<K['fields'][N]> };

/** A node of kind K, as it travels between store, service and API. */
export type NodeOf<K extends { readonly name: string; readonly fields: Fields }> = {
  readonly id: NodeId;
  /** The kind's name. Not called `kind`: a statement has a kind of its own (direct, mixed, indirect). */
  readonly label: K['name'];
  /** Unique and never null: pages and sorts of the kind use it alone. */
  readonly orderKey: string;
} & FieldsOf<K>;
