import type { GroupingName, PartingName } from './groupings.ts';
import type { NodeId } from './id.ts';
import type { RelationType } from './relations.ts';

/** One value, or several of which any will do; null leaves the question open, and of none there is nothing to be found. */
export type AnyOf<Value> = Value | readonly Value[] | null;

/** How an outlet may be named, wherever one is asked for. */
export const outletDoc =
  'Capitals, accents, punctuation and a leading “The” make no difference: `statementCounts(by: OUTLET)` tells the names.';

/** Which statements; null leaves a question open, and all that is asked must hold. Ids are of nodes. */
export interface StatementFilter {
  readonly speaker: AnyOf<NodeId>;
  readonly office: AnyOf<NodeId>;
  /** Said by the party itself or by one of its members; a member of several counts for the first in the order of names. */
  readonly party: NodeId | null;
  /** Said by the organization itself, or in an office that belongs to it. */
  readonly organization: NodeId | null;
  /** About the place or at an event in it; what lies within it counts. */
  readonly place: NodeId | null;
  readonly event: NodeId | null;
  /** Its words name this entity. */
  readonly about: NodeId | null;
  /** Said to this person or organization. */
  readonly addressee: NodeId | null;
  readonly article: NodeId | null;
  /** By name, however that is spelled: see `toOutletKey`. */
  readonly outlet: AnyOf<string>;
  readonly kind: AnyOf<string>;
  readonly mode: string | null;
  readonly cueClass: AnyOf<string>;
  readonly medium: AnyOf<string>;
  /** Reported as not said, or as denied. */
  readonly negated: boolean | null;
  /** Whether it is known who said it. */
  readonly resolved: boolean | null;
  readonly speakerKind: 'Person' | 'Organization' | null;
  readonly speakerForm: string | null;
  /** At least so sure, from 0 to 1. */
  readonly confidence: number | null;
  /** Inclusive bounds on saidOn, else the publication date. */
  readonly from: string | null;
  readonly until: string | null;
  /** With a bound: also those that have no date at all. */
  readonly includeUndated: boolean;
  /** Words that the statement must contain, whatever their case. Never a query language. */
  readonly text: string | null;
  /** Those of one group: what `countStatementsBy` counts under this key; of a null key, what it counts under none. Or of one part of it. */
  readonly group: {
    readonly by: GroupingName;
    readonly key: string | null;
    readonly part?: { readonly over: PartingName; readonly key: string } | null;
  } | null;
}

/** Every statement. */
export const anyStatement: StatementFilter = {
  speaker: null,
  office: null,
  party: null,
  organization: null,
  place: null,
  event: null,
  about: null,
  addressee: null,
  article: null,
  outlet: null,
  kind: null,
  mode: null,
  cueClass: null,
  medium: null,
  negated: null,
  resolved: null,
  speakerKind: null,
  speakerForm: null,
  confidence: null,
  from: null,
  until: null,
  includeUndated: true,
  text: null,
  group: null,
};

/** The orders in which statements can be paged. */
export const statementSorts = ['NEWEST', 'OLDEST', 'MOST_CONFIDENT', 'LEAST_CONFIDENT', 'POSITION'] as const;
export type StatementSort = (typeof statementSorts)[number];

/** As what a node has statements: the ends of a statement, each with the relation that leads there. An office is behind a tenure. */
export const statementEnds = {
  speaker: 'SPOKEN_BY',
  office: 'SPOKEN_AS',
  tenure: 'SPOKEN_AS',
  article: 'APPEARS_IN',
  event: 'DURING',
  subject: 'ABOUT',
  addressee: 'ADDRESSED_TO',
} as const satisfies Readonly<Record<string, RelationType>>;
export type StatementEnd = keyof typeof statementEnds;
