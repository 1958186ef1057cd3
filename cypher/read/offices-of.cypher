// The tenures of people, with the title of each office.
UNWIND $ids AS id
MATCH (t:Tenure {holderId: id})
MATCH (o:Node {id: t.officeId})
RETURN id AS person, o.id AS officeId, o.title AS title, properties(t) AS tenure
ORDER BY person, t.orderKey, officeId
