// A page of the statements that nobody has judged, the least sure first; $after is the key of the last one seen.
MATCH (s:Statement)
WHERE s.reviewKey > $after
  AND ($outletKey IS NULL OR s.outletKey = $outletKey)
  AND ($mode IS NULL OR s.mode = $mode)
WITH s ORDER BY s.reviewKey LIMIT $first
RETURN labels(s) AS labels, properties(s) AS properties
ORDER BY s.reviewKey
