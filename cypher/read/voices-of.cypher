// The organization itself with its offices, or with $party the party with its members; of several bodies or parties one belongs to the first.
MATCH (itself:Node {id: $id})
WHERE itself:Organization AND (NOT $party OR itself.type = 'PARTY')
RETURN itself.id AS id
UNION
MATCH (:Node {id: $id})<-[:IN_BODY]-(voice:Office)
WHERE NOT $party
CALL (voice) {
  MATCH (voice)-[:IN_BODY]->(other:Organization)
  WITH other ORDER BY other.orderKey LIMIT 1
  RETURN other.id AS chosen
}
WITH voice, chosen WHERE chosen = $id
RETURN voice.id AS id
UNION
MATCH (:Node {id: $id})<-[:MEMBER_OF]-(voice:Person)
WHERE $party
CALL (voice) {
  MATCH (voice)-[:MEMBER_OF]->(other:Organization) WHERE other.type = 'PARTY'
  WITH other ORDER BY other.orderKey LIMIT 1
  RETURN other.id AS chosen
}
WITH voice, chosen WHERE chosen = $id
RETURN voice.id AS id
