// The keys of words of which an article has the first statement, and others repeat it.
MATCH (s:Statement)
WHERE s.article = $article AND s.orderKey > ''
MATCH (s)<-[r:REPEATS]-(:Statement)
WHERE r.rule = 'same-words-elsewhere'
RETURN DISTINCT s.wordsKey AS wordsKey
ORDER BY wordsKey
