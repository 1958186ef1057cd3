// For each id how many nodes REPORTED_IN joins it with against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:REPORTED_IN]-(other:Statement)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
