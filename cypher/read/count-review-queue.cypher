// How many statements nobody has judged.
MATCH (s:Statement)
WHERE s.reviewKey > ''
  AND ($outlet IS NULL OR s.outlet = $outlet)
  AND ($mode IS NULL OR s.mode = $mode)
RETURN count(s) AS count
