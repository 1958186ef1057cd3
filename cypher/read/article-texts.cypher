// The text of each article, with its sections, its coverage and what its statements were before people judged them as JSON.
UNWIND $ids AS id
MATCH (n:ArticleText {id: id})
RETURN id, n.text AS text, n.sections AS sections, n.coverage AS coverage, n.unjudged AS unjudged
ORDER BY id
