import { limits } from '../domain/limits.ts';
import { kinds, type KindName } from '../domain/model.ts';
import type { Span } from '../domain/span.ts';
import type { SearchHit, Snippet } from '../service/service.ts';
import { builder } from './builder.ts';
import { KindEnum } from './choices.ts';
import { cursorOptions, implementConnection, nodeOptions, pageArgs, type NodeEdge, type Target } from './connections.ts';
import { readPage, type PageArgs } from './cursors.ts';
import { readWords } from './filter.ts';
import { GraphNodeRef } from './kinds.ts';
import { canonical } from './load.ts';
import { loadOnce } from './read.ts';

const HitRangeRef = builder.objectRef<Span>('HitRange').implement({
  description: 'Where words stand that were asked for.',
  fields: (t) => ({
    start: t.exposeInt('start', { nullable: false, description: 'The first UTF-16 code unit in the text of the snippet.' }),
    end: t.exposeInt('end', { nullable: false, description: 'The code unit after the last.' }),
  }),
});

const SnippetRef = builder.objectRef<Snippet>('Snippet').implement({
  description: 'Plain words of a field that was searched: mark the ranges, there is no HTML in it.',
  fields: (t) => ({
    field: t.exposeString('field', { nullable: false, description: 'The field of the node.' }),
    text: t.exposeString('text', { nullable: false, description: 'The value of the field, or the part of it around the first hit.' }),
    start: t.exposeInt('start', { nullable: false, description: 'Where the text begins in the value of the field.' }),
    hits: t.field({
      type: [HitRangeRef],
      nullable: false,
      description: 'Where the words stand that were asked for.',
      resolve: ({ hits }) => [...hits],
    }),
  }),
});

type HitEdge = NodeEdge & SearchHit;

const SearchEdgeRef = builder.objectRef<HitEdge>('SearchEdge').implement({
  description: 'A node that was found.',
  fields: (t) => ({
    cursor: t.string(cursorOptions),
    node: t.field({ ...nodeOptions, type: GraphNodeRef }),
    score: t.exposeFloat('score', { nullable: false, description: 'How well it fits, from 0 to 1. Comparable within one answer only.' }),
    snippets: t.field({
      type: [SnippetRef],
      nullable: false,
      description: 'Where the words stand, in at most three values of its fields.',
      resolve: ({ snippets }) => [...snippets],
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: implementConnection('SearchConnection', GraphNodeRef as unknown as Target, SearchEdgeRef),
    description:
      'Nodes whose searched fields have all these words, of the last also its beginning; best first, of each kind at most the 200 best.',
    args: {
      query: t.arg.string({ required: true, description: `Words, 1 to ${limits.searchCharacters} characters. No query language.` }),
      kinds: t.arg({ type: [KindEnum], description: 'Only of these kinds; all unless given.' }),
      ...pageArgs,
    },
    extensions: { check: readSearch },
    resolve: async (_, args, context) => {
      const { service, call } = context;
      const { words, of, order, request } = readSearch(args);
      const found = await loadOnce(context, 'search', { words, of, ...request }, () => service.graph.search(words, of, request, call));
      const edges = found.items.map((hit, index) => ({ ...hit, order, key: found.keys[index] ?? '' }));
      return { edges, hasNext: found.hasNext, hasPrevious: request.after !== null, total: async () => found.total };
    },
  }),
);

interface SearchArgs extends PageArgs {
  readonly query: string;
  readonly kinds?: readonly KindName[] | null | undefined;
}

function readSearch({ query, kinds: wanted, ...page }: SearchArgs) {
  const words = readWords(query, 'query');
  const of = wanted ? [...new Set(wanted)].sort() : (Object.keys(kinds) as KindName[]);
  const order = `search ${canonical({ words, of })}`;
  return { words, of, order, request: readPage(page, order) };
}
