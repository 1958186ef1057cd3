// For each id how many nodes IN_BODY joins it with against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:IN_BODY]-(other:Office)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
