// Nothing; writes where people put references, every property of each, new or known.
UNWIND $rows AS row
MERGE (p:Pin {id: row.id})
SET p = row.properties
