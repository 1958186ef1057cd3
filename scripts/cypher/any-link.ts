import type { KindName } from '../../src/domain/model.ts';
import { relations } from '../../src/domain/relations.ts';
import { SUPPORT } from '../../src/store/queries/related.ts';
import { text } from './text.ts';

// Naming the types keeps out KNOWN_BY, which joins entities with what the store looks them up by.
const everyType = relations.map(({ type }) => type).join('|');
const entityTypes = relations
  .filter(({ from }: { from: readonly KindName[] }) => !from.includes('Article') && !from.includes('Statement'))
  .map(({ type }) => type)
  .join('|');

/** For each id what it is joined with, by whatever relation. */
export function neighbours(): string {
  return text(
    '// For each id a page of what it is joined with, by whatever relation, the best supported first, and the first relationships of each.',
    'UNWIND $ids AS id',
    'MATCH (n:Node {id: id})',
    'CALL (n) {',
    `  MATCH (n)-[r:${everyType}]-(other:Node)`,
    '  WHERE type(r) IN $relations AND NOT other.id IN $exclude AND any(label IN labels(other) WHERE label IN $kinds)',
    '  WITH other, collect(r) AS edges',
    '  WITH other, edges, size(edges) AS supportCount ORDER BY supportCount DESC, other.orderKey LIMIT $first',
    '  UNWIND edges AS r',
    '  WITH other, supportCount, r ORDER BY type(r), r.article, r.ref, startNode(r).id',
    '  WITH other, supportCount, collect({type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}) AS sorted',
    `  RETURN other, supportCount, sorted[0..${SUPPORT}] AS support`,
    '}',
    'RETURN id, labels(other) AS labels, properties(other) AS properties, support, supportCount',
    'ORDER BY id, supportCount DESC, other.orderKey',
  );
}

/** For each id how many nodes of each kind each relation joins it with. */
export function neighbourCounts(): string {
  return text(
    '// For each id how many nodes of each kind each relation joins it with, either way.',
    'UNWIND $ids AS id',
    'CALL (id) {',
    `  MATCH (n:Node {id: id})-[r:${everyType}]->(other:Node)`,
    "  RETURN type(r) AS relation, 'out' AS direction, other",
    '  UNION ALL',
    `  MATCH (n:Node {id: id})<-[r:${everyType}]-(other:Node)`,
    "  RETURN type(r) AS relation, 'in' AS direction, other",
    '}',
    'WITH id, relation, direction, [label IN labels(other) WHERE label IN $kinds][0] AS kind, other',
    'RETURN id, relation, direction, kind, count(DISTINCT other) AS count',
    'ORDER BY id, relation, direction, kind',
  );
}

/** One step from each of many nodes: what a search for a path goes by. */
export function frontier(): string {
  return text(
    '// The nodes that are one step away from any of these ids, with the id and how many relationships each has; $ends are of any kind.',
    'UNWIND $ids AS id',
    `MATCH (n:Node {id: id})-[r:${everyType}]-(other:Node)`,
    'WHERE type(r) IN $relations AND (other.id IN $ends OR any(label IN labels(other) WHERE label IN $kinds))',
    'WITH DISTINCT id, other LIMIT $most',
    `RETURN id, other.id AS other, COUNT { (other)-[:${everyType}]-(:Node) } AS degree`,
    'ORDER BY id, other',
  );
}

/** What joins the two nodes of each of some pairs. */
export function linksBetween(): string {
  return text(
    '// For each pair of nodes the relationships that join them, either way, the first of them and how many there are.',
    'UNWIND $pairs AS pair',
    'MATCH (a:Node {id: pair.a})',
    'MATCH (b:Node {id: pair.b})',
    `MATCH (a)-[r:${everyType}]-(b)`,
    'WHERE type(r) IN $relations',
    'WITH a, b, r ORDER BY type(r), r.article, r.ref, startNode(r).id',
    'WITH a, b, collect({type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}) AS sorted',
    `RETURN a.id AS a, b.id AS b, sorted[0..${SUPPORT}] AS support, size(sorted) AS supportCount`,
    'ORDER BY a, b',
  );
}

/** The relationships that start from each id. */
export function edgesFrom(): string {
  return text(
    '// The relationships that start from each id, in a total order.',
    'UNWIND $ids AS id',
    `MATCH (n:Node {id: id})-[r:${everyType}]->(other:Node)`,
    'RETURN id, type(r) AS type, other.id AS to, properties(r) AS properties',
    "ORDER BY id, type, to, r.article, r.ref, coalesce(r.toRef, '')",
  );
}

/** Takes away what an article supports between entities. */
export function deleteArticleEdges(): string {
  return text(
    '// Nothing; takes away what an article supports between the entities that it mentions.',
    'MATCH (:Node {id: $article})-[:MENTIONS]->(n:Node)',
    'WITH DISTINCT n',
    `MATCH (n)-[r:${entityTypes}]->(:Node)`,
    'WHERE r.article = $article',
    'DELETE r',
  );
}

/** What an article supports between entities. */
export function articleEdges(): string {
  return text(
    '// What an article supports between the entities that it mentions.',
    'MATCH (:Node {id: $article})-[:MENTIONS]->(n:Node)',
    'WITH DISTINCT n',
    `MATCH (n)-[r:${entityTypes}]->(other:Node)`,
    'WHERE r.article = $article',
    'RETURN n.id AS id, type(r) AS type, other.id AS to, properties(r) AS properties',
    "ORDER BY id, type, to, r.ref, coalesce(r.toRef, '')",
  );
}
