// Nothing; the searched words of every kind are one full-text index; they come folded, so that spaces alone divide them.
CREATE FULLTEXT INDEX search_words IF NOT EXISTS FOR (n:Article|Person|Organization|Office|Place|Event|Statement) ON EACH [n.searchWords]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
