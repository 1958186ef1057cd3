// Nothing; takes away what the store has joined across articles for these keys of words.
UNWIND $wordsKeys AS wordsKey
MATCH (s:Statement {wordsKey: wordsKey})-[r:REPEATS]->(:Statement)
WHERE r.rule = 'same-words-elsewhere'
DELETE r
