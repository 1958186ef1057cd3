// Nothing; the searched words of Article nodes are a full-text index; they come folded, so spaces alone divide them.
CREATE FULLTEXT INDEX search_article IF NOT EXISTS FOR (n:Article) ON EACH [n.searchWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
