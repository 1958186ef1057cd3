// Nothing; the searched words of Event nodes are a full-text index; they come folded, so spaces alone divide them.
CREATE FULLTEXT INDEX search_event IF NOT EXISTS FOR (n:Event) ON EACH [n.searchWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
