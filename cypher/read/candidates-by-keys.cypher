// The entities that are known by one of these keys, and by which.
UNWIND $keys AS key
MATCH (k:IdentityKey {id: key})<-[:KNOWN_BY]-(n:Node)
WITH n, key ORDER BY n.id, key
WITH n, collect(key) AS keys
RETURN labels(n) AS labels, properties(n) AS properties, keys
ORDER BY n.id
