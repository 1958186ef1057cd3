// For each id how many nodes MEMBER_OF joins it with against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:MEMBER_OF]-(other:Person)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
