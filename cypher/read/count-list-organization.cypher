// How many Organizations a filter finds.
// Printed by scripts/print-cypher.ts.
MATCH (n:Organization)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($type IS NULL OR n.type = $type)
  AND ($partOf IS NULL OR EXISTS { MATCH (n)-[:PART_OF]->(:Node {id: $partOf}) })
RETURN count(n) AS count
