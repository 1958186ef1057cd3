// For each id how many nodes SPOKEN_AS joins it with along it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[:SPOKEN_AS]->(other:Tenure)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
