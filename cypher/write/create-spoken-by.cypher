// Nothing; writes SPOKEN_BY relationships of an article that has none yet.
// Printed by scripts/print-cypher.ts.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[r:SPOKEN_BY]->(to)
SET r = row.properties
