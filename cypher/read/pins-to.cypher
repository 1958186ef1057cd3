// Where people put references, and still do, by the entity that they put them to.
UNWIND $ids AS id
MATCH (p:Pin {to: id})
WHERE p.stands
RETURN properties(p) AS properties
ORDER BY p.order, p.id
