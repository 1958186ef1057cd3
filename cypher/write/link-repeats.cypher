// Nothing; joins statements to the first of another article that says the same words; $article null: of every article.
UNWIND $wordsKeys AS wordsKey
CALL (wordsKey) {
  MATCH (s:Statement {wordsKey: wordsKey})
  RETURN s.id AS firstId, s.article AS firstArticle ORDER BY coalesce(s.published, '9999'), s.orderKey LIMIT 1
}
MATCH (first:Node {id: firstId})
MATCH (s:Statement {wordsKey: wordsKey})
WHERE s.article <> firstArticle AND ($article IS NULL OR s.article = $article)
CREATE (s)-[r:REPEATS]->(first)
SET r.article = s.article, r.ref = s.id, r.spans = s.segments, r.rule = 'same-words-elsewhere', r.confidence = 1, r.assertedBy = 'NARRATOR'
