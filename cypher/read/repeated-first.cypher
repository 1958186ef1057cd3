// The first statement of each key of words: by publication, then in the order of statements.
UNWIND $wordsKeys AS wordsKey
CALL (wordsKey) {
  MATCH (s:Statement {wordsKey: wordsKey})
  RETURN s ORDER BY coalesce(s.published, '9999'), s.orderKey LIMIT 1
}
RETURN wordsKey, s.id AS id, s.published AS published, s.orderKey AS orderKey
ORDER BY wordsKey
