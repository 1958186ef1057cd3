import { drawnFragment, type Drawn } from './drawn.ts';
import { defineOperation } from './request.ts';

export const searchOperation = defineOperation<
  { readonly search: readonly { readonly node: Drawn }[] | null },
  { readonly text: string; readonly first: number }
>('Search', `query Search($text: String!, $first: Int!) { search(text: $text, first: $first) { node { ...Drawn } } } ${drawnFragment}`);
