// Nothing; writes people's judgements, every property of each, new or known.
UNWIND $rows AS row
MERGE (j:Judgement {id: row.id})
SET j = row.properties
