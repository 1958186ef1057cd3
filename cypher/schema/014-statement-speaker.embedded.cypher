// Nothing; the statements of one speaker are found by index.
CREATE INDEX statement_speaker IF NOT EXISTS FOR (s:Statement) ON (s.speakerId)
