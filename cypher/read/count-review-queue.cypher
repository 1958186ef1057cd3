// How many statements nobody has judged.
MATCH (s:Statement)
WHERE s.reviewKey > ''
  AND ($outletKey IS NULL OR s.outletKey = $outletKey)
  AND ($mode IS NULL OR s.mode = $mode)
RETURN count(s) AS count
