// Nothing; takes the statements of an article away, with all that joins them.
MATCH (s:Statement)
WHERE s.article = $article AND s.orderKey > ''
DETACH DELETE s
