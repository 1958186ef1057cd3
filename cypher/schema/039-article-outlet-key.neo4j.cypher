// Nothing; the articles of one outlet, however its name is spelled, are a seek, in their order.
CREATE INDEX article_outlet_key IF NOT EXISTS FOR (n:Article) ON (n.outletKey, n.orderKey)
