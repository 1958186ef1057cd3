import type { KindName } from '../../domain/model.ts';
import { drawnFragment, type Drawn } from './drawn.ts';
import { defineOperation } from './request.ts';

type Hits = { readonly nodes: readonly Drawn[] } | null;

/** Names before texts, each with room of its own: a name must not drown in the statements that contain it. */
export const searchOperation = defineOperation<
  { readonly named: Hits; readonly articles: Hits; readonly statements: Hits },
  { readonly text: string; readonly kinds: readonly KindName[]; readonly names: number; readonly texts: number }
>(
  'Search',
  `query Search($text: String!, $kinds: [Kind!]!, $names: Int!, $texts: Int!) {
    named: search(query: $text, kinds: $kinds, first: $names) { nodes { ...Drawn } }
    articles: search(query: $text, kinds: [Article], first: $texts) { nodes { ...Drawn } }
    statements: search(query: $text, kinds: [Statement], first: $texts) { nodes { ...Drawn } }
  }
  ${drawnFragment}`,
);
