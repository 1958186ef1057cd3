// Nothing; the judgements on one article are found by index.
CREATE INDEX judgement_article IF NOT EXISTS FOR (n:Judgement) ON (n.article)
