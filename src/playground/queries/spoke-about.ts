import { SPOKE_ABOUT } from '../canvas/derived.ts';
import { mergeLinks, type GraphLink } from '../canvas/links.ts';
import type { Drawn } from './drawn.ts';
import { defineOperation, request } from './request.ts';

const STATEMENTS = 50;

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

/** A statement as it joins who spoke with whom it was about and to whom it was said. */
export interface Between {
  readonly id: string;
  readonly speaker: { readonly id: string } | null;
  readonly about: Ids | null;
  readonly addressees: Ids | null;
}

interface SpokenData {
  readonly statements?: { readonly nodes: readonly Between[] } | null;
  readonly node: { readonly statementsAbout?: { readonly nodes: readonly Between[] } | null } | null;
}

interface SpokenVariables {
  readonly id: string;
  readonly article: string | null;
  readonly speaker: string | null;
  readonly speaks: boolean;
  readonly first: number;
}

export const spokenOperation = defineOperation<SpokenData, SpokenVariables>(
  'Spoken',
  `query Spoken($id: ID!, $article: ID, $speaker: ID, $speaks: Boolean!, $first: Int!) {
    statements(filter: { article: $article, speaker: $speaker }, first: $first) @include(if: $speaks) { nodes { ...Between } }
    node(id: $id) {
      ... on Person { statementsAbout(first: $first) { nodes { ...Between } } }
      ... on Organization { statementsAbout(first: $first) { nodes { ...Between } } }
      ... on Office { statementsAbout(first: $first) { nodes { ...Between } } }
      ... on Place { statementsAbout(first: $first) { nodes { ...Between } } }
      ... on Event { statementsAbout(first: $first) { nodes { ...Between } } }
    }
  }
  fragment Between on Statement { id speaker { id } about(first: 5) { nodes { id } } addressees(first: 5) { nodes { id } } }`,
);

/** The statements of an article, or those of an actor and those about an entity: what spoke-about links are counted from. */
export async function findSpoken(
  { __typename: kind, id }: Pick<Drawn, '__typename' | 'id'>,
  signal: AbortSignal,
): Promise<readonly Between[]> {
  if (kind === 'Statement' || kind === 'Tenure') return [];
  const isActor = kind === 'Person' || kind === 'Organization';
  const isArticle = kind === 'Article';
  const variables = { id, article: isArticle ? id : null, speaker: isActor ? id : null, speaks: isArticle || isActor, first: STATEMENTS };
  const { statements, node } = await request(spokenOperation, variables, signal);
  return [...(statements?.nodes ?? []), ...(node?.statementsAbout?.nodes ?? [])];
}

/** One link for each speaker and subject, through the statements that it stands for. Nobody is linked with themselves. */
export function countSpokeAbout(statements: readonly Between[]): readonly GraphLink[] {
  const links = statements.flatMap(({ id, speaker, about, addressees }) =>
    [...(about?.nodes ?? []), ...(addressees?.nodes ?? [])].flatMap(({ id: to }) =>
      speaker && to !== speaker.id ? [{ from: speaker.id, to, relation: SPOKE_ABOUT, count: 1, through: new Set([id]) }] : [],
    ),
  );
  return [...mergeLinks(links)].sort((a, b) => b.count - a.count);
}
