// How many statements a filter finds by linked.
// Printed by scripts/print-cypher.ts.
UNWIND $starts AS start
CALL (start) {
  MATCH (:Node {id: start})<-[link:ABOUT|ADDRESSED_TO|SPOKEN_AS]-(s:Statement)
  WHERE type(link) = $link
  WITH DISTINCT s
  WHERE s.orderKey < $before AND s.orderKey >= $floor
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
  RETURN s
}
WITH DISTINCT CASE WHEN $each THEN start ELSE '' END AS start, s
RETURN start, count(s) AS count
ORDER BY start
