// All statements of an article, whatever they are, in their order.
MATCH (s:Statement)
WHERE s.article = $article AND s.orderKey > ''
RETURN labels(s) AS labels, properties(s) AS properties
ORDER BY s.orderKey DESC
