// For each id how many nodes OF_OFFICE joins it with: along it when $out, else against it.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:OF_OFFICE]-(other:Node)
WHERE (startNode(r).id = id) = $out
  AND ($whole OR $out OR (other.orderKey > $after AND other.orderKey < $before
    AND ($from IS NULL OR other.orderKey >= $from OR other.orderKey < '0001' OR any(wider IN $wider WHERE other.orderKey STARTS WITH wider))
    AND ($status IS NULL OR other.status = $status)
    AND ($heldOn IS NULL OR (other.status IN ['HELD', 'ACTING', 'FORMER'] AND coalesce(other.from, other.attestedFirst) <= $heldOn + '~' AND coalesce(other.until, other.attestedLast) + '~' >= $heldOn))
    AND ($holder IS NULL OR EXISTS { MATCH (other)<-[:HOLDS]-(:Node {id: $holder}) })
    AND ($office IS NULL OR EXISTS { MATCH (other)-[:OF_OFFICE]->(:Node {id: $office}) })))
RETURN id, count(DISTINCT other) AS count
ORDER BY id
