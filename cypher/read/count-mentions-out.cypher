// For each id how many nodes MENTIONS joins it with along it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[:MENTIONS]->(other:Node)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
