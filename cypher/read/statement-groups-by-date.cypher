// The groups of the statements that a filter finds by date: the largest, or with $newest the latest, and what there is in all.
// Printed by scripts/print-cypher.ts.
MATCH (s:Statement)
WHERE true
  AND s.orderKey < $before AND (s.orderKey >= $floor OR s.date IS NULL)
  AND ($from IS NULL OR s.date IS NULL OR s.date >= $from OR s.date IN $wider)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($mode IS NULL OR s.mode = $mode)
  AND all(word IN $words WHERE s.searchWords CONTAINS word)
WITH CASE $by WHEN 'SPEAKER' THEN s.speakerId WHEN 'OFFICE' THEN s.officeId WHEN 'OUTLET' THEN s.outlet WHEN 'KIND' THEN s.kind WHEN 'CUE_CLASS' THEN s.cueClass WHEN 'EVENT' THEN s.eventId WHEN 'MONTH' THEN substring(s.date, 0, 7) WHEN 'DAY' THEN s.date END AS key,
  $bounded AND s.date IS NULL AS leftOut, s
WITH key, leftOut, count(s) AS statements, 0 AS ofItself
ORDER BY CASE WHEN $newest THEN key ELSE null END DESC, statements DESC, key
WITH collect(CASE WHEN leftOut OR key IS NULL THEN null ELSE {key: key, statements: statements, ofItself: ofItself} END) AS found,
  coalesce(sum(CASE WHEN leftOut THEN 0 ELSE statements END), 0) AS total,
  coalesce(sum(CASE WHEN leftOut OR key IS NOT NULL THEN 0 ELSE statements END), 0) AS keyless,
  coalesce(sum(CASE WHEN leftOut THEN statements ELSE 0 END), 0) AS undated
WITH found[..$first] AS groups, size(found) AS groupCount, total, keyless, undated
RETURN groups, groupCount, total, keyless, undated
