// The revision of an article, when the graph holds one.
MATCH (n:Node {id: $article})
RETURN n.revision AS revision
