// Nothing; takes the references of an article away.
MATCH (:Node {id: $article})-[r:MENTIONS]->(:Node)
DELETE r
