// Nothing; the statements of one event are a seek, in their order.
CREATE INDEX statement_event IF NOT EXISTS FOR (s:Statement) ON (s.eventId, s.orderKey)
