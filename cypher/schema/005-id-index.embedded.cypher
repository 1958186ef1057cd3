// Nothing; nodes are found by id: the constraint alone would not do it on this engine.
CREATE INDEX node_id_index IF NOT EXISTS FOR (n:Node) ON (n.id)
