// For each id how many nodes TOOK_PLACE_IN joins it with along it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[:TOOK_PLACE_IN]->(other:Place)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
