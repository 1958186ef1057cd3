// Nothing; notes how far the restore of a backup is.
MERGE (r:Restore {id: $checksum})
SET r.rows = $rows
