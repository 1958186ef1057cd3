// The tenures of people, with the title of each office.
UNWIND $ids AS id
MATCH (:Node {id: id})-[:HOLDS]->(t:Tenure)
WITH DISTINCT id, t
MATCH (t)-[:OF_OFFICE]->(o:Office)
WITH DISTINCT id, t, o
RETURN id AS person, o.id AS officeId, o.title AS title, properties(t) AS tenure
ORDER BY person, t.orderKey, officeId
