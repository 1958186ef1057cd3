import type { Call } from '../service.ts';
import type { WholeGraph } from './evidence.ts';
import { nameOf, readGraph, valuesOf } from './named.ts';
import { edgeFields, edgeValues, nodeFields, present, toXml } from './xml.ts';

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<meta><creator>On Record</creator></meta>\n<graph defaultedgetype="directed">\n';

/** The whole graph as GEXF 1.3, for Gephi. Edges carry the exact words they rest on. */
export async function* exportGexf(graph: WholeGraph, call?: Call): AsyncGenerator<string> {
  yield head;
  for (const [of, names] of [
    ['node', nodeFields],
    ['edge', edgeFields],
  ] as const) {
    const attributes = names.map(
      (name) => `<attribute id="${name}" title="${name}" type="${name === 'confidence' ? 'double' : 'string'}"/>`,
    );
    yield `<attributes class="${of}">${attributes.join('')}</attributes>\n`;
  }
  let part: 'nodes' | 'edges' = 'nodes';
  yield '<nodes>\n';
  for await (const row of readGraph(graph, call)) {
    if ('node' in row) {
      const { node } = row;
      const values = present({ ...valuesOf(node), name: nameOf(node) }, nodeFields);
      yield `<node id="${node.id}" label="${toXml(nameOf(node))}">${toValues(values)}</node>\n`;
      continue;
    }
    if (part === 'nodes') yield '</nodes>\n<edges>\n';
    part = 'edges';
    const { id, edge } = row.told;
    const values = toValues(present(edgeValues(row.told), edgeFields));
    yield `<edge id="${id}" source="${edge.from}" target="${edge.to}" label="${edge.type}">${values}</edge>\n`;
  }
  yield part === 'nodes' ? '</nodes>\n<edges/>\n</graph>\n</gexf>\n' : '</edges>\n</graph>\n</gexf>\n';
}

function toValues(values: readonly (readonly [string, unknown])[]): string {
  return `<attvalues>${values.map(([name, value]) => `<attvalue for="${name}" value="${toXml(value)}"/>`).join('')}</attvalues>`;
}
