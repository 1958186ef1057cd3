// For each id how many nodes REPEATS joins it with against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:REPEATS]-(other:Statement)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
