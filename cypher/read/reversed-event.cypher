// A page of Events, oldest first; $after is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (n:Event)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($from IS NULL OR n.orderKey >= $from OR n.orderKey < '0001' OR any(wider IN $wider WHERE n.orderKey STARTS WITH wider))
  AND ($type IS NULL OR n.type = $type)
  AND ($participant IS NULL OR EXISTS { MATCH (n)<-[:TOOK_PART]-(:Node {id: $participant}) })
  AND ($place IS NULL OR EXISTS { MATCH (n)-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) })
WITH n ORDER BY n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.orderKey
