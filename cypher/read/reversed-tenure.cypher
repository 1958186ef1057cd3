// A page of Tenures, oldest first; $after is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (n:Tenure)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($from IS NULL OR n.orderKey >= $from OR n.orderKey < '0001' OR any(wider IN $wider WHERE n.orderKey STARTS WITH wider))
  AND ($status IS NULL OR n.status = $status)
  AND ($heldOn IS NULL OR (n.status IN ['HELD', 'ACTING', 'FORMER'] AND coalesce(n.from, n.attestedFirst) <= $heldOn + '~' AND coalesce(n.until, n.attestedLast) + '~' >= $heldOn))
  AND ($holder IS NULL OR EXISTS { MATCH (n)<-[:HOLDS]-(:Node {id: $holder}) })
  AND ($office IS NULL OR EXISTS { MATCH (n)-[:OF_OFFICE]->(:Node {id: $office}) })
WITH n ORDER BY n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.orderKey
