import type { Call } from '../service.ts';
import { EvidenceReader, type WholeGraph } from './evidence.ts';

/**
 * The whole graph as one JSON document, in pieces: `nodes` (an article with its text), then `edges`, each with the exact
 * words it rests on. One node or edge a line.
 */
export async function* exportJson(graph: WholeGraph, call?: Call): AsyncGenerator<string> {
  const evidence = new EvidenceReader(graph);
  let part: 'nodes' | 'edges' = 'nodes';
  let separator = '\n';
  yield '{"format":"onrecord","version":1,"nodes":[';
  for await (const row of graph.dump(call)) {
    if ('edge' in row && part === 'nodes') {
      part = 'edges';
      separator = '\n';
      yield '\n],"edges":[';
    }
    const item = 'edge' in row ? { ...row.edge, words: await evidence.wordsOf(row.edge) } : { ...row.node, ...row.text };
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield part === 'nodes' ? '\n],"edges":[]}\n' : '\n]}\n';
}
