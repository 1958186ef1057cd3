// Nothing; takes the statements of an article away, with all that joins them.
MATCH (s:Statement {article: $article})
DETACH DELETE s
