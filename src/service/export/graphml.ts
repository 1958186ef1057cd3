import type { Call } from '../service.ts';
import type { WholeGraph } from './evidence.ts';
import { nameOf, readGraph, valuesOf } from './named.ts';
import { edgeFields, edgeValues, nodeFields, present, toXml } from './xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';

/** The whole graph as GraphML 1.0, for yEd, Cytoscape, NetworkX. Edges carry the exact words they rest on. */
export async function* exportGraphml(graph: WholeGraph, call?: Call): AsyncGenerator<string> {
  yield head;
  for (const [of, names] of [
    ['node', nodeFields],
    ['edge', edgeFields],
  ] as const)
    for (const name of names) yield `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${typeOf(name)}"/>\n`;
  yield '<graph id="onrecord" edgedefault="directed">\n';
  for await (const row of readGraph(graph, call)) {
    if ('node' in row) {
      const { node } = row;
      yield `<node id="${node.id}">${toData('node', present({ ...valuesOf(node), name: nameOf(node) }, nodeFields))}</node>\n`;
    } else {
      const { id, edge } = row.told;
      yield `<edge id="${id}" source="${edge.from}" target="${edge.to}">${toData('edge', present(edgeValues(row.told), edgeFields))}</edge>\n`;
    }
  }
  yield '</graph>\n</graphml>\n';
}

function toData(of: 'node' | 'edge', values: readonly (readonly [string, unknown])[]): string {
  return values.map(([name, value]) => `<data key="${of}-${name}">${toXml(value)}</data>`).join('');
}

function typeOf(name: string): 'double' | 'string' {
  return name === 'confidence' ? 'double' : 'string';
}
