// For each id how many nodes TOOK_PART joins it with: along it when $out, else against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:TOOK_PART]-(other:Node)
WHERE (startNode(r).id = id) = $out
  AND ($whole OR NOT $out OR (other.orderKey > $after AND other.orderKey < $before
    AND ($from IS NULL OR other.orderKey >= $from OR other.orderKey < '0001' OR any(wider IN $wider WHERE other.orderKey STARTS WITH wider))
    AND ($type IS NULL OR other.type = $type)
    AND ($participant IS NULL OR EXISTS { MATCH (other)<-[:TOOK_PART]-(:Node {id: $participant}) })
    AND ($place IS NULL OR EXISTS { MATCH (other)-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) })))
  AND ($out OR ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds)))
RETURN id, count(DISTINCT other) AS count
ORDER BY id
