// A page of all nodes by id, with the text of articles; $after is the id of the last one seen.
MATCH (n:Node)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $first
OPTIONAL MATCH (t:ArticleText {id: n.id})
RETURN labels(n) AS labels, properties(n) AS properties, t.text AS text, t.sections AS sections, t.coverage AS coverage
ORDER BY n.id
