// A page of People, Z to A; $before is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (n:Person)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($memberOf IS NULL OR EXISTS { MATCH (n)-[:MEMBER_OF]->(:Node {id: $memberOf}) })
  AND ($office IS NULL OR EXISTS { MATCH (n)-[:HOLDS]->(:Node)-[:OF_OFFICE]->(:Node {id: $office}) })
WITH n ORDER BY n.orderKey DESC LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.orderKey DESC
