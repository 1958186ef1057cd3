// Nothing; writes OF_OFFICE relationships of an article that has none yet.
// Printed by scripts/print-cypher.ts.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[r:OF_OFFICE]->(to)
SET r = row.properties
