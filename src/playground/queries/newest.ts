import type { ArticleLine } from './evidence.ts';
import { defineOperation } from './request.ts';
import type { Named } from './statement.ts';

/** An article as a card of the start. */
export interface ArticleCard extends ArticleLine {
  readonly byline: string | null;
  readonly statements: {
    readonly totalCount: number | null;
    readonly nodes: readonly { readonly speaker: Named | null }[];
  } | null;
}

/** The newest articles, and how many there are in all. */
export interface Newest {
  readonly articles: { readonly nodes: readonly ArticleCard[]; readonly totalCount: number | null } | null;
}

export const newestOperation = defineOperation<Newest, { readonly first: number }>(
  'Newest',
  `query Newest($first: Int!) {
    articles(first: $first) {
      totalCount
      nodes {
        id title outlet published byline
        statements(first: 12) { totalCount nodes { speaker { id caption } } }
      }
    }
  }`,
);
