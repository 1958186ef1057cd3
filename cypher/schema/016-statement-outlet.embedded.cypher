// Nothing; the statements of one outlet are found by index.
CREATE INDEX statement_outlet IF NOT EXISTS FOR (s:Statement) ON (s.outlet)
