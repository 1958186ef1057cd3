// How many Places a filter finds.
// Printed by scripts/print-cypher.ts.
MATCH (n:Place)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($type IS NULL OR n.type = $type)
  AND ($within IS NULL OR EXISTS { MATCH (n)-[:WITHIN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $within}) })
RETURN count(n) AS count
