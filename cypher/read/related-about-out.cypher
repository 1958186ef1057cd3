// For each id a page of what ABOUT joins it with along it, A to Z, and the first $support relationships of each.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)-[r:ABOUT]->(other:Node)
  WITH other, collect(r) AS edges
  WHERE other.orderKey > $after AND ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds))
  WITH other, edges
  ORDER BY other.orderKey LIMIT $first
  UNWIND edges[0..$sorted] AS r
  WITH other, edges, r ORDER BY r.article, r.ref
  WITH other, size(edges) AS supportCount, collect(r) AS sorted
  RETURN other, supportCount, [s IN sorted[0..$support] | properties(s)] AS support
}
RETURN id, labels(other) AS labels, properties(other) AS properties, support, supportCount
ORDER BY id, other.orderKey
