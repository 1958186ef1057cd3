// A page of the statements that a filter finds by event, newest first; $before is the key of the last one seen.
// Printed by scripts/print-cypher.ts.
MATCH (s:Statement)
WHERE s.eventId = $event
  AND s.orderKey < $before AND s.orderKey >= $floor
  AND ($from IS NULL OR s.date IS NULL OR s.date >= $from OR s.date IN $wider)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($mode IS NULL OR s.mode = $mode)
  AND all(word IN $words WHERE s.searchWords CONTAINS word)
  AND ($place IS NULL
    OR EXISTS { MATCH (s)-[:ABOUT]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) }
    OR EXISTS { MATCH (s)-[:DURING]->(:Event)-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) })
  AND ($speaker IS NULL OR s.speakerId = $speaker)
  AND ($office IS NULL OR s.officeId = $office)
  AND ($outlet IS NULL OR s.outlet = $outlet)
WITH s ORDER BY s.eventId DESC, s.orderKey DESC LIMIT $first
RETURN labels(s) AS labels, properties(s) AS properties
ORDER BY s.orderKey DESC
