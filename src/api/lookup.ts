import type { NodeId } from '../domain/id.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { readGlobalId } from './ids.ts';
import { kindRefs } from './kinds.ts';
import { loadNode } from './read.ts';

interface Lookup {
  readonly id?: string | null | undefined;
  readonly url?: string | null | undefined;
}

export const ArticleLookupRef = builder.inputType('ArticleLookup', {
  description: 'Names an article: by exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id.' }),
    url: t.string({ description: 'Its address, as published; tracking parameters do not matter.' }),
  }),
});

builder.queryField('article', (t) =>
  t.field({
    type: kindRefs.Article,
    description: 'One article, by id or by URL; null when the graph has none.',
    args: { by: t.arg({ type: ArticleLookupRef, required: true, description: 'Which.' }) },
    extensions: { check: ({ by }: { by: Lookup }) => by.id != null && readGlobalId(by.id, 'by.id', ['Article']) },
    resolve: (_, { by }, context) => loadNode(context, readLookup(by, context), 'Article'),
  }),
);

/** The id that a lookup means; throws InvalidInput. */
export function readLookup({ id, url }: Lookup, { service }: Context): NodeId {
  return id == null ? service.articleAt(url ?? '') : readGlobalId(id, 'by.id', ['Article']).id;
}
