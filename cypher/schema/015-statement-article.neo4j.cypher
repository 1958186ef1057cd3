// Nothing; the statements of one article are a seek, in their order.
CREATE INDEX statement_article IF NOT EXISTS FOR (s:Statement) ON (s.article, s.orderKey)
