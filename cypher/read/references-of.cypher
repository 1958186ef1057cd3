// What each reference says of each entity, its fields as JSON.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[r:MENTIONS]-(:Article)
RETURN id AS entity, r.article AS article, r.ref AS ref, r.rule AS rule, r.fields AS fields, r.keys AS keys
ORDER BY entity, article, ref
