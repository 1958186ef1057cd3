// What an article supports between the entities that it mentions.
// Printed by scripts/print-cypher.ts.
MATCH (:Node {id: $article})-[:MENTIONS]->(n:Node)
WITH DISTINCT n
MATCH (n)-[r:HOLDS|OF_OFFICE|IN_BODY|OVER|WITHIN|MEMBER_OF|PART_OF|TOOK_PART|TOOK_PLACE_IN]->(other:Node)
WHERE r.article = $article
RETURN n.id AS id, type(r) AS type, other.id AS to, properties(r) AS properties
ORDER BY id, type, to, r.ref, coalesce(r.toRef, '')
