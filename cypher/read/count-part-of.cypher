// For each id how many nodes PART_OF joins it with: along it when $out, else against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:PART_OF]-(other:Node)
WHERE (startNode(r).id = id) = $out
  AND ($whole OR NOT $out OR (other.orderKey > $after AND other.orderKey < $before
    AND ($type IS NULL OR other.type = $type)
    AND ($partOf IS NULL OR EXISTS { MATCH (other)-[:PART_OF]->(:Node {id: $partOf}) })))
  AND ($whole OR $out OR (other.orderKey > $after AND other.orderKey < $before
    AND ($type IS NULL OR other.type = $type)
    AND ($partOf IS NULL OR EXISTS { MATCH (other)-[:PART_OF]->(:Node {id: $partOf}) })))
RETURN id, count(DISTINCT other) AS count
ORDER BY id
