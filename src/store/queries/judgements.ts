import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { nodeRow } from '../rows.ts';

/** A judgement as it is kept: what is never searched stands in JSON. */
export const judgementProperties = z.object({
  id: z.string(),
  article: z.string().nullish(),
  number: z.number(),
  orderKey: z.string(),
  decision: z.string(),
  target: z.string(),
  content: z.string(),
  marked: z.boolean(),
  statement: z.string().nullish(),
  by: z.string(),
  at: z.string(),
  why: z.string().nullish(),
  request: z.string(),
  undoneBy: z.string().nullish(),
});

const row = z.object({ properties: judgementProperties });
const pinRow = z.object({
  properties: z.object({
    id: z.string(),
    article: z.string(),
    ref: z.string(),
    kind: z.string(),
    name: z.string(),
    to: z.string(),
    judgement: z.string(),
    order: z.string(),
    reason: z.string(),
    stands: z.boolean(),
  }),
});
const value = z.union([z.string(), z.number(), z.boolean()]);
const queue = { outletKey: z.string().nullable(), mode: z.string().nullable() };

export const judgementsByIds = defineQuery('read/judgements-by-ids', { params: z.object({ ids: z.array(z.string()) }), row });

export const judgementsOfArticles = defineQuery('read/judgements-of-articles', {
  params: z.object({ articles: z.array(z.string()) }),
  row,
});

/** A page of all judgements, newest first. */
export const judgementPage = defineQuery('read/page-judgement', { params: z.object({ before: z.string(), first: z.int() }), row });

export const judgementCount = defineQuery('read/count-judgements', { params: z.object({}), row: z.object({ count: z.number() }) });

export const pinsOfArticles = defineQuery('read/pins-of-articles', {
  params: z.object({ articles: z.array(z.string()) }),
  row: pinRow,
});

export const pinsOfJudgement = defineQuery('read/pins-of-judgement', { params: z.object({ judgement: z.string() }), row: pinRow });

/** Those that stand and lead to one of the entities. */
export const pinsTo = defineQuery('read/pins-to', { params: z.object({ ids: z.array(z.string()) }), row: pinRow });

export const putPins = defineQuery('write/put-pins', {
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties: z.record(z.string(), value) })) }),
  row: z.never(),
});

export const putJudgements = defineQuery('write/put-judgements', {
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties: z.record(z.string(), value) })) }),
  row: z.never(),
});

/** All statements of an article, with all that the store keeps on them. */
export const statementsOfArticle = defineQuery('read/statements-of-article', {
  params: z.object({ article: z.string() }),
  row: z.object(nodeRow),
});

/** A page of what nobody has judged, the least sure first. */
export const reviewQueue = defineQuery('read/review-queue', {
  params: z.object({ after: z.string(), ...queue, first: z.int() }),
  row: z.object(nodeRow),
});

export const reviewQueueCount = defineQuery('read/count-review-queue', { params: z.object(queue), row: z.object({ count: z.number() }) });
