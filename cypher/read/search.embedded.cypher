// The nodes of some kinds that hold every word, of each kind the shortest first. $word is the longest of them: most nodes fail it.
// Printed by scripts/print-cypher.ts.
MATCH (n:Article)
WHERE 'Article' IN $kinds AND n.searchWords CONTAINS $word AND all(other IN $words WHERE n.searchWords CONTAINS other)
WITH n ORDER BY size(n.searchWords), n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Person)
WHERE 'Person' IN $kinds AND n.searchWords CONTAINS $word AND all(other IN $words WHERE n.searchWords CONTAINS other)
WITH n ORDER BY size(n.searchWords), n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Organization)
WHERE 'Organization' IN $kinds AND n.searchWords CONTAINS $word AND all(other IN $words WHERE n.searchWords CONTAINS other)
WITH n ORDER BY size(n.searchWords), n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Office)
WHERE 'Office' IN $kinds AND n.searchWords CONTAINS $word AND all(other IN $words WHERE n.searchWords CONTAINS other)
WITH n ORDER BY size(n.searchWords), n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Place)
WHERE 'Place' IN $kinds AND n.searchWords CONTAINS $word AND all(other IN $words WHERE n.searchWords CONTAINS other)
WITH n ORDER BY size(n.searchWords), n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Event)
WHERE 'Event' IN $kinds AND n.searchWords CONTAINS $word AND all(other IN $words WHERE n.searchWords CONTAINS other)
WITH n ORDER BY size(n.searchWords), n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
UNION ALL
MATCH (n:Statement)
WHERE 'Statement' IN $kinds AND n.searchWords CONTAINS $word AND all(other IN $words WHERE n.searchWords CONTAINS other)
WITH n ORDER BY size(n.searchWords), n.orderKey LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
