// For each id how many nodes OF_OFFICE joins it with along it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[:OF_OFFICE]->(other:Office)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
