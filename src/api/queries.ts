import { InvalidInput } from '../domain/errors.ts';
import { limits } from '../domain/limits.ts';
import { builder } from './builder.ts';
import { toRankedConnection } from './connections.ts';
import type { Context } from './context.ts';
import { readGlobalId } from './ids.ts';
import { neighbourArgs, NeighbourhoodRef, readNeighbourhood, toNeighbourhood } from './neighbours.ts';
import { loadNeighbours, loadNode, loadOnce } from './read.ts';
import { connectionOf } from './relations.ts';
import { modeDoc, readStatementArgs, statementArgs, type StatementArgs } from './statement-lists.ts';

/** What cursors of all statements are bound to. */
const LIST = 'statements';

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    description: 'The node with an id; null when the graph has none.',
    args: { id: t.arg.id({ required: true, description: 'An id that an answer contained.' }) },
    extensions: { check: ({ id }: { id: string }) => readGlobalId(id, 'id') },
    resolve: (_, { id }, context) => find(context, id, 'id'),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: true, items: true },
    description: 'The nodes with these ids, in their order; null where the graph has none.',
    args: { ids: t.arg.idList({ required: true, description: `At most ${limits.ids} ids.` }) },
    extensions: { check: readIds },
    resolve: (_, { ids }, context) => Promise.all(ids.map((id) => find(context, id, 'ids'))),
  }),
  neighbours: t.field({
    type: NeighbourhoodRef,
    description: 'What a node is joined with, whatever the relation. Give as `exclude` what is on the screen already.',
    args: { id: t.arg.id({ required: true, description: 'The node.' }), ...neighbourArgs },
    extensions: { check: ({ id, ...args }: { id: string }) => [readGlobalId(id, 'id'), readNeighbourhood(args)] },
    resolve: async (_, { id, ...args }, context) => {
      const { id: node } = readGlobalId(id, 'id');
      return toNeighbourhood(node, await loadNeighbours(context, node, readNeighbourhood(args)));
    },
  }),
  statements: t.field({
    type: connectionOf('Statement'),
    description: `Statements. ${modeDoc}`,
    args: statementArgs,
    extensions: { check: (args: StatementArgs) => readStatementArgs(args, LIST) },
    resolve: async (_, args, context) => {
      const { service, call } = context;
      const { filter, sort, order, request } = readStatementArgs(args, LIST);
      const page = await loadOnce(context, 'statements', { ...filter, sort, ...request }, () =>
        service.graph.statements(filter, sort, request, call),
      );
      const total = () => loadOnce(context, 'countStatements', filter, () => service.graph.countStatements(filter, call));
      return toRankedConnection(page, request, order, total);
    },
  }),
}));

function find(context: Context, globalId: string, argument: string) {
  const { label, id } = readGlobalId(globalId, argument);
  return loadNode(context, id, label);
}

function readIds({ ids }: { readonly ids: readonly string[] }): void {
  if (ids.length > limits.ids) throw new InvalidInput('BAD_USER_INPUT', `ids takes at most ${limits.ids} ids.`, { argument: 'ids' });
  for (const id of ids) readGlobalId(id, 'ids');
}
