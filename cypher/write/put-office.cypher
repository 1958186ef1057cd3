// Nothing; writes Offices, every property of each, new or known.
// Printed by scripts/print-cypher.ts.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n:Office:Entity
SET n = row.properties
