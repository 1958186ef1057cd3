// For each id how many nodes OF_OFFICE joins it with: along it when $out, else against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:OF_OFFICE]-(other:Node)
WHERE (startNode(r).id = id) = $out
RETURN id, count(DISTINCT other) AS count
ORDER BY id
