// For each id how many nodes OF_OFFICE joins it with against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:OF_OFFICE]-(other:Tenure)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
