// For each id how many nodes WITHIN joins it with: along it when $out, else against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:WITHIN]-(other:Node)
WHERE (startNode(r).id = id) = $out
  AND ($whole OR NOT $out OR (other.orderKey > $after AND other.orderKey < $before
    AND ($type IS NULL OR other.type = $type)
    AND ($within IS NULL OR EXISTS { MATCH (other)-[:WITHIN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $within}) })))
  AND ($whole OR $out OR (other.orderKey > $after AND other.orderKey < $before
    AND ($type IS NULL OR other.type = $type)
    AND ($within IS NULL OR EXISTS { MATCH (other)-[:WITHIN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $within}) })))
RETURN id, count(DISTINCT other) AS count
ORDER BY id
