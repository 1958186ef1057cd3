// Nothing; the pins of one article are found by index.
CREATE INDEX pin_article IF NOT EXISTS FOR (n:Pin) ON (n.article)
