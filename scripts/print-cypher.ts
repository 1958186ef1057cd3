import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { entityKinds, kinds, type KindName } from '../src/domain/model.ts';
import { relations, type RelationType } from '../src/domain/relations.ts';
import { orderOf, type Order } from '../src/store/order.ts';
import { isSearched } from '../src/store/words.ts';
import { accessPaths, printedNames, type AccessPath } from '../src/store/printed.ts';

/** Prints the Cypher files that exist once for each kind, relation or way to find statements; `--check` only compares. */
const PRINTED = '// Printed by scripts/print-cypher.ts.';
const SUPPORT = 20;

type Relation = (typeof relations)[number];

const searchedKinds = (Object.keys(kinds) as KindName[]).filter((kind) => isSearched(kind));

const everyType = relations.map(({ type }) => type).join('|');
const entityTypes = relations
  .filter(({ from }: { from: readonly KindName[] }) => !from.includes('Article') && !from.includes('Statement'))
  .map(({ type }) => type)
  .join('|');

/** Every printed file, by name. */
export function printCypher(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const names = Object.keys(kinds) as KindName[];
  for (const kind of names) {
    files.set(printedNames.page(kind), page(kind));
    files.set(printedNames.put(kind), put(kind));
  }
  for (const relation of relations) {
    files.set(printedNames.create(relation.type), create(relation));
    for (const direction of ['out', 'in'] as const) {
      files.set(printedNames.related(relation.type, direction), related(relation, direction));
      files.set(printedNames.relatedCounts(relation.type, direction), relatedCounts(relation, direction));
    }
  }
  for (const path of accessPaths) {
    files.set(printedNames.statements(path), statements(path));
    files.set(printedNames.statementCount(path), statementCount(path));
  }
  for (const [name, printed] of Object.entries(acrossTypes)) files.set(name, printed());
  return files;
}

function page(kind: KindName): string {
  const { after, by } = keyset(kinds[kind].order, 'n');
  return text(
    `// A page of ${kinds[kind].plural}, ${inWords(kinds[kind].order)}; $after is the key of the last one seen.`,
    `MATCH (n:${kind})`,
    `WHERE ${after}`,
    `WITH n ORDER BY ${by} LIMIT $first`,
    'RETURN labels(n) AS labels, properties(n) AS properties',
    `ORDER BY ${by}`,
  );
}

function put(kind: KindName): string {
  const labels = (entityKinds as readonly KindName[]).includes(kind) ? `${kind}:Entity` : kind;
  return text(
    `// Nothing; writes ${kinds[kind].plural}, every property of each, new or known.`,
    'UNWIND $rows AS row',
    'MERGE (n:Node {id: row.id})',
    `SET n:${labels}`,
    'SET n = row.properties',
  );
}

