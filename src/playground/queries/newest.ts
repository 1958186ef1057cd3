import type { ArticleLine } from './evidence.ts';
import { defineOperation } from './request.ts';
import type { Named } from './statement.ts';

/** An article as a card of the start. */
export interface ArticleCard extends ArticleLine {
  readonly statements: {
    readonly totalCount: number | null;
    readonly nodes: readonly { readonly speaker: Named | null }[];
  } | null;
}

/** One who speaks often, with how many statements, and the offices. */
export interface QuotedActor {
  readonly statements: number;
  readonly node:
    | (Named & {
        readonly tenures?: {
          readonly nodes: readonly {
            readonly status: string;
            readonly attestedLast: string | null;
            readonly endedBefore: string | null;
            readonly office: { readonly caption: string } | null;
          }[];
        } | null;
      })
    | null;
}

/** A page of the newest articles, those without a date last; and how many there are in all. The first also tells who speaks most. */
export interface Newest {
  readonly mostQuoted?: { readonly rows: readonly QuotedActor[] } | null;
  readonly articles: {
    readonly nodes: readonly ArticleCard[];
    readonly totalCount: number | null;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
}

export const newestOperation = defineOperation<
  Newest,
  { readonly first: number; readonly after: string | null; readonly speakers: boolean }
>(
  'Newest',
  `query Newest($first: Int!, $after: String, $speakers: Boolean!) {
    mostQuoted: statementCounts(by: SPEAKER, first: 5) @include(if: $speakers) {
      rows { statements node { id caption ... on Person { tenures(first: 6) { nodes { status attestedLast endedBefore office { caption } } } } } }
    }
    articles(first: $first, after: $after) {
      totalCount
      nodes {
        id title outlet published
        statements(first: 100) { totalCount nodes { speaker { id caption } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
);
