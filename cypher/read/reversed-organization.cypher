// A page of Organizations, Z to A; $before is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (n:Organization)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($type IS NULL OR n.type = $type)
  AND ($partOf IS NULL OR EXISTS { MATCH (n)-[:PART_OF]->(:Node {id: $partOf}) })
WITH n ORDER BY n.orderKey DESC LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.orderKey DESC
