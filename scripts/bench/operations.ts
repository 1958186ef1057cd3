import { toGlobalId } from '../../src/api/ids.ts';
import type { KindName } from '../../src/domain/model.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { NodeId } from '../../src/domain/id.ts';
import { personId } from './generate.ts';
import { peerEvents, peerNodes, peerPeople, peerPerson, peerQuoted, type PeerQuestion } from './peer-operations.ts';

/** A question to measure. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Statements that it may take: one for each level. */
  readonly statements: number;
  /** What @neo4j/graphql is asked beside it. */
  readonly peer?: PeerQuestion;
}

/** The deep one, which B9 asks in many shapes. */
export const B4_NAME = 'B4 20 events, 10 statements each, speaker, article';

/** Items of B5's pages. */
export const B5_PAGE = 10;

/** B1 to B4 and B8, with ids of the graph at hand. B5 needs a cursor first: `quotedMost`. */
export async function defineOperations(store: GraphStore): Promise<readonly Operation[]> {
  const mixed = await mixedIds(store);
  const ids = mixed.map(({ label, id }) => toGlobalId(label, id));
  const of = (kind: KindName) => mixed.filter(({ label }) => label === kind).map(({ id }) => id);
  const peers = { people: of('Person'), statements: of('Statement'), articles: of('Article'), places: of('Place'), offices: of('Office') };
  return [
    { name: 'B1 one person', query: B1, variables: { id: toGlobalId('Person', personId(0)) }, statements: 1, peer: peerPerson },
    { name: 'B2 100 nodes of 5 kinds', query: B2, variables: { ids }, statements: 5, peer: peerNodes(peers) },
    { name: 'B3 50 people, office, body', query: B3, variables: {}, statements: 4, peer: peerPeople },
    { name: B4_NAME, query: B4, variables: {}, statements: 5, peer: peerEvents },
    { name: 'B8 statements by month and organization', query: B8, variables: {}, statements: 3 },
  ];
}

/** A page of what the most quoted person said: by the filter of `statements`, and by the person's own connection. */
export function quotedMost(name: string, by: 'filter' | 'person', page: number, after: string | null, first = B5_PAGE): Operation {
  const id = toGlobalId('Person', personId(0));
  const query = by === 'filter' ? B5_FILTER : B5_PERSON;
  return { name, query, variables: { id, after, first }, statements: by === 'filter' ? 1 : 2, peer: peerQuoted(page, first) };
}

async function mixedIds(store: GraphStore): Promise<readonly { readonly label: KindName; readonly id: NodeId }[]> {
  const mixed: readonly KindName[] = ['Person', 'Statement', 'Article', 'Place', 'Office'];
  const pages = await Promise.all(mixed.map((kind) => store.page(kind, { first: 20, after: null })));
  return pages.flatMap(({ items }) => items);
}

const B1 = `query B1($id: ID!) {
  node(id: $id) { __typename ... on Person { id kind name caption aliases } }
}`;

const B2 = `query B2($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Person { name aliases }
    ... on Statement { text kind mode confidence }
    ... on Article { title outlet published }
    ... on Place { name type }
    ... on Office { title }
  }
}`;

const B3 = `query B3 {
  people(first: 50) {
    nodes { id name tenures(first: 1) { nodes { title status office { title body { name type } } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const B4 = `query B4 {
  events(first: 20) {
    nodes {
      id
      name
      date
      places(first: 1) { nodes { name } }
      statements(first: 10) { nodes { id text kind speaker { __typename name } article { title outlet published } } }
    }
  }
}`;

const B8 = `query B8 {
  months: statementCounts(by: MONTH, first: 100) { total rows { key statements } }
  organizations: statementCounts(by: ORGANIZATION, first: 20) { keyless rows { key statements share } }
}`;

const B5_FILTER = `query B5($id: ID!, $after: String, $first: Int!) {
  statements(filter: { speaker: $id }, first: $first, after: $after) {
    nodes { id text kind saidOn }
    pageInfo { hasNextPage endCursor }
  }
}`;

const B5_PERSON = `query B5P($id: ID!, $after: String, $first: Int!) {
  node(id: $id) {
    __typename
    ... on Person { statements(first: $first, after: $after) { nodes { id text kind saidOn } pageInfo { hasNextPage endCursor } } }
  }
}`;
