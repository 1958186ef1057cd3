// By which identity keys each entity is known, in a total order.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[:KNOWN_BY]->(k:IdentityKey)
RETURN id, k.id AS key
ORDER BY id, key
