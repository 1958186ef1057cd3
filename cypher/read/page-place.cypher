// A page of Places, A to Z; $after is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (n:Place)
WHERE n.orderKey > $after
WITH n ORDER BY n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.orderKey
