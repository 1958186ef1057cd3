// A page of the statements that a filter finds by event, in the order $sort; $rank and $after are those of the last one seen.
// Printed by scripts/print-cypher.ts.
UNWIND $starts AS start
CALL (start) {
  MATCH (s:Statement)
  WHERE s.eventId = start AND s.orderKey < $before AND s.orderKey >= $floor
    AND ($mode IS NULL OR s.mode = $mode)
    AND ($from IS NULL OR s.date IS NULL OR s.date >= $from OR s.date IN $wider)
    AND CASE WHEN $open THEN true ELSE (($speakers IS NULL OR s.speakerId IN $speakers)
      AND ($offices IS NULL OR s.officeId IN $offices)
      AND ($event IS NULL OR s.eventId = $event)
      AND ($article IS NULL OR s.article = $article)
      AND ($outletKeys IS NULL OR s.outletKey IN $outletKeys)
      AND ($kinds IS NULL OR s.kind IN $kinds)
      AND ($cueClasses IS NULL OR s.cueClass IN $cueClasses)
      AND ($media IS NULL OR s.medium IN $media)
      AND ($speakerForm IS NULL OR s.speakerForm = $speakerForm)
      AND ($negated IS NULL OR coalesce(s.negated, false) = $negated)
      AND ($resolved IS NULL OR (s.speakerId IS NOT NULL) = $resolved)
      AND ($confidence IS NULL OR s.confidence >= $confidence)
      AND ($word IS NULL OR (s.searchWords CONTAINS $word AND all(other IN $words WHERE s.searchWords CONTAINS other)))
      AND ($members IS NULL OR s.speakerId IN $members)
      AND ($body IS NULL OR s.speakerId IN $body OR s.officeId IN $body)
      AND ($groupBy IS NULL OR coalesce(CASE $groupBy WHEN 'SPEAKER' THEN s.speakerId WHEN 'OFFICE' THEN s.officeId WHEN 'OUTLET' THEN s.outletKey WHEN 'KIND' THEN s.kind WHEN 'CUE_CLASS' THEN s.cueClass WHEN 'EVENT' THEN s.eventId WHEN 'MONTH' THEN substring(s.date, 0, 7) WHEN 'WEEK' THEN coalesce(s.week, s.date) WHEN 'DAY' THEN s.date END, '') = $groupKey)
      AND ($partOver IS NULL OR CASE $partOver WHEN 'KIND' THEN s.kind WHEN 'CUE_CLASS' THEN s.cueClass WHEN 'MONTH' THEN substring(s.date, 0, 7) WHEN 'WEEK' THEN coalesce(s.week, s.date) WHEN 'DAY' THEN s.date END = $partKey)
      AND ($bodiless IS NULL OR NOT (
        EXISTS { MATCH (b:Node {id: s.speakerId}) WHERE b:Organization AND ($bodiless = 'ORGANIZATION' OR b.type = 'PARTY') }
        OR ($bodiless = 'ORGANIZATION' AND EXISTS { MATCH (:Node {id: s.officeId})-[:IN_BODY]->(:Organization) })
        OR ($bodiless = 'PARTY' AND EXISTS { MATCH (:Node {id: s.speakerId})-[:MEMBER_OF]->(b:Organization) WHERE b.type = 'PARTY' })))
      AND ($speakerKind IS NULL OR EXISTS { MATCH (s)-[:SPOKEN_BY]->(speaker:Node) WHERE $speakerKind IN labels(speaker) })
      AND ($about IS NULL OR EXISTS { MATCH (s)-[:ABOUT]->(:Node {id: $about}) })
      AND ($addressee IS NULL OR EXISTS { MATCH (s)-[:ADDRESSED_TO]->(:Node {id: $addressee}) })
      AND ($place IS NULL
      OR EXISTS { MATCH (s)-[:ABOUT]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) }
      OR EXISTS { MATCH (s)-[:DURING]->(:Event)-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) })) END
  WITH s, CASE $sort WHEN 'MOST_CONFIDENT' THEN 0 - s.confidence WHEN 'LEAST_CONFIDENT' THEN s.confidence
    WHEN 'POSITION' THEN coalesce(s.position, 1) ELSE 0 END AS rank
  WHERE rank > $rank OR (rank = $rank AND (($ascending AND s.orderKey > $after) OR (NOT $ascending AND s.orderKey < $after)))
  WITH s, rank ORDER BY rank, CASE WHEN $ascending THEN s.orderKey ELSE null END, s.orderKey DESC LIMIT $first
  RETURN s, rank
}
WITH DISTINCT CASE WHEN $each THEN start ELSE '' END AS start, s, rank
ORDER BY rank, CASE WHEN $ascending THEN s.orderKey ELSE null END, s.orderKey DESC LIMIT $most
RETURN start, labels(s) AS labels, properties(s) AS properties, rank
ORDER BY start, rank, CASE WHEN $ascending THEN s.orderKey ELSE null END, s.orderKey DESC
