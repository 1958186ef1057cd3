// What each reference says of each entity, its fields as JSON.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[r:MENTIONS]-(:Article)
RETURN id AS entity, r.fields AS fields, r.keys AS keys
ORDER BY entity, r.article, r.ref
