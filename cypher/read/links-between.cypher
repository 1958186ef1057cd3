// For each pair of nodes the relationships that join them, either way, the first of them and how many there are.
// Printed by scripts/print-cypher.ts.
UNWIND $pairs AS pair
MATCH (a:Node {id: pair.a})
MATCH (b:Node {id: pair.b})
MATCH (a)-[r:MENTIONS|HOLDS|OF_OFFICE|IN_BODY|OVER|WITHIN|MEMBER_OF|PART_OF|TOOK_PART|TOOK_PLACE_IN|APPEARS_IN|SPOKEN_BY|SPOKEN_AS|ADDRESSED_TO|ABOUT|DURING|REPORTED_IN|REPEATS]-(b)
WHERE type(r) IN $relations
WITH a, b, r ORDER BY type(r), r.article, r.ref, startNode(r).id
WITH a, b, collect({type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}) AS sorted
RETURN a.id AS a, b.id AS b, sorted[0..20] AS support, size(sorted) AS supportCount
ORDER BY a, b
