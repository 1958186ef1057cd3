// For each id how many nodes HOLDS joins it with against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:HOLDS]-(other:Person)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
