// Nothing; writes DURING relationships of an article that has none yet.
// Printed by scripts/print-cypher.ts.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[r:DURING]->(to)
SET r = row.properties
