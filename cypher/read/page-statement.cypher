// A page of Statements, newest first; $before is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (n:Statement)
WHERE n.orderKey > $after AND n.orderKey < $before
WITH n ORDER BY n.orderKey DESC LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.orderKey DESC
