// For each id how many nodes SPOKEN_BY joins it with along it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[:SPOKEN_BY]->(other:Node)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
