import type { NeighbourCount } from './drawn.ts';
import { evidenceFragment, supportedFragment, type ArticleLine, type Supported, type Words } from './evidence.ts';
import { defineOperation, orUnknown, request } from './request.ts';
import { judgementFragment, reviewedFragment, type JudgementLine, type ReviewRead } from './review.ts';
import { fetchSaid, noneSaid, type Said } from './said.ts';
import { statementLineFragment, type Named, type StatementLine } from './statement.ts';

interface Nodes<Node> {
  readonly totalCount?: number | null;
  readonly nodes: readonly Node[];
}

interface Edges<Node> {
  readonly totalCount?: number | null;
  readonly edges: readonly (Supported & { readonly node: Node })[];
}

export interface TenureRead {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly attestedFirst: string | null;
  readonly attestedLast: string | null;
  readonly endedBefore: string | null;
  readonly holder: Named | null;
  readonly office: Named | null;
}

/** Selects a tenure with its two ends. */
export const tenureFragment = `
  fragment TenureRead on Tenure {
    id title status from until attestedFirst attestedLast endedBefore
    holder { id caption }
    office { id caption }
  }
`;

interface Common extends Named {
  readonly neighbourCounts: readonly NeighbourCount[] | null;
}

/** A person, organization, office, place or event; what another kind has is absent. */
export interface EntityDetail extends Common {
  readonly __typename: 'Person' | 'Organization' | 'Office' | 'Place' | 'Event';
  readonly aliases: readonly string[];
  readonly mentions: Edges<ArticleLine> | null;
  /** People's, about who it is, that stand. */
  readonly judgements: readonly JudgementLine[] | null;
  readonly statementsAbout?: Nodes<StatementLine> | null;
  readonly tenures?: Edges<TenureRead> | null;
  readonly memberOf?: Edges<Named> | null;
  readonly organizationType?: string | null;
  readonly partOf?: Edges<Named> | null;
  readonly body?: Named | null;
  readonly jurisdiction?: Named | null;
  readonly placeType?: string | null;
  readonly within?: Edges<Named> | null;
  readonly eventType?: string;
  readonly date?: string | null;
  readonly dateWords?: string | null;
  readonly participants?: Edges<Named> | null;
  readonly places?: Edges<Named> | null;
}

export interface TenureDetail extends Common, TenureRead {
  readonly __typename: 'Tenure';
  readonly holderLink: Supported | null;
  readonly officeLink: Supported | null;
}

export interface ArticleDetail extends Common, ArticleLine {
  readonly __typename: 'Article';
  readonly byline: string | null;
  readonly url: string | null;
}

export interface StatementDetail extends Common, StatementLine, ReviewRead {
  readonly __typename: 'Statement';
  readonly rule: string;
  readonly confidence: number;
  readonly medium: string | null;
  readonly mediumMention: { readonly text: string } | null;
  readonly addresseeMention: { readonly text: string } | null;
  readonly modality: string | null;
  readonly saidOnWords: string | null;
  readonly cueRead: { readonly text: string; readonly class: string | null } | null;
  readonly evidence: readonly Words[] | null;
  readonly speakerLink: Supported | null;
  readonly spokenAsLink: Supported | null;
  readonly addressees: Nodes<Named> | null;
  readonly about: Nodes<Named> | null;
  readonly event: Named | null;
  readonly reportedIn: StatementLine | null;
  readonly reports: Nodes<StatementLine> | null;
  readonly repeats: Nodes<StatementLine> | null;
  readonly repeatedBy: Nodes<StatementLine> | null;
}

export type Detail = EntityDetail | TenureDetail | ArticleDetail | StatementDetail;

/** Everything that the panel tells of one node, whatever its kind. */
export const detailOperation = defineOperation<{ readonly node: Detail | null }, { readonly id: string }>(
  'Detail',
  `query Detail($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on GraphNode { caption neighbourCounts { relation direction kind count } }
      ... on Entity {
        aliases
        mentions(first: 5) { totalCount edges { ...Supported node { ...ArticleLine } } }
        judgements { ...JudgementLine }
      }
      ... on Person {
        tenures(first: 8) { edges { ...Supported node { ...TenureRead } } }
        memberOf(first: 4) { edges { ...Supported node { id caption } } }
        statementsAbout(filter: { mode: null }, first: 20) { totalCount nodes { ...StatementLine } }
      }
      ... on Organization {
        organizationType: type
        partOf(first: 4) { edges { ...Supported node { id caption } } }
        statementsAbout(filter: { mode: null }, first: 20) { totalCount nodes { ...StatementLine } }
      }
      ... on Office {
        body { id caption }
        jurisdiction { id caption }
        tenures(first: 8) { edges { ...Supported node { ...TenureRead } } }
        statementsAbout(filter: { mode: null }, first: 20) { totalCount nodes { ...StatementLine } }
      }
      ... on Place { placeType: type within(first: 4) { edges { ...Supported node { id caption } } } }
      ... on Event {
        eventType: type
        date
        dateWords
        participants(first: 8) { edges { ...Supported node { id caption } } }
        places(first: 4) { edges { ...Supported node { id caption } } }
        statementsAbout(filter: { mode: null }, first: 20) { totalCount nodes { ...StatementLine } }
      }
      ... on Tenure { ...TenureRead holderLink { ...Supported } officeLink { ...Supported } }
      ... on Article { ...ArticleLine byline url }
      ... on Statement {
        ...StatementLine
        rule
        confidence
        medium
        mediumMention {
          text
        }
        addresseeMention {
          text
        }
        modality
        saidOnWords
        cueRead: cue { text class }
        evidence { ...Words }
        speakerLink { ...Supported }
        spokenAsLink { ...Supported }
        addressees(first: 5) { nodes { id caption } }
        about(first: 8) { nodes { id caption } }
        event { id caption }
        reportedIn { ...StatementLine }
        reports(first: 3) { nodes { ...StatementLine } }
        repeats(first: 3) { nodes { ...StatementLine } }
        repeatedBy(first: 3) { nodes { ...StatementLine } }
        ...Reviewed
      }
    }
  }
  fragment ArticleLine on Article { id title outlet published }
  ${tenureFragment}
  ${statementLineFragment}
  ${reviewedFragment}
  ${judgementFragment}
  ${supportedFragment}
  ${evidenceFragment}`,
);

/** What the panel tells of a node, with what was said. Null when the graph has none of that id. */
export async function fetchDetail(id: string, signal: AbortSignal): Promise<{ readonly node: Detail | null; readonly said: Said }> {
  const { node } = (await orUnknown(request(detailOperation, { id }, signal))) ?? { node: null };
  return { node, said: node ? await fetchSaid(node.__typename, id, signal) : noneSaid };
}
