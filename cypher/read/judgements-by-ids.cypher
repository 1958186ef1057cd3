// People's judgements by their ids.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN properties(j) AS properties
ORDER BY j.id
