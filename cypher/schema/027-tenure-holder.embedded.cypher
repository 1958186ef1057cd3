// Nothing; the tenures of a person are found by index: not along as many relationships as there are articles.
CREATE INDEX tenure_holder IF NOT EXISTS FOR (t:Tenure) ON (t.holderId)
