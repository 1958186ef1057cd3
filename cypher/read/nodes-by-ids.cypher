// The nodes that have these ids, of whatever kind.
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY id
