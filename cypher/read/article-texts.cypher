// The text of each article, with its sections and coverage as JSON.
UNWIND $ids AS id
MATCH (n:ArticleText {id: id})
RETURN id, n.text AS text, n.sections AS sections, n.coverage AS coverage
ORDER BY id
