// For each id how many nodes OVER joins it with: along it when $out, else against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:OVER]-(other:Node)
WHERE (startNode(r).id = id) = $out
  AND ($whole OR $out OR (other.orderKey > $after AND other.orderKey < $before
    AND ($body IS NULL OR EXISTS { MATCH (other)-[:IN_BODY]->(:Node {id: $body}) })
    AND ($jurisdiction IS NULL OR EXISTS { MATCH (other)-[:OVER]->(:Node {id: $jurisdiction}) })))
RETURN id, count(DISTINCT other) AS count
ORDER BY id
