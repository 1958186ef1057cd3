import type { KindName } from './model.ts';
import type { Relation } from './relation.ts';
import { relations, type RelationType } from './relations.ts';
import { outletDoc } from './statement-filter.ts';

/** The kinds whose lists are filtered by this table; statements have a filter of their own. */
export type ListKind = Exclude<KindName, 'Statement'>;

/** One question that the list of a kind can be asked. */
export interface ListQuestion {
  readonly doc: string;
  /** The field whose value is asked for. */
  readonly field?: string;
  /** It is the name of an outlet, however that is spelled: what stands under its key counts. */
  readonly outletKey?: true;
  /** The steps to the node whose id is asked for. */
  readonly steps?: readonly (readonly [RelationType, 'out' | 'in'])[];
  /** Of what kind that node is. */
  readonly of?: readonly KindName[];
  /** The fields that a day must lie between, of each the first that is known, and the states in which they tell that. */
  readonly period?: { readonly first: readonly string[]; readonly last: readonly string[]; readonly status: readonly string[] };
  /** A place counts with all that lies within it. */
  readonly contained?: true;
}

type Questions = Readonly<Record<string, ListQuestion>>;

/** What each list can be asked beside its bounds: dates for what is ordered by date, the beginning of the name for the others. */
export const listQuestions: Readonly<Record<ListKind, Questions>> = {
  Article: {
    outlet: {
      doc: `Of this outlet. ${outletDoc}`,
      field: 'outlet',
      outletKey: true,
    },
    mentions: {
      doc: 'Those that name this person, organization, office, place or event.',
      steps: [['MENTIONS', 'out']],
      of: ['Person', 'Organization', 'Office', 'Place', 'Event'],
    },
  },
  Person: {
    memberOf: { doc: 'Who belong to this body, a party above all.', steps: [['MEMBER_OF', 'out']], of: ['Organization'] },
    office: {
      doc: 'Who hold, held or will hold this office.',
      steps: [
        ['HOLDS', 'out'],
        ['OF_OFFICE', 'out'],
      ],
      of: ['Office'],
    },
  },
  Organization: {
    type: { doc: 'Of this sort.', field: 'type' },
    partOf: { doc: 'Parts of this body.', steps: [['PART_OF', 'out']], of: ['Organization'] },
  },
  Office: {
    body: { doc: 'Offices of this body.', steps: [['IN_BODY', 'out']], of: ['Organization'] },
    jurisdiction: { doc: 'Offices for this place.', steps: [['OVER', 'out']], of: ['Place'] },
  },
  Tenure: {
    status: { doc: 'Held in this way.', field: 'status' },
    heldOn: {
      doc: 'Held on this day, or at some time in this month or year, as far as articles say: not before it began, else was first attested, nor after it ended, else was last attested. The elect, nominees and candidates hold nothing yet.',
      period: { first: ['from', 'attestedFirst'], last: ['until', 'attestedLast'], status: ['HELD', 'ACTING', 'FORMER'] },
    },
    holder: { doc: 'Of this person.', steps: [['HOLDS', 'in']], of: ['Person'] },
    office: { doc: 'Of this office.', steps: [['OF_OFFICE', 'out']], of: ['Office'] },
  },
  Place: {
    type: { doc: 'Of this sort.', field: 'type' },
    within: { doc: 'Places that lie within this one.', steps: [['WITHIN', 'out']], of: ['Place'], contained: true },
  },
  Event: {
    type: { doc: 'Of this type.', field: 'type' },
    participant: { doc: 'In which this person or organization had a part.', steps: [['TOOK_PART', 'in']], of: ['Person', 'Organization'] },
    place: {
      doc: 'That happened in this place, or in one that lies within it.',
      steps: [['TOOK_PLACE_IN', 'out']],
      of: ['Place'],
      contained: true,
    },
  },
};

/** Which nodes of a kind, and in which order. */
export interface ListRequest {
  /** By the names of the kind's questions; what is missing is left open. */
  readonly asked: Readonly<Record<string, string>>;
  /** Inclusive bounds on the date of what is ordered by date. */
  readonly from: string | null;
  readonly until: string | null;
  readonly includeUndated: boolean;
  /** How the names begin of what is ordered by name. */
  readonly startsWith: string | null;
  /** The other way round: the oldest first, or Z to A. */
  readonly reversed: boolean;
}

/** A whole list in its own order. */
export const wholeList: ListRequest = { asked: {}, from: null, until: null, includeUndated: true, startsWith: null, reversed: false };

/** What the list behind a relation is asked. */
export interface LinkListRequest {
  /** Where the relation leads to one kind that has a filter; the whole unless this says. */
  readonly list?: ListRequest;
  /** Where it leads to several kinds: which of them; all unless this says. */
  readonly kinds?: readonly KindName[];
}

/** The kind whose filter the list behind a relation takes, seen from one of its ends; null when it leads to one node, to several kinds, or to statements, which have a filter of their own. */
export function listKindAt(type: RelationType, direction: 'out' | 'in'): ListKind | null {
  const [kind, other] = kindsOfList(type, direction);
  return kind === undefined || kind === 'Statement' || other !== undefined ? null : kind;
}

/** Whether the list behind a relation, seen from one of its ends, has nodes of several kinds, and can be asked for some of them. */
export function hasSeveralKinds(type: RelationType, direction: 'out' | 'in'): boolean {
  return kindsOfList(type, direction).length > 1;
}

/** The kinds of a list behind a relation; none where there is no list but one node at most. */
function kindsOfList(type: RelationType, direction: 'out' | 'in'): readonly KindName[] {
  const relation: Relation | undefined = relations.find((one) => one.type === type);
  if (relation === undefined || (direction === 'out' ? relation.single : relation.singleReverse)) return [];
  return direction === 'out' ? relation.to : relation.from;
}
