// Nothing; pins are found by id: the constraint alone would not do it on this engine.
CREATE INDEX pin_id_index IF NOT EXISTS FOR (n:Pin) ON (n.id)
