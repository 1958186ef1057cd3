import { SPOKE_ABOUT } from '../canvas/derived.ts';
import type { GraphLink } from '../canvas/scene.ts';
import type { Drawn } from './drawn.ts';
import { defineOperation, request } from './request.ts';

const STATEMENTS = 50;

interface Spoken {
  readonly speaker: { readonly id: string } | null;
  readonly about: { readonly nodes: readonly { readonly id: string }[] } | null;
  readonly addressees: { readonly nodes: readonly { readonly id: string }[] } | null;
}

interface SpokenVariables {
  readonly article: string | null;
  readonly speaker: string | null;
  readonly first: number;
}

export const spokenOperation = defineOperation<{ readonly statements: { readonly nodes: readonly Spoken[] } | null }, SpokenVariables>(
  'Spoken',
  `query Spoken($article: ID, $speaker: ID, $first: Int!) {
    statements(filter: { article: $article, speaker: $speaker }, first: $first) {
      nodes { speaker { id } about(first: 5) { nodes { id } } addressees(first: 5) { nodes { id } } }
    }
  }`,
);

/** Who of those drawn spoke about whom: in an article, or by one actor. Statements in between are counted, not drawn. */
export async function findSpokeAbout(
  { __typename: kind, id }: Drawn,
  drawn: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<readonly GraphLink[]> {
  const isActor = kind === 'Person' || kind === 'Organization';
  if (kind !== 'Article' && !isActor) return [];
  const filter = { article: kind === 'Article' ? id : null, speaker: isActor ? id : null };
  const { statements } = await request(spokenOperation, { ...filter, first: STATEMENTS }, signal);
  return countSpokeAbout(statements?.nodes ?? [], drawn);
}

/** One link for each speaker and subject, with how many statements it stands for. Nobody is linked with themselves. */
export function countSpokeAbout(statements: readonly Spoken[], drawn: ReadonlySet<string>): readonly GraphLink[] {
  const links = new Map<string, GraphLink>();
  for (const { speaker, about, addressees } of statements) {
    if (!speaker || !drawn.has(speaker.id)) continue;
    const subjects = new Set([...(about?.nodes ?? []), ...(addressees?.nodes ?? [])].map(({ id }) => id));
    for (const to of subjects) {
      if (to === speaker.id || !drawn.has(to)) continue;
      const key = `${speaker.id} ${to}`;
      links.set(key, { from: speaker.id, to, relation: SPOKE_ABOUT, count: (links.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...links.values()];
}
