// Nothing; the statements of one event are found by index.
CREATE INDEX statement_event IF NOT EXISTS FOR (s:Statement) ON (s.eventId)
