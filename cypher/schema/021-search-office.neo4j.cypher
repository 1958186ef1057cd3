// Nothing; the searched words of Office nodes are a full-text index; they come folded, so spaces alone divide them.
CREATE FULLTEXT INDEX search_office IF NOT EXISTS FOR (n:Office) ON EACH [n.searchWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
