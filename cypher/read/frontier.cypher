// The nodes that are one step away from any of these ids, with the id and how many relationships each has; $ends are of any kind.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r:MENTIONS|HOLDS|OF_OFFICE|IN_BODY|OVER|WITHIN|MEMBER_OF|PART_OF|TOOK_PART|TOOK_PLACE_IN|APPEARS_IN|SPOKEN_BY|SPOKEN_AS|ADDRESSED_TO|ABOUT|DURING|REPORTED_IN|REPEATS]-(other:Node)
WHERE type(r) IN $relations AND (other.id IN $ends OR any(label IN labels(other) WHERE label IN $kinds))
WITH DISTINCT id, other LIMIT $most
RETURN id, other.id AS other, COUNT { (other)-[:MENTIONS|HOLDS|OF_OFFICE|IN_BODY|OVER|WITHIN|MEMBER_OF|PART_OF|TOOK_PART|TOOK_PLACE_IN|APPEARS_IN|SPOKEN_BY|SPOKEN_AS|ADDRESSED_TO|ABOUT|DURING|REPORTED_IN|REPEATS]-(:Node) } AS degree
ORDER BY id, other
