// How many Offices a filter finds.
// Printed by scripts/print-cypher.ts.
MATCH (n:Office)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($body IS NULL OR EXISTS { MATCH (n)-[:IN_BODY]->(:Node {id: $body}) })
  AND ($jurisdiction IS NULL OR EXISTS { MATCH (n)-[:OVER]->(:Node {id: $jurisdiction}) })
RETURN count(n) AS count
