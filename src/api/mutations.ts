import { Conflict, InvalidInput, NotFound } from '../domain/errors.ts';
import type { NodeId } from '../domain/id.ts';
import type { ArticleRecord, Ingested } from '../service/service.ts';
import { failuresOf } from './failures.ts';
import { builder } from './builder.ts';
import { StoredEnum } from './choices.ts';
import { kindRefs } from './kinds.ts';
import { ArticleLookupRef, readLookup } from './lookup.ts';
import { loadNode } from './read.ts';
import { toGlobalId } from './ids.ts';

/** Cost of reading an article: some tenths of a second of a whole core. */
const READING = 500;

const IngestArticleInputRef = builder.inputType('IngestArticleInput', {
  description: 'An article, and what is known of it. Give text or html.',
  fields: (t) => ({
    text: t.string({ description: 'Its text, paragraphs apart by empty lines.' }),
    html: t.string({ description: 'The HTML of its page, instead of text.' }),
    title: t.string({ description: 'Its headline; the first words of the text unless given.' }),
    url: t.string({ description: 'Its address. The same address again is a new revision.' }),
    outlet: t.string({ description: 'Who published it.' }),
    byline: t.string({ description: 'Who wrote it, as printed.' }),
    published: t.string({ description: 'When, as an ISO date or time. What "Monday" means depends on it.' }),
    updated: t.string({ description: 'When it was last changed, as the publisher states.' }),
    language: t.string({ description: 'BCP 47 tag; English unless given.' }),
  }),
});

const RetractArticleInputRef = builder.inputType('RetractArticleInput', {
  description: 'The article to take away.',
  fields: (t) => ({ article: t.field({ type: ArticleLookupRef, required: true, description: 'Which.' }) }),
});

const IngestedRef = builder.objectRef<Ingested>('IngestArticleSuccess').implement({
  description: 'The article is in the graph, with all of its facts.',
  fields: (t) => ({
    article: t.field({
      type: kindRefs.Article,
      description: 'The article.',
      resolve: ({ article }, _, context) => loadNode(context, article, 'Article'),
    }),
    status: t.field({
      type: StoredEnum,
      nullable: false,
      description: 'New, unchanged or revised.',
      resolve: ({ status }) => stored[status],
    }),
    statementCount: t.int({ nullable: false, description: 'Statements that it holds.', resolve: ({ statements }) => statements }),
    referenceCount: t.int({
      nullable: false,
      description: 'People, organizations, offices, places and events that it names.',
      resolve: ({ references }) => references,
    }),
  }),
});

const RetractedRef = builder.objectRef<{ readonly id: NodeId }>('RetractArticleSuccess').implement({
  description: 'The article is gone, with what only it supported.',
  fields: (t) => ({ id: t.id({ nullable: false, description: 'The id that it had.', resolve: ({ id }) => toGlobalId('Article', id) }) }),
});

const stored = { stored: 'STORED', unchanged: 'UNCHANGED', revised: 'REVISED' } as const;

builder.mutationFields((t) => ({
  ingestArticle: t.field({
    type: IngestedRef,
    description: 'Reads an article and keeps its facts: all of them or none. The same article again changes nothing.',
    extensions: { needs: 'admin', cost: READING },
    args: { input: t.arg({ type: IngestArticleInputRef, required: true, description: 'The article.' }) },
    errors: failuresOf('IngestArticle', 'The article is in the graph', [InvalidInput, Conflict]),
    resolve: async (_, { input }, { service, loaders }) => {
      const ingested = await service.ingest(toRecord(input));
      loaders.clear();
      return ingested;
    },
  }),
  retractArticle: t.field({
    type: RetractedRef,
    description: 'Takes an article away, and what only it supported.',
    extensions: { needs: 'admin' },
    args: { input: t.arg({ type: RetractArticleInputRef, required: true, description: 'Which.' }) },
    errors: failuresOf('RetractArticle', 'The article is gone', [InvalidInput, NotFound, Conflict]),
    resolve: async (_, { input }, context) => {
      const id = await context.service.retract(readLookup(input.article, context)).catch((error: unknown) => {
        // By the name that the caller gave it, not by the one that it has inside.
        const named = input.article.url ?? input.article.id;
        throw error instanceof NotFound ? new NotFound(`The graph has no article ${named}.`, { article: named }) : error;
      });
      context.loaders.clear();
      return { id };
    },
  }),
}));

/** The input without what was not given. */
function toRecord(input: Readonly<Record<string, string | null | undefined>>): ArticleRecord {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));
}
