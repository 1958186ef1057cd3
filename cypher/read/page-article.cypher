// A page of Articles, newest first; $before is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (n:Article)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($from IS NULL OR n.orderKey >= $from OR n.orderKey < '0001' OR any(wider IN $wider WHERE n.orderKey STARTS WITH wider))
  AND ($outlet IS NULL OR n.outletKey = $outlet)
  AND ($mentions IS NULL OR EXISTS { MATCH (n)-[:MENTIONS]->(:Node {id: $mentions}) })
WITH n ORDER BY n.orderKey DESC LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.orderKey DESC
