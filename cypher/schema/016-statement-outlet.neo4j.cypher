// Nothing; the statements of one outlet are a seek, in their order.
CREATE INDEX statement_outlet IF NOT EXISTS FOR (s:Statement) ON (s.outlet, s.orderKey)
