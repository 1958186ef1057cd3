import { z } from 'zod';
import { defineQuery } from '../query.ts';

const wordsKeys = z.object({ wordsKeys: z.array(z.string()) });

/** The first statement of each key of words: the one that the others repeat. */
export const repeatedFirst = defineQuery('read/repeated-first', {
  params: wordsKeys,
  row: z.object({ wordsKey: z.string(), id: z.string(), published: z.string().nullable(), orderKey: z.string() }),
});

/** The keys of words whose first statement an article holds, and others repeat. */
export const repeatedOfArticle = defineQuery('read/repeated-of-article', {
  params: z.object({ article: z.string() }),
  row: z.object({ wordsKey: z.string() }),
});

/** Joins statements, of one article or of all, to the first that says the same words in another article. */
export const linkRepeats = defineQuery('write/link-repeats', {
  params: wordsKeys.extend({ article: z.string().nullable() }),
  row: z.never(),
});

export const unlinkRepeats = defineQuery('write/unlink-repeats', { params: wordsKeys, row: z.never() });
