// The references of an article: the entity that each was put to, and the rule that made it.
MATCH (:Node {id: $article})-[r:MENTIONS]->(n:Node)
RETURN n.id AS id, r.ref AS ref, r.rule AS rule
ORDER BY id, ref
