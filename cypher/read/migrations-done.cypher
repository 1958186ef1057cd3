// The steps of the schema that this database has behind it.
MATCH (m:Migration)
RETURN m.id AS id
ORDER BY id
