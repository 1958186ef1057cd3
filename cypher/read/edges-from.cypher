// The relationships that start from each id, in a total order.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:MENTIONS|HOLDS|OF_OFFICE|IN_BODY|OVER|WITHIN|MEMBER_OF|PART_OF|TOOK_PART|TOOK_PLACE_IN|APPEARS_IN|SPOKEN_BY|SPOKEN_AS|ADDRESSED_TO|ABOUT|DURING|REPORTED_IN|REPEATS]->(other:Node)
RETURN id, type(r) AS type, other.id AS to, properties(r) AS properties
ORDER BY id, type, to, r.article, r.ref, coalesce(r.toRef, '')
