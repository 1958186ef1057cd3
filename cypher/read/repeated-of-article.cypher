// The keys of words of which an article has the first statement, and others repeat it.
MATCH (s:Statement {article: $article})<-[r:REPEATS]-(:Statement)
WHERE r.rule = 'same-words-elsewhere'
RETURN DISTINCT s.wordsKey AS wordsKey
ORDER BY wordsKey
