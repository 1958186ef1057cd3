import type { Edge } from '../../domain/graph.ts';
import { kinds, type AnyNode } from '../../domain/model.ts';
import type { Call } from '../service.ts';
import { EvidenceReader, type WholeGraph } from './evidence.ts';

/** What people know a node by. */
export function nameOf(node: AnyNode): string {
  const caption = valuesOf(node)[kinds[node.label].caption];
  return typeof caption === 'string' ? caption : '';
}

/** The fields of a node, by their names. */
export function valuesOf(node: AnyNode): Readonly<Record<string, unknown>> {
  return { ...node };
}

/** An edge as an export tells it: with the exact words that it rests on, and a name of its own. */
export interface ToldEdge {
  readonly id: string;
  readonly edge: Edge;
  readonly words: string;
}

/** All nodes, then all edges with their words; people's judgements are in what they made of the edges. */
export async function* readGraph(graph: WholeGraph, call?: Call): AsyncGenerator<{ readonly node: AnyNode } | { readonly told: ToldEdge }> {
  const evidence = new EvidenceReader(graph);
  let edges = 0;
  for await (const row of graph.dump(call)) {
    if ('node' in row) yield { node: row.node };
    else if ('edge' in row) {
      edges += 1;
      yield { told: { id: `e${edges}`, edge: row.edge, words: (await evidence.wordsOf(row.edge)).join(' … ') } };
    }
  }
}
