// For each id how many nodes of each kind each relation joins it with, either way.
// Printed by scripts/print-cypher.ts.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Node {id: id})-[r:MENTIONS|HOLDS|OF_OFFICE|IN_BODY|OVER|WITHIN|MEMBER_OF|PART_OF|TOOK_PART|TOOK_PLACE_IN|APPEARS_IN|SPOKEN_BY|SPOKEN_AS|ADDRESSED_TO|ABOUT|DURING|REPORTED_IN|REPEATS]->(other:Node)
  RETURN type(r) AS relation, 'out' AS direction, other
  UNION ALL
  MATCH (n:Node {id: id})<-[r:MENTIONS|HOLDS|OF_OFFICE|IN_BODY|OVER|WITHIN|MEMBER_OF|PART_OF|TOOK_PART|TOOK_PLACE_IN|APPEARS_IN|SPOKEN_BY|SPOKEN_AS|ADDRESSED_TO|ABOUT|DURING|REPORTED_IN|REPEATS]-(other:Node)
  RETURN type(r) AS relation, 'in' AS direction, other
}
WITH id, relation, direction, [label IN labels(other) WHERE label IN $kinds][0] AS kind, other
RETURN id, relation, direction, kind, count(DISTINCT other) AS count
ORDER BY id, relation, direction, kind
