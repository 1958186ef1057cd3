// For each id how many nodes PART_OF joins it with against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:PART_OF]-(other:Organization)
RETURN id, count(DISTINCT other) AS count
ORDER BY id
