// All pins that one judgement put, in the order of their ids.
MATCH (p:Pin {judgement: $judgement})
RETURN properties(p) AS properties
ORDER BY p.id
