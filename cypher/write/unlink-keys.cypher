// Nothing; entities are no longer known by these keys.
UNWIND $rows AS row
MATCH (:Node {id: row.entity})-[r:KNOWN_BY]->(:IdentityKey {id: row.key})
DELETE r
