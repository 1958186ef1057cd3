// Nothing; statements that say the same words are found by index.
CREATE INDEX statement_words_key IF NOT EXISTS FOR (s:Statement) ON (s.wordsKey)
