// For each id how many nodes APPEARS_IN joins it with along it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[:APPEARS_IN]->(other:Article)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
