// Nothing; no restore is under way.
MATCH (r:Restore)
DELETE r
