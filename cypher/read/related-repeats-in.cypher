// For each id a page of what REPEATS joins it with against it, newest first, and the first 20 relationships of each.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)<-[:REPEATS]-(other:Statement)
  WHERE other.orderKey < $after
  WITH DISTINCT other
  RETURN other ORDER BY other.orderKey DESC LIMIT $first
}
CALL (n, other) {
  MATCH (n)<-[r:REPEATS]-(other:Statement)
  WITH r ORDER BY r.article, r.ref
  WITH collect(properties(r)) AS edges
  RETURN edges[0..20] AS support, size(edges) AS supportCount
}
RETURN id, labels(other) AS labels, properties(other) AS properties, support, supportCount
ORDER BY id, other.orderKey DESC
