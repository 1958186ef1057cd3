import type { KindName } from '../../domain/model.ts';
import type { RelationType } from '../../domain/relations.ts';
import type { GraphNode } from '../canvas/scene.ts';
import { joined, readableChoice, readableDate } from '../words.ts';

/** Selects what a node needs to be drawn and told from its namesakes. */
export const drawnFragment = `
  fragment Drawn on GraphNode {
    __typename
    id
    caption
    neighbourCounts { relation direction kind count }
    ... on Person { tenures(first: 2) { nodes { title status from until office { caption } } } }
    ... on Organization { organizationType: type }
    ... on Place { placeType: type }
    ... on Event { date dateWords }
    ... on Tenure { status from until }
    ... on Article { outlet published }
    ... on Statement { saidOn speaker { caption } speakerMention { text } article { id } }
  }
`;

/** How many neighbours of one kind a node has by one relation in one direction. */
export interface NeighbourCount {
  readonly relation: RelationType;
  readonly direction: 'IN' | 'OUT';
  readonly kind: KindName;
  readonly count: number;
}

interface TenureLine {
  readonly title: string;
  readonly office: { readonly caption: string } | null;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** The answer to the fragment. What another kind has is absent. */
export interface Drawn {
  readonly __typename: KindName;
  readonly id: string;
  readonly caption: string;
  readonly neighbourCounts: readonly NeighbourCount[] | null;
  readonly tenures?: { readonly nodes: readonly TenureLine[] } | null;
  readonly organizationType?: string | null;
  readonly placeType?: string | null;
  readonly date?: string | null;
  readonly dateWords?: string | null;
  readonly status?: string;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly saidOn?: string | null;
  readonly speaker?: { readonly caption: string } | null;
  readonly speakerMention?: { readonly text: string | null };
  readonly article?: { readonly id: string } | null;
}

/** The node as the canvas draws it. */
export function toGraphNode(drawn: Drawn): GraphNode {
  const total = (drawn.neighbourCounts ?? []).reduce((sum, { count }) => sum + count, 0);
  return { id: drawn.id, kind: drawn.__typename, caption: drawn.caption, note: toNote(drawn), total };
}

/** One line that tells a node from its namesakes: offices with their dates, a type, a day. */
export function toNote(drawn: Drawn): string {
  const type = drawn.organizationType ?? drawn.placeType;
  return joined(
    ...(drawn.tenures?.nodes ?? []).map(({ title, office, status, from, until }) =>
      joined(office?.caption ?? title, status !== 'HELD' && readableChoice(status), years(from, until)),
    ),
    drawn.status !== undefined && drawn.status !== 'HELD' && readableChoice(drawn.status),
    years(drawn.from, drawn.until),
    type && type !== 'OTHER' && type !== 'UNKNOWN' && readableChoice(type),
    drawn.speaker?.caption ?? drawn.speakerMention?.text,
    drawn.outlet,
    readDate(drawn.date ?? drawn.saidOn ?? drawn.published) ?? drawn.dateWords,
  );
}

/** When something began and ended, as far as it is known. A missing end is not "today". */
export function years(from: string | null | undefined, until: string | null | undefined): string | null {
  if (from && until) return `${readableDate(from)} to ${readableDate(until)}`;
  if (from) return `since ${readableDate(from)}`;
  return until ? `until ${readableDate(until)}` : null;
}

function readDate(date: string | null | undefined): string | null {
  return date ? readableDate(date) : null;
}
