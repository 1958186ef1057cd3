// Nothing; takes away what an article supports between the entities that it mentions.
// Printed by scripts/print-cypher.ts.
MATCH (:Node {id: $article})-[:MENTIONS]->(n:Node)
WITH DISTINCT n
MATCH (n)-[r:HOLDS|OF_OFFICE|IN_BODY|OVER|WITHIN|MEMBER_OF|PART_OF|TOOK_PART|TOOK_PLACE_IN]->(:Node)
WHERE r.article = $article
DELETE r
