// The restore that has begun and not ended: of which backup, and how many of its rows are written; -1 while the graph is being emptied.
MATCH (r:Restore)
RETURN r.id AS checksum, r.rows AS rows
ORDER BY checksum
