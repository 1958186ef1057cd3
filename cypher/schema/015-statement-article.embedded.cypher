// Nothing; the statements of one article are found by index.
CREATE INDEX statement_article IF NOT EXISTS FOR (s:Statement) ON (s.article)
