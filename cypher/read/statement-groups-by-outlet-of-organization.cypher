// The groups, by organization, of the statements that a filter finds by outlet: the largest, and what there is in all.
// Printed by scripts/print-cypher.ts.
MATCH (s:Statement)
WHERE s.outlet = $outlet
  AND s.orderKey < $before AND (s.orderKey >= $floor OR s.date IS NULL)
  AND ($from IS NULL OR s.date IS NULL OR s.date >= $from OR s.date IN $wider)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($mode IS NULL OR s.mode = $mode)
  AND all(word IN $words WHERE s.searchWords CONTAINS word)
WITH s.speakerId AS speaker, s.officeId AS office, $bounded AND s.date IS NULL AS leftOut, s
WITH speaker, office, leftOut, count(s) AS said
CALL (speaker) {
  MATCH (itself:Node {id: speaker}) WHERE itself:Organization
  RETURN collect(itself.id) AS own
}
CALL (office) {
  MATCH (:Node {id: office})-[:IN_BODY]->(body:Organization)
  WITH body ORDER BY body.orderKey LIMIT 1
  RETURN collect(body.id) AS others
}
WITH coalesce(own[0], others[0]) AS key, leftOut, sum(said) AS statements,
  sum(CASE WHEN size(own) = 0 THEN 0 ELSE said END) AS ofItself
ORDER BY statements DESC, key
WITH collect(CASE WHEN leftOut OR key IS NULL THEN null ELSE {key: key, statements: statements, ofItself: ofItself} END) AS found,
  coalesce(sum(CASE WHEN leftOut THEN 0 ELSE statements END), 0) AS total,
  coalesce(sum(CASE WHEN leftOut OR key IS NOT NULL THEN 0 ELSE statements END), 0) AS keyless,
  coalesce(sum(CASE WHEN leftOut THEN statements ELSE 0 END), 0) AS undated
WITH found[..$first] AS groups, size(found) AS groupCount, total, keyless, undated
RETURN groups, groupCount, total, keyless, undated
