// Nothing; the searched words of Organization nodes are a full-text index; they come folded, so spaces alone divide them.
CREATE FULLTEXT INDEX search_organization IF NOT EXISTS FOR (n:Organization) ON EACH [n.searchWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
