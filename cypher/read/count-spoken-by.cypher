// For each id how many nodes SPOKEN_BY joins it with: along it when $out, else against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:SPOKEN_BY]-(other:Node)
WHERE (startNode(r).id = id) = $out
RETURN id, count(DISTINCT other) AS count
ORDER BY id
