import type { NodeId } from '../../src/domain/id.ts';
import { personId } from './generate.ts';

/** The same question as @neo4j/graphql is asked it, over the same graph. */
export interface PeerQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** B1. */
export const peerPerson: PeerQuestion = {
  query: `query B1($id: ID!) { people(where: { id: { eq: $id } }) { __typename id name aliases } }`,
  variables: { id: personId(0) },
};

/** B2: it has no nodes(ids), so a root field for each kind. */
export function peerNodes(
  ids: Readonly<Record<'people' | 'statements' | 'articles' | 'places' | 'offices', readonly NodeId[]>>,
): PeerQuestion {
  return {
    query: `query B2($people: [ID!]!, $statements: [ID!]!, $articles: [ID!]!, $places: [ID!]!, $offices: [ID!]!) {
      people(where: { id: { in: $people } }) { __typename id name aliases }
      statements(where: { id: { in: $statements } }) { __typename id text kind mode confidence }
      articles(where: { id: { in: $articles } }) { __typename id title outlet published }
      places(where: { id: { in: $places } }) { __typename id name type }
      offices(where: { id: { in: $offices } }) { __typename id title }
    }`,
    variables: ids,
  };
}

/** B3. */
export const peerPeople: PeerQuestion = {
  query: `query B3 {
    people(limit: 50, sort: [{ id: ASC }]) { id name tenures(limit: 1) { title status office { title body { name type } } } }
  }`,
  variables: {},
};

/** B4. */
export const peerEvents: PeerQuestion = {
  query: `query B4 {
    events(limit: 20, sort: [{ id: ASC }]) {
      id
      name
      date
      places(limit: 1) { name }
      statements(limit: 10, sort: [{ orderKey: DESC }]) { id text kind speaker { __typename name } article { title outlet published } }
    }
  }`,
  variables: {},
};

/** B5: what the most quoted person said; far pages by offset, for it has no keyset cursors. */
export function peerQuoted(page: number, first: number): PeerQuestion {
  return {
    query: `query B5($id: ID!, $first: Int!, $offset: Int!) {
      statements(where: { speaker: { some: { id: { eq: $id } } } }, sort: [{ orderKey: DESC }], limit: $first, offset: $offset) {
        id text kind saidOn
      }
    }`,
    variables: { id: personId(0), first, offset: (page - 1) * first },
  };
}
