// For each id how many nodes MENTIONS joins it with against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:MENTIONS]-(other:Article)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
