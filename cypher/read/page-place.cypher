// A page of Places, A to Z; $after is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (n:Place)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($type IS NULL OR n.type = $type)
  AND ($within IS NULL OR EXISTS { MATCH (n)-[:WITHIN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $within}) })
WITH n ORDER BY n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.orderKey
