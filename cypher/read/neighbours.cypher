// For each id a page of what it is joined with, by whatever relation, the best supported first, and the first relationships of each.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)-[r:MENTIONS|HOLDS|OF_OFFICE|IN_BODY|OVER|WITHIN|MEMBER_OF|PART_OF|TOOK_PART|TOOK_PLACE_IN|APPEARS_IN|SPOKEN_BY|SPOKEN_AS|ADDRESSED_TO|ABOUT|DURING|REPORTED_IN|REPEATS]-(other:Node)
  WHERE type(r) IN $relations AND NOT other.id IN $exclude AND any(label IN labels(other) WHERE label IN $kinds)
  WITH other, collect(r) AS edges
  WITH other, edges, size(edges) AS supportCount ORDER BY supportCount DESC, other.orderKey LIMIT $first
  UNWIND edges AS r
  WITH other, supportCount, r ORDER BY type(r), r.article, r.ref, startNode(r).id
  WITH other, supportCount, collect({type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}) AS sorted
  RETURN other, supportCount, sorted[0..20] AS support
}
RETURN id, labels(other) AS labels, properties(other) AS properties, support, supportCount
ORDER BY id, supportCount DESC, other.orderKey
