// How many nodes were taken away, with all that joins them: whatever there is but how far the schema and a restore are.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Restore
WITH n LIMIT $first
DETACH DELETE n
RETURN count(*) AS deleted
