// Nothing; the statements of one office are found by index.
CREATE INDEX statement_office IF NOT EXISTS FOR (s:Statement) ON (s.officeId)
