// Nothing; writes what the store keeps beside the nodes, every property of each.
// Printed by scripts/print-cypher.ts.
UNWIND $rows AS row
FOREACH (_ IN CASE WHEN row.label = 'IdentityKey' THEN [1] ELSE [] END | MERGE (n:IdentityKey {id: row.id}) SET n = row.properties)
FOREACH (_ IN CASE WHEN row.label = 'ArticleText' THEN [1] ELSE [] END | MERGE (n:ArticleText {id: row.id}) SET n = row.properties)
FOREACH (_ IN CASE WHEN row.label = 'Judgement' THEN [1] ELSE [] END | MERGE (n:Judgement {id: row.id}) SET n = row.properties)
FOREACH (_ IN CASE WHEN row.label = 'Pin' THEN [1] ELSE [] END | MERGE (n:Pin {id: row.id}) SET n = row.properties)
