// The revision of an article, null when it is new; locks the article, so that two writers of one take turns.
MERGE (n:Node {id: $article})
SET n.id = $article, n:Article
RETURN n.revision AS revision
