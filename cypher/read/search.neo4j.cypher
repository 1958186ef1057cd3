// The nodes of some kinds whose words match a full-text query that the store has built, never the user's own text.
CALL db.index.fulltext.queryNodes('search_words', $query) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $kinds)
RETURN labels(node) AS labels, properties(node) AS properties
ORDER BY score DESC, node.orderKey LIMIT $first
