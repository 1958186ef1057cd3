// A page of what the store keeps under a label beside the nodes, by id; $after is the id of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (n:IdentityKey)
WHERE $label = 'IdentityKey' AND n.id > $after
WITH n ORDER BY n.id LIMIT $first
RETURN n.id AS id, properties(n) AS properties
UNION ALL
MATCH (n:ArticleText)
WHERE $label = 'ArticleText' AND n.id > $after
WITH n ORDER BY n.id LIMIT $first
RETURN n.id AS id, properties(n) AS properties
UNION ALL
MATCH (n:Judgement)
WHERE $label = 'Judgement' AND n.id > $after
WITH n ORDER BY n.id LIMIT $first
RETURN n.id AS id, properties(n) AS properties
UNION ALL
MATCH (n:Pin)
WHERE $label = 'Pin' AND n.id > $after
WITH n ORDER BY n.id LIMIT $first
RETURN n.id AS id, properties(n) AS properties
