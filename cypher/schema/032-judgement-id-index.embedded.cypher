// Nothing; judgements are found by id: the constraint alone would not do it on this engine.
CREATE INDEX judgement_id_index IF NOT EXISTS FOR (n:Judgement) ON (n.id)
