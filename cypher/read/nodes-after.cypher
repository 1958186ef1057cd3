// A page of all nodes by id; $after is the id of the last one seen.
MATCH (n:Node)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $first
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
