// For each id how many nodes TOOK_PART joins it with against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:TOOK_PART]-(other:Node)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
