// Nothing; takes an article away that nothing is joined with any more.
MATCH (n:Node {id: $article})
DETACH DELETE n
