// How many People a filter finds.
// Printed by scripts/print-cypher.ts.
MATCH (n:Person)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($memberOf IS NULL OR EXISTS { MATCH (n)-[:MEMBER_OF]->(:Node {id: $memberOf}) })
  AND ($office IS NULL OR EXISTS { MATCH (n)-[:HOLDS]->(:Node)-[:OF_OFFICE]->(:Node {id: $office}) })
RETURN count(n) AS count
