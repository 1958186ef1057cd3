// All of people's judgements on articles, those that do not stand among them, in their order.
UNWIND $articles AS article
MATCH (j:Judgement {article: article})
RETURN properties(j) AS properties
ORDER BY j.article, j.number