function create({ type }: Relation): string {
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

function related(relation: Relation, direction: 'out' | 'in'): string {
  const { pattern, order } = end(relation, direction);
  const { after, by } = keyset(order, 'other');
  const kept = direction === 'in' ? keptEnds[relation.type] : undefined;
  const found = kept
    ? [
        '  MATCH (other:Statement)',
        `  WHERE other.${kept} = n.id AND ${after}`,
        `  WITH n, other ORDER BY ${indexed('other', kept)}${by} LIMIT $first`,
        `  MATCH (other)-[r:${relation.type}]->(n)`,
        '  WITH other, collect(r) AS edges',
      ]
    : [`  MATCH ${pattern('r')}`, `  WHERE ${after}`, '  WITH other, collect(r) AS edges', `  ORDER BY ${by} LIMIT $first`];
  return text(
    `// For each id a page of what ${relation.type} joins it with ${inDirection(direction)}, ${inWords(order)}, and the first ${SUPPORT} relationships of each.`,
    'UNWIND $ids AS id',
    'MATCH (n:Node {id: id})',
    'CALL (n) {',
    ...found,
    '  UNWIND edges AS r',
    '  WITH other, edges, r ORDER BY r.article, r.ref',
    '  WITH other, size(edges) AS supportCount, collect(properties(r)) AS sorted',
    `  RETURN other, supportCount, sorted[0..${SUPPORT}] AS support`,
    '}',
    'RETURN id, labels(other) AS labels, properties(other) AS properties, support, supportCount',
    `ORDER BY id, ${by}`,
  );
}

function relatedCounts(relation: Relation, direction: 'out' | 'in'): string {
  return text(
    `// For each id how many nodes ${relation.type} joins it with ${inDirection(direction)}.`,
    'UNWIND $ids AS id',
    `MATCH ${end(relation, direction).pattern('').replace('(n)', '(n:Node {id: id})')}`,
    'RETURN id, count(DISTINCT other) AS count',
    'ORDER BY id',
  );
}

/** The property of a statement that each access path but the date and the place is: each has an index, in the order of statements. */
const properties = { article: 'article', event: 'eventId', speaker: 'speakerId', office: 'officeId', outlet: 'outlet' } as const;

function startOf(path: AccessPath): readonly string[] {
  if (path === 'date') return ['MATCH (s:Statement)', 'WHERE true'];
  if (path !== 'place') return ['MATCH (s:Statement)', `WHERE s.${properties[path]} = $${path}`];
  return [
    'MATCH (:Node {id: $place})<-[:WITHIN*0..4]-(p:Place)',
    'WITH DISTINCT p',
    'CALL (p) {',
    '  MATCH (p)<-[:ABOUT]-(s:Statement)',
    '  RETURN s',
    '  UNION',
    '  MATCH (p)<-[:TOOK_PLACE_IN]-(:Event)<-[:DURING]-(s:Statement)',
    '  RETURN s',
    '}',
    'WITH DISTINCT s',
    'WHERE true',
  ];
}

/** What the filter asks beside the access path; null leaves a question open. */
function checkOf(path: AccessPath): readonly string[] {
  if (path === 'date') return [];
  if (path !== 'place') return [`  AND ($${path} IS NULL OR s.${properties[path]} = $${path})`];
  return [
    '  AND ($place IS NULL',
    '    OR EXISTS { MATCH (s)-[:ABOUT]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) }',
    '    OR EXISTS { MATCH (s)-[:DURING]->(:Event)-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) })',
  ];
}

function statementsFound(path: AccessPath): readonly string[] {
  return [
    ...startOf(path),
    '  AND s.orderKey < $before AND s.orderKey >= $floor',
    '  AND ($from IS NULL OR s.date IS NULL OR s.date >= $from OR s.date IN $wider)',
    '  AND ($kind IS NULL OR s.kind = $kind)',
    '  AND ($mode IS NULL OR s.mode = $mode)',
    '  AND all(word IN $words WHERE s.searchWords CONTAINS word)',
    // A path checks only what comes after it: an earlier one would have been taken.
    ...accessPaths.slice(accessPaths.indexOf(path) + 1).flatMap(checkOf),
  ];
}

function statements(path: AccessPath): string {
  return text(
    `// A page of the statements that a filter finds by ${path}, newest first; $before is the key of the last one seen.`,
    ...statementsFound(path),
    `WITH s ORDER BY ${path === 'date' || path === 'place' ? '' : indexed('s', properties[path])}s.orderKey DESC LIMIT $first`,
    'RETURN labels(s) AS labels, properties(s) AS properties',
    'ORDER BY s.orderKey DESC',
  );
}

function statementCount(path: AccessPath): string {
  return text(`// How many statements a filter finds by ${path}.`, ...statementsFound(path), 'RETURN count(s) AS count');
}

/** The statements that read or take away relationships of every type: naming the types keeps KNOWN_BY out. */
const acrossTypes: Readonly<Record<string, () => string>> = {
  'read/neighbours': () =>
    text(
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
    ),
  'read/neighbour-counts': () =>
    text(
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
    ),
  'read/edges-from': () =>
    text(
      '// The relationships that start from each id, in a total order.',
      'UNWIND $ids AS id',
      `MATCH (n:Node {id: id})-[r:${everyType}]->(other:Node)`,
      'RETURN id, type(r) AS type, other.id AS to, properties(r) AS properties',
      'ORDER BY id, type, to, r.article, r.ref',
    ),
  'read/search.embedded': () =>
    text(
      '// The nodes of some kinds that hold every word, of each kind the shortest first. $word is the longest of them: most nodes fail it.',
      searchedKinds
        .map((kind) =>
          [
            `MATCH (n:${kind})`,
            `WHERE '${kind}' IN $kinds AND n.searchWords CONTAINS $word AND all(other IN $words WHERE n.searchWords CONTAINS other)`,
            'WITH n ORDER BY size(n.searchWords), n.orderKey LIMIT $first',
            'RETURN labels(n) AS labels, properties(n) AS properties',
          ].join('\n'),
        )
        .join('\nUNION ALL\n'),
    ),
  'write/delete-article-edges': () =>
    text(
      '// Nothing; takes away what an article supports between the entities that it mentions.',
      'MATCH (:Node {id: $article})-[:MENTIONS]->(n:Node)',
      'WITH DISTINCT n',
      `MATCH (n)-[r:${entityTypes}]->(:Node)`,
      'WHERE r.article = $article',
      'DELETE r',
    ),
};

function end(relation: Relation, direction: 'out' | 'in') {
  const others: readonly KindName[] = direction === 'out' ? relation.to : relation.from;
  const label = others.length === 1 ? others[0] : 'Node';
  const pattern = (name: string) =>
    direction === 'out' ? `(n)-[${name}:${relation.type}]->(other:${label})` : `(n)<-[${name}:${relation.type}]-(other:${label})`;
  return { pattern, order: orderOf(others) };
}

function keyset(order: Order, name: string) {
  return order === 'newest'
    ? { after: `${name}.orderKey < $after`, by: `${name}.orderKey DESC` }
    : { after: `${name}.orderKey > $after`, by: `${name}.orderKey` };
}

/** Neo4j reads an index in its order only when the whole of that order is asked for, also the part that is the same in all. */
function indexed(name: string, property: string): string {
  return `${name}.${property} DESC, `;
}

function inWords(order: Order): string {
  return order === 'newest' ? 'newest first' : 'A to Z';
}

function inDirection(direction: 'out' | 'in'): string {
  return direction === 'out' ? 'along it' : 'against it';
}

function text(...[returns, ...lines]: readonly string[]): string {
  return [returns, PRINTED, ...lines, ''].join('\n');
}

function main(check: boolean): void {
  const folder = new URL('../cypher/', import.meta.url);
  for (const name of ['read', 'write']) mkdirSync(new URL(name, folder), { recursive: true });
  for (const [name, printed] of printCypher()) {
    const file = new URL(`${name}.cypher`, folder);
    if (!check) writeFileSync(file, printed);
    else if (readFileSync(file, 'utf8') !== printed) throw new Error(`cypher/${name}.cypher is not what scripts/print-cypher.ts prints`);
  }
}

if (process.argv[1]?.endsWith('print-cypher.ts')) main(process.argv.includes('--check'));
