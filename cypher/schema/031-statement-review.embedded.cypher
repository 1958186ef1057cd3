// Nothing; what nobody has judged is read in the order of an index: what somebody has judged has no such key.
CREATE INDEX statement_review IF NOT EXISTS FOR (s:Statement) ON (s.reviewKey)
