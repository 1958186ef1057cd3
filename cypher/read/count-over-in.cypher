// For each id how many nodes OVER joins it with against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:OVER]-(other:Office)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
