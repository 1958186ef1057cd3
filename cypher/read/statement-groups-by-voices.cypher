// The groups of the statements that a filter finds by voices: the largest, or with $newest the latest, and what there is in all.
// Printed by scripts/print-cypher.ts.
UNWIND $starts AS start
CALL (start) {
  CALL (start) {
    MATCH (s:Statement)
    WHERE s.speakerId = start AND s.orderKey > ''
    RETURN s
    UNION ALL
    MATCH (s:Statement)
    WHERE s.officeId = start AND s.orderKey > ''
    RETURN s
  }
  WITH s
  WHERE s.orderKey < $before AND (s.orderKey >= $floor OR s.date IS NULL)
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
WITH DISTINCT s
WITH CASE $by WHEN 'SPEAKER' THEN s.speakerId WHEN 'OFFICE' THEN s.officeId WHEN 'OUTLET' THEN s.outletKey WHEN 'KIND' THEN s.kind WHEN 'CUE_CLASS' THEN s.cueClass WHEN 'EVENT' THEN s.eventId WHEN 'MONTH' THEN substring(s.date, 0, 7) WHEN 'WEEK' THEN coalesce(s.week, s.date) WHEN 'DAY' THEN s.date END AS plain, CASE $over WHEN 'KIND' THEN s.kind WHEN 'CUE_CLASS' THEN s.cueClass WHEN 'MONTH' THEN substring(s.date, 0, 7) WHEN 'WEEK' THEN coalesce(s.week, s.date) WHEN 'DAY' THEN s.date END AS part,
  CASE WHEN $by IN ['ORGANIZATION', 'PARTY'] THEN s.speakerId ELSE null END AS speaker,
  CASE WHEN $by = 'ORGANIZATION' THEN s.officeId ELSE null END AS office,
  CASE WHEN $by = 'PARTY' THEN s.speakerId ELSE null END AS member,
  $bounded AND s.date IS NULL AS leftOut, s
WITH plain, part, speaker, office, member, leftOut, count(s) AS said, sum(coalesce(s.wordCount, 0)) AS allWords,
  sum(coalesce(s.quotedWordCount, 0)) AS allQuoted, sum(coalesce(s.position, 0)) AS allPositions, min(s.position) AS firstPosition
CALL (speaker) {
  MATCH (itself:Node {id: speaker}) WHERE itself:Organization AND ($by = 'ORGANIZATION' OR itself.type = 'PARTY')
  RETURN collect(itself.id) AS own
}
CALL (office) {
  MATCH (:Node {id: office})-[:IN_BODY]->(body:Organization)
  WITH body ORDER BY body.orderKey LIMIT 1
  RETURN collect(body.id) AS bodies
}
CALL (member) {
  MATCH (:Node {id: member})-[:MEMBER_OF]->(party:Organization) WHERE party.type = 'PARTY'
  WITH party ORDER BY party.orderKey LIMIT 1
  RETURN collect(party.id) AS parties
}
WITH coalesce(plain, own[0], bodies[0], parties[0]) AS key, part, leftOut, sum(said) AS statements,
  sum(CASE WHEN size(own) = 0 THEN 0 ELSE said END) AS ofItself, sum(allWords) AS words, sum(allQuoted) AS quotedWords,
  sum(allPositions) AS positions, min(firstPosition) AS firstPosition
ORDER BY part DESC
WITH key, leftOut, sum(statements) AS statements, sum(ofItself) AS ofItself, sum(words) AS words, sum(quotedWords) AS quotedWords, sum(positions) AS positions, min(firstPosition) AS firstPosition,
  collect(CASE WHEN part IS NULL THEN null ELSE {key: part, statements: statements, words: words, quotedWords: quotedWords} END) AS parts
ORDER BY CASE WHEN $newest THEN key ELSE null END DESC, statements DESC, key
WITH collect(CASE WHEN leftOut THEN null ELSE {key: key, statements: statements, ofItself: ofItself, words: words, quotedWords: quotedWords, positions: positions, firstPosition: firstPosition, parts: parts} END) AS found,
  coalesce(sum(CASE WHEN leftOut THEN 0 ELSE statements END), 0) AS total,
  coalesce(sum(CASE WHEN leftOut OR key IS NOT NULL THEN 0 ELSE statements END), 0) AS keyless,
  coalesce(sum(CASE WHEN leftOut THEN statements ELSE 0 END), 0) AS undated,
  coalesce(sum(CASE WHEN leftOut THEN 0 ELSE words END), 0) AS words,
  coalesce(sum(CASE WHEN leftOut THEN 0 ELSE quotedWords END), 0) AS quotedWords
CALL (found) {
  UNWIND found AS row
  UNWIND row.parts AS part
  WITH part.key AS key, sum(part.statements) AS said, sum(part.words) AS spoken, sum(part.quotedWords) AS quoted
  ORDER BY key DESC LIMIT 100
  RETURN collect({key: key, statements: said, words: spoken, quotedWords: quoted}) AS parts
}
WITH [row IN found WHERE row.key IS NOT NULL] AS keyed, parts, total, keyless, undated, words, quotedWords
WITH keyed[..$first] AS groups, size(keyed) AS groupCount, parts, total, keyless, undated, words, quotedWords
RETURN groups, groupCount, parts, total, keyless, undated, words, quotedWords
