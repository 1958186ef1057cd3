// Nothing; takes away those of these identity keys by which nothing is known.
UNWIND $keys AS key
MATCH (k:IdentityKey {id: key})
WHERE NOT EXISTS { (k)<-[:KNOWN_BY]-() }
DELETE k
