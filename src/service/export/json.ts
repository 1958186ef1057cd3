import type { Call, GraphRow } from '../service.ts';
import { EvidenceReader, type WholeGraph } from './evidence.ts';

const parts = ['nodes', 'edges', 'judgements'] as const;

/**
 * The whole graph as one JSON document, in pieces: `nodes` (an article with its text), then `edges`, each with the exact
 * words it rests on, then people's `judgements`. One a line.
 */
export async function* exportJson(graph: WholeGraph, call?: Call): AsyncGenerator<string> {
  const evidence = new EvidenceReader(graph);
  let part = 0;
  let separator = '\n';
  yield `{"format":"onrecord","version":1,"${parts[part]}":[`;
  for await (const row of graph.dump(call)) {
    for (; part < partOf(row); separator = '\n') yield `\n],"${parts[(part += 1)]}":[`;
    yield separator + JSON.stringify(await toItem(row, evidence));
    separator = ',\n';
  }
  while (part < parts.length - 1) yield `\n],"${parts[(part += 1)]}":[`;
  yield '\n]}\n';
}

function partOf(row: GraphRow): number {
  return 'node' in row ? 0 : 'edge' in row ? 1 : 2;
}

async function toItem(row: GraphRow, evidence: EvidenceReader): Promise<object> {
  if ('judgement' in row) return row.judgement;
  return 'edge' in row ? { ...row.edge, words: await evidence.wordsOf(row.edge) } : { ...row.node, ...row.text };
}
