import type { KindName } from '../../src/domain/model.ts';
import { relations, type RelationType } from '../../src/domain/relations.ts';
import { hasSeveralKinds, listKindAt } from '../../src/domain/list-filters.ts';
import { orderOf } from '../../src/store/order.ts';
import { conditions } from './nodes.ts';
import { indexed, inWords, keyset, text } from './text.ts';

type Relation = (typeof relations)[number];

/** Writes relationships of a type. */
export function create({ type }: Relation): string {
  return text(
    `// Nothing; writes ${type} relationships of an article that has none yet.`,
    'UNWIND $rows AS row',
    'MATCH (from:Node {id: row.from})',
    'MATCH (to:Node {id: row.to})',
    `CREATE (from)-[r:${type}]->(to)`,
    'SET r = row.properties',
  );
}

/** Relations whose `from` end keeps the id of its `to` end under an index: what leads to a much quoted person is a seek. */
const keptEnds: Readonly<Partial<Record<RelationType, string>>> = { APPEARS_IN: 'article', SPOKEN_BY: 'speakerId', DURING: 'eventId' };

/** What a list of several kinds is asked. */
const OF_KINDS = '($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds))';

const BETWEEN = 'other.orderKey > $after AND other.orderKey < $before';

/** For each id one page of what a relation joins it with. */
export function related(relation: Relation, direction: 'out' | 'in'): string {
  const { pattern, order } = end(relation, direction);
  const { after, by } = keyset(order, 'other');
  const listKind = listKindAt(relation.type, direction);
  const several = hasSeveralKinds(relation.type, direction);
  const kept = direction === 'in' ? keptEnds[relation.type] : undefined;
  const found = kept
    ? [
        '  MATCH (other:Statement)',
        `  WHERE other.${kept} = n.id AND ${after}`,
        `  WITH n, other ORDER BY ${indexed('other', kept)}${by} LIMIT $first`,
        `  MATCH (other)-[r:${relation.type}]->(n)`,
        '  WITH other, collect(r) AS edges',
      ]
    : [
        `  MATCH ${pattern('r')}`,
        '  WITH other, collect(r) AS edges',
        // Once for each node, and not for each of the relationships that lead to it.
        listKind === null
          ? `  WHERE ${after}${several ? ` AND ${OF_KINDS}` : ''}`
          : `  WHERE ${BETWEEN} AND ($whole OR (${conditions(listKind, 'other').join('\n    AND ')}))`,
        '  WITH other, edges',
        `  ORDER BY ${by} LIMIT $first`,
      ];
  return text(
    `// For each id a page of what ${relation.type} joins it with ${inDirection(direction)}, ${inWords(order)}, and the first $support relationships of each.`,
    'UNWIND $ids AS id',
    'MATCH (n:Node {id: id})',
    'CALL (n) {',
    ...found,
    // Sorted only where somebody asks for them: else $sorted is 1.
    '  UNWIND edges[0..$sorted] AS r',
    '  WITH other, edges, r ORDER BY r.article, r.ref',
    '  WITH other, size(edges) AS supportCount, collect(r) AS sorted',
    '  RETURN other, supportCount, [s IN sorted[0..$support] | properties(s)] AS support',
    '}',
    'RETURN id, labels(other) AS labels, properties(other) AS properties, support, supportCount',
    `ORDER BY id, ${by}`,
  );
}

/** For each id how many nodes a relation joins it with, in the one direction or the other. */
export function relatedCounts({ type }: Relation): string {
  const asked = (['out', 'in'] as const).flatMap((direction) => {
    const kind = listKindAt(type, direction);
    const other = direction === 'out' ? 'NOT $out' : '$out';
    if (hasSeveralKinds(type, direction)) return [`  AND (${other} OR ${OF_KINDS})`];
    return kind === null ? [] : [`  AND ($whole OR ${other} OR (${[BETWEEN, ...conditions(kind, 'other')].join('\n    AND ')}))`];
  });
  return text(
    `// For each id how many nodes ${type} joins it with: along it when $out, else against it.`,
    'UNWIND $ids AS id',
    `MATCH (n:Node {id: id})-[r:${type}]-(other:Node)`,
    'WHERE (startNode(r).id = id) = $out',
    ...asked,
    'RETURN id, count(DISTINCT other) AS count',
    'ORDER BY id',
  );
}

function end(relation: Relation, direction: 'out' | 'in') {
  const others: readonly KindName[] = direction === 'out' ? relation.to : relation.from;
  const label = others.length === 1 ? others[0] : 'Node';
  const pattern = (name: string) =>
    direction === 'out' ? `(n)-[${name}:${relation.type}]->(other:${label})` : `(n)<-[${name}:${relation.type}]-(other:${label})`;
  return { pattern, order: orderOf(others) };
}

function inDirection(direction: 'out' | 'in'): string {
  return direction === 'out' ? 'along it' : 'against it';
}
