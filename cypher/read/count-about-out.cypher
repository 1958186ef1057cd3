// For each id how many nodes ABOUT joins it with along it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[:ABOUT]->(other:Node)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
