// Nothing; the statements of one office are a seek, in their order.
CREATE INDEX statement_office IF NOT EXISTS FOR (s:Statement) ON (s.officeId, s.orderKey)
