import type { Edge } from '../../domain/graph.ts';
import type { NodeId } from '../../domain/id.ts';
import { kinds, type AnyNode } from '../../domain/model.ts';
import type { Call } from '../service.ts';
import { EvidenceReader, type WholeGraph } from './evidence.ts';
import { nameOf } from './named.ts';

/** A line of one of the two files. */
export interface CsvLine {
  readonly file: 'nodes.csv' | 'edges.csv';
  readonly line: string;
}

const fieldNames = [
  ...new Set(Object.values(kinds).flatMap(({ fields, caption }) => Object.keys(fields).filter((name) => name !== caption))),
];
const nodeColumns = ['id', 'label', 'name', ...fieldNames];
const edgeColumns = (
  'from from_label from_name type to to_label to_name role words spans article article_title article_url outlet published ' +
  'rule confidence asserted_by verdict reasons'
).split(' ');

/**
 * The whole graph as two tables for a spreadsheet or a script. Edges carry the names of both ends, the exact words they
 * rest on and where those stand; texts of several values are parted by "; ". Lines end as RFC 4180 says.
 */
export async function* exportCsv(graph: WholeGraph, call?: Call): AsyncGenerator<CsvLine> {
  const nodes = new Map<NodeId, AnyNode>();
  const evidence = new EvidenceReader(graph);
  yield { file: 'nodes.csv', line: toLine(nodeColumns) };
  yield { file: 'edges.csv', line: toLine(edgeColumns) };
  for await (const row of graph.dump(call)) {
    if ('edge' in row) yield { file: 'edges.csv', line: toLine(edgeCells(row.edge, nodes, await evidence.wordsOf(row.edge))) };
    else if ('node' in row) {
      nodes.set(row.node.id, row.node.label === 'Statement' ? shortened(row.node) : row.node);
      yield { file: 'nodes.csv', line: toLine(nodeCells(row.node)) };
    }
  }
}

function nodeCells(node: AnyNode): readonly unknown[] {
  const values: Readonly<Record<string, unknown>> = { ...node };
  return [node.id, node.label, nameOf(node), ...fieldNames.map((name) => (name === kinds[node.label].caption ? '' : values[name]))];
}

function edgeCells(edge: Edge, nodes: ReadonlyMap<NodeId, AnyNode>, words: readonly string[]): readonly unknown[] {
  const article = nodes.get(edge.article);
  const { title, url, outlet, published } =
    article?.label === 'Article' ? article : ({} as Partial<Extract<AnyNode, { label: 'Article' }>>);
  return [
    ...endCells(edge.from, nodes), edge.type, ...endCells(edge.to, nodes), edge.role,
    words.join(' … '), edge.spans.join(' '), edge.article, title, url, outlet, published,
    edge.rule, edge.confidence, edge.assertedBy, edge.verdict, edge.reasons,
  ]; // prettier-ignore
}

function endCells(id: NodeId, nodes: ReadonlyMap<NodeId, AnyNode>): readonly unknown[] {
  const node = nodes.get(id);
  return [id, node?.label, node && nameOf(node)];
}

/** Names of all nodes are kept until the edges have come; a statement's is its text, of which the beginning will do. */
function shortened<Node extends Extract<AnyNode, { label: 'Statement' }>>(node: Node): Node {
  return node.text.length > 120 ? { ...node, text: `${node.text.slice(0, 120)} …` } : node;
}

function toLine(cells: readonly unknown[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value)
    ? value.join(value.every((item) => typeof item === 'number') ? ' ' : '; ')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
  // A spreadsheet would run a text that begins like a formula.
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
