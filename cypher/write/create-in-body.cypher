// Nothing; writes IN_BODY relationships of an article that has none yet.
// Printed by scripts/print-cypher.ts.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[r:IN_BODY]->(to)
SET r = row.properties
