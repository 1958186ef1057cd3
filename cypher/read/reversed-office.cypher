// A page of Offices, Z to A; $before is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (n:Office)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($body IS NULL OR EXISTS { MATCH (n)-[:IN_BODY]->(:Node {id: $body}) })
  AND ($jurisdiction IS NULL OR EXISTS { MATCH (n)-[:OVER]->(:Node {id: $jurisdiction}) })
WITH n ORDER BY n.orderKey DESC LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.orderKey DESC
