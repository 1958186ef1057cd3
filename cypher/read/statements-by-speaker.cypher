// A page of the statements that a filter finds by speaker, newest first; $before is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (s:Statement)
WHERE s.speakerId = $speaker
  AND s.orderKey < $before AND s.orderKey >= $floor
  AND ($from IS NULL OR s.date IS NULL OR s.date >= $from OR s.date IN $wider)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($mode IS NULL OR s.mode = $mode)
  AND all(word IN $words WHERE s.searchWords CONTAINS word)
  AND ($office IS NULL OR s.officeId = $office)
  AND ($outlet IS NULL OR s.outlet = $outlet)
WITH s ORDER BY s.speakerId DESC, s.orderKey DESC LIMIT $first
RETURN labels(s) AS labels, properties(s) AS properties
ORDER BY s.orderKey DESC
