// How many judgements people have made.
MATCH (j:Judgement)
WHERE j.orderKey > ''
RETURN count(j) AS count
