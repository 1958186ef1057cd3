// Nothing; the statements of one speaker are a seek, in their order.
CREATE INDEX statement_speaker IF NOT EXISTS FOR (s:Statement) ON (s.speakerId, s.orderKey)
