// Nothing; takes the text of an article away.
MATCH (n:ArticleText {id: $article})
DELETE n
