import type { KindName } from '../../domain/model.ts';
import { drawnFragment, type Drawn } from './drawn.ts';
import { defineOperation } from './request.ts';

type Hits = readonly { readonly node: Drawn }[] | null;

/** Names before texts, each with room of its own: a name must not drown in the statements that contain it. */
export const searchOperation = defineOperation<
  { readonly named: Hits; readonly articles: Hits; readonly statements: Hits },
  { readonly text: string; readonly kinds: readonly KindName[]; readonly names: number; readonly texts: number }
>(
  'Search',
  `query Search($text: String!, $kinds: [Kind!]!, $names: Int!, $texts: Int!) {
    named: search(text: $text, kinds: $kinds, first: $names) { node { ...Drawn } }
    articles: search(text: $text, kinds: [Article], first: $texts) { node { ...Drawn } }
    statements: search(text: $text, kinds: [Statement], first: $texts) { node { ...Drawn } }
  }
  ${drawnFragment}`,
);
