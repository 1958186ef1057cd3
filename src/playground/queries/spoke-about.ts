import { SPOKE_ABOUT } from '../canvas/derived.ts';
import type { GraphLink } from '../canvas/scene.ts';
import type { Drawn } from './drawn.ts';
import { defineOperation, request } from './request.ts';

const STATEMENTS = 50;

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

/** A statement as it joins who spoke with whom it was about and to whom it was said. */
export interface Between {
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
  fragment Between on Statement { speaker { id } about(first: 5) { nodes { id } } addressees(first: 5) { nodes { id } } }`,
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

/** One link for each speaker and subject, with how many statements it stands for. Nobody is linked with themselves. */
export function countSpokeAbout(statements: readonly Between[]): readonly GraphLink[] {
  const links = new Map<string, GraphLink>();
  for (const { speaker, about, addressees } of statements) {
    const subjects = new Set([...(about?.nodes ?? []), ...(addressees?.nodes ?? [])].map(({ id }) => id));
    for (const to of subjects) {
      if (!speaker || to === speaker.id) continue;
      const key = `${speaker.id} ${to}`;
      links.set(key, { from: speaker.id, to, relation: SPOKE_ABOUT, count: (links.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...links.values()].sort((a, b) => b.count - a.count);
}
