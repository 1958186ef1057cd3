// Nothing; the statements of one outlet, however its name is spelled, are a seek, in their order.
CREATE INDEX statement_outlet_key IF NOT EXISTS FOR (s:Statement) ON (s.outletKey, s.orderKey)
