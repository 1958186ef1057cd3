// For each id how many nodes ADDRESSED_TO joins it with: along it when $out, else against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:ADDRESSED_TO]-(other:Node)
WHERE (startNode(r).id = id) = $out
  AND (NOT $out OR ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds)))
RETURN id, count(DISTINCT other) AS count
ORDER BY id
