// For each id how many nodes WITHIN joins it with along it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[:WITHIN]->(other:Place)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
