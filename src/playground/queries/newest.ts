import type { ArticleLine } from './evidence.ts';
import { defineOperation } from './request.ts';
import type { Named, StatementLine } from './statement.ts';

/** An article as a card of the start. */
export interface ArticleCard extends ArticleLine {
  readonly statements: {
    readonly totalCount: number | null;
    readonly nodes: readonly (Pick<StatementLine, 'mode'> & { readonly speaker: Named | null })[];
  } | null;
}

/** A page of the newest articles, those without a date last; and how many there are in all. */
export interface Newest {
  readonly articles: {
    readonly nodes: readonly ArticleCard[];
    readonly totalCount: number | null;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
}

export const newestOperation = defineOperation<Newest, { readonly first: number; readonly after: string | null }>(
  'Newest',
  `query Newest($first: Int!, $after: String) {
    articles(first: $first, after: $after) {
      totalCount
      nodes {
        id title outlet published
        statements(first: 100) { totalCount nodes { mode speaker { id caption } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
);
