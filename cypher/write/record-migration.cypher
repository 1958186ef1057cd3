// Nothing; notes that a step of the schema is done.
MERGE (m:Migration {id: $id})
