// Nothing; writes Articles, every property of each, new or known.
// Printed by scripts/print-cypher.ts.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n:Article
SET n = row.properties
