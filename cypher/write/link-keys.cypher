// Nothing; makes entities known by keys that they were not known by.
UNWIND $rows AS row
MATCH (n:Node {id: row.entity})
MATCH (k:IdentityKey {id: row.key})
CREATE (n)-[:KNOWN_BY]->(k)
