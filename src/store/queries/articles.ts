import { z } from 'zod';
import { defineQuery } from '../query.ts';

const article = z.object({ article: z.string() });

/** The revision of an article that the graph holds. */
export const articleRevision = defineQuery('read/article-revision', {
  params: article,
  row: z.object({ revision: z.string().nullable() }),
});

export const articleTexts = defineQuery('read/article-texts', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), text: z.string(), sections: z.string(), coverage: z.string(), unjudged: z.string().nullable() }),
});

/** Of keys of outlets, how their articles name them; what no article names is left out. */
export const outletNames = defineQuery('read/outlet-names', {
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ key: z.string(), name: z.string() }),
});

/** Locks an article until the transaction ends, and tells its revision: null when it is new. */
export const claimArticle = defineQuery('write/claim-article', {
  params: article,
  row: z.object({ revision: z.string().nullable() }),
});

export const putArticleText = defineQuery('write/put-article-text', {
  params: z.object({ id: z.string(), text: z.string(), sections: z.string(), coverage: z.string(), unjudged: z.string().nullable() }),
  row: z.never(),
});

export const deleteArticleStatements = defineQuery('write/delete-article-statements', { params: article, row: z.never() });
export const deleteArticleEdges = defineQuery('write/delete-article-edges', { params: article, row: z.never() });
/** Takes references away, all or those that a rule made. */
export const deleteArticleMentions = defineQuery('write/delete-article-mentions', {
  params: article.extend({ rule: z.string().nullable() }),
  row: z.never(),
});
export const deleteArticle = defineQuery('write/delete-article', { params: article, row: z.never() });
export const deleteArticleText = defineQuery('write/delete-article-text', { params: article, row: z.never() });
