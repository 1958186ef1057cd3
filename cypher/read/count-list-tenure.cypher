// How many Tenures a filter finds.
// Printed by scripts/print-cypher.ts.
MATCH (n:Tenure)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($from IS NULL OR n.orderKey >= $from OR n.orderKey < '0001' OR any(wider IN $wider WHERE n.orderKey STARTS WITH wider))
  AND ($status IS NULL OR n.status = $status)
  AND ($heldOn IS NULL OR (n.status IN ['HELD', 'ACTING', 'FORMER'] AND coalesce(n.from, n.attestedFirst) <= $heldOn + '~' AND coalesce(n.until, n.attestedLast) + '~' >= $heldOn))
  AND ($holder IS NULL OR EXISTS { MATCH (n)<-[:HOLDS]-(:Node {id: $holder}) })
  AND ($office IS NULL OR EXISTS { MATCH (n)-[:OF_OFFICE]->(:Node {id: $office}) })
RETURN count(n) AS count
