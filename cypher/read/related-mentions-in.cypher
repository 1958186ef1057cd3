// For each id a page of what MENTIONS joins it with against it, newest first, and the first $support relationships of each.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)<-[r:MENTIONS]-(other:Article)
  WITH other, collect(r) AS edges
  WHERE other.orderKey > $after AND other.orderKey < $before AND ($whole OR (($from IS NULL OR other.orderKey >= $from OR other.orderKey < '0001' OR any(wider IN $wider WHERE other.orderKey STARTS WITH wider))
    AND ($outlet IS NULL OR other.outletKey = $outlet)
    AND ($mentions IS NULL OR EXISTS { MATCH (other)-[:MENTIONS]->(:Node {id: $mentions}) })))
  WITH other, edges
  ORDER BY other.orderKey DESC LIMIT $first
  UNWIND edges[0..$sorted] AS r
  WITH other, edges, r ORDER BY r.article, r.ref
  WITH other, size(edges) AS supportCount, collect(r) AS sorted
  RETURN other, supportCount, [s IN sorted[0..$support] | properties(s)] AS support
}
RETURN id, labels(other) AS labels, properties(other) AS properties, support, supportCount
ORDER BY id, other.orderKey DESC
