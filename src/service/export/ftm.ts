import type { Edge } from '../../domain/graph.ts';
import type { AnyNode } from '../../domain/model.ts';
import type { RelationType } from '../../domain/relations.ts';
import type { Call } from '../service.ts';
import type { WholeGraph } from './evidence.ts';
import { nameOf, readGraph, valuesOf, type ToldEdge } from './named.ts';

type Properties = Readonly<Record<string, readonly string[]>>;

/** An entity of FollowTheMoney. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Properties;
}

/**
 * The whole graph as FollowTheMoney entities, one a line, for Aleph and OpenSanctions' tools. A tenure is an Occupancy, a
 * statement a Note on its speakers; what has no schema of its own there is an UnknownLink that says which relation it is.
 */
export async function* exportFtm(graph: WholeGraph, call?: Call): AsyncGenerator<string> {
  const nodes = new Map<string, AnyNode>();
  const joined = new Map<string, ToldEdge[]>();
  for await (const row of readGraph(graph, call)) {
    if ('node' in row) nodes.set(row.node.id, row.node);
    else for (const end of [row.told.edge.from, row.told.edge.to]) joined.set(end, [...(joined.get(end) ?? []), row.told]);
  }
  const linked = new Set<string>();
  for (const node of nodes.values()) {
    const edges = joined.get(node.id) ?? [];
    const entity = toEntity(node, edges, nodes);
    if (entity) yield toLine(entity);
    for (const edge of edges) {
      const link = linked.has(edge.id) ? null : toLink(edge);
      linked.add(edge.id);
      if (link) yield toLine(link);
    }
  }
}

function toEntity(node: AnyNode, edges: readonly ToldEdge[], nodes: ReadonlyMap<string, AnyNode>): Entity | null {
  const values = valuesOf(node);
  const to = (type: RelationType) => ends(edges, type, node.id, 'from', 'to');
  const from = (type: RelationType) => ends(edges, type, node.id, 'to', 'from');
  const names = (ids: readonly string[]) => ids.map((id) => nodes.get(id)).flatMap((other) => (other ? [nameOf(other)] : []));
  const named = { name: texts(nameOf(node)), alias: texts(values['aliases']) };
  const schemas: Readonly<Record<AnyNode['label'], readonly [schema: string, properties: () => Properties]>> = {
    Person: ['Person', () => named],
    Organization: ['Organization', () => named],
    Office: ['Position', () => ({ ...named, organization: to('IN_BODY'), subnationalArea: names(to('OVER')) })],
    Place: ['Address', () => ({ ...named, full: texts(nameOf(node)) })],
    Event: ['Event', () => ({ ...named, date: texts(values['date']), location: names(to('TOOK_PLACE_IN')), involved: from('TOOK_PART') })],
    Article: [
      'Article',
      () => ({
        title: texts(nameOf(node)),
        publisher: texts(values['outlet']),
        author: texts(values['byline']),
        publishedAt: texts(values['published']),
        sourceUrl: texts(values['url']),
      }),
    ],
    Statement: ['Note', () => ({ name: texts(nameOf(node)), description: texts(values['text']), entity: to('SPOKEN_BY') })],
    Tenure: [
      'Occupancy',
      () => ({
        holder: from('HOLDS'),
        post: to('OF_OFFICE'),
        startDate: texts(values['from']),
        endDate: texts(values['until']),
        status: texts(values['status']),
      }),
    ],
  };
  const [schema, properties] = schemas[node.label];
  const filled = properties();
  // An Occupancy without either end is refused by every reader.
  if (node.label === 'Tenure' && (filled['holder']?.length === 0 || filled['post']?.length === 0)) return null;
  return { id: toId(node.id), schema, properties: refer(filled) };
}

/** Told by the entities themselves. */
const told: ReadonlySet<RelationType> = new Set([
  'HOLDS',
  'OF_OFFICE',
  'IN_BODY',
  'OVER',
  'TOOK_PLACE_IN',
  'TOOK_PART',
  'SPOKEN_BY',
] as const);

function toLink({ id, edge, words }: ToldEdge): Entity | null {
  if (told.has(edge.type)) return null;
  const said = { summary: texts(words) };
  if (edge.type === 'MEMBER_OF')
    return { id: `onrecord-${id}`, schema: 'Membership', properties: refer({ member: [edge.from], organization: [edge.to], ...said }) };
  const role = edge.type.toLowerCase().replaceAll('_', ' ');
  return {
    id: `onrecord-${id}`,
    schema: 'UnknownLink',
    properties: refer({ subject: [edge.from], object: [edge.to], role: [role], ...said }),
  };
}

/** The properties that hold ids of other entities. */
const references = new Set(['organization', 'involved', 'entity', 'holder', 'post', 'member', 'subject', 'object']);

function refer(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) =>
      values.length === 0 ? [] : [[name, references.has(name) ? values.map(toId) : values]],
    ),
  );
}

function ends(edges: readonly ToldEdge[], type: RelationType, node: string, near: 'from' | 'to', far: 'from' | 'to'): readonly string[] {
  const fits = (edge: Edge) => edge.type === type && edge[near] === node;
  return [...new Set(edges.flatMap(({ edge }) => (fits(edge) ? [edge[far]] : [])))];
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string' && text !== '');
}

function toId(id: string): string {
  return `onrecord-${id}`;
}

function toLine(entity: Entity): string {
  return `${JSON.stringify(entity)}\n`;
}
