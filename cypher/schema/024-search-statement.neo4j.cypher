// Nothing; the searched words of Statement nodes are a full-text index; they come folded, so spaces alone divide them.
CREATE FULLTEXT INDEX search_statement IF NOT EXISTS FOR (n:Statement) ON EACH [n.searchWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
