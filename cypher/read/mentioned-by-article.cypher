// The ids of what an article mentions.
MATCH (:Node {id: $article})-[:MENTIONS]->(n:Node)
RETURN DISTINCT n.id AS id
ORDER BY id
