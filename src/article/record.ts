import type { ArticleMetadata } from '../domain/article.ts';

/** Metadata as a caller writes it: dates and addresses not yet read. */
export type GivenMetadata = { readonly [Name in keyof ArticleMetadata]?: string };

/** An article as a caller hands it in: text or HTML, and what the caller knows of it. */
export interface ArticleRecord extends GivenMetadata {
  readonly text?: string;
  readonly html?: string;
}
