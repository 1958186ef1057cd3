// Where people put references of articles, in the order in which they did.
UNWIND $articles AS article
MATCH (p:Pin {article: article})
RETURN properties(p) AS properties
ORDER BY p.order, p.id
