// What the nodes of these ids hold, and by which keys they are known; locks each, so that two writers of one take turns.
UNWIND $ids AS id
MATCH (n:Node {id: id})
SET n.id = id
RETURN id, labels(n) AS labels, properties(n) AS properties, [(n)-[:KNOWN_BY]->(key:IdentityKey) | key.id] AS keys
ORDER BY id
