// Nothing; pages of judgements are read in the order of an index.
CREATE INDEX judgement_order IF NOT EXISTS FOR (n:Judgement) ON (n.orderKey)
