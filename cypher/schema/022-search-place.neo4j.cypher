// Nothing; the searched words of Place nodes are a full-text index; they come folded, so spaces alone divide them.
CREATE FULLTEXT INDEX search_place IF NOT EXISTS FOR (n:Place) ON EACH [n.searchWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
