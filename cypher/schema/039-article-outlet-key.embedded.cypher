// Nothing; the articles of one outlet, however its name is spelled, are found by index.
CREATE INDEX article_outlet_key IF NOT EXISTS FOR (n:Article) ON (n.outletKey)
