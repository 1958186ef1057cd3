// For each id how many nodes MENTIONS joins it with: along it when $out, else against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:MENTIONS]-(other:Node)
WHERE (startNode(r).id = id) = $out
  AND (NOT $out OR ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds)))
  AND ($whole OR $out OR (other.orderKey > $after AND other.orderKey < $before
    AND ($from IS NULL OR other.orderKey >= $from OR other.orderKey < '0001' OR any(wider IN $wider WHERE other.orderKey STARTS WITH wider))
    AND ($outlet IS NULL OR other.outletKey = $outlet)
    AND ($mentions IS NULL OR EXISTS { MATCH (other)-[:MENTIONS]->(:Node {id: $mentions}) })))
RETURN id, count(DISTINCT other) AS count
ORDER BY id
