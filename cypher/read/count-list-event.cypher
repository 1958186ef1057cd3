// How many Events a filter finds.
// Printed by scripts/print-cypher.ts.
MATCH (n:Event)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($from IS NULL OR n.orderKey >= $from OR n.orderKey < '0001' OR any(wider IN $wider WHERE n.orderKey STARTS WITH wider))
  AND ($type IS NULL OR n.type = $type)
  AND ($participant IS NULL OR EXISTS { MATCH (n)<-[:TOOK_PART]-(:Node {id: $participant}) })
  AND ($place IS NULL OR EXISTS { MATCH (n)-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) })
RETURN count(n) AS count
