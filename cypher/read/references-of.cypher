// What each reference says of each entity, its fields as JSON; and what it was read to mean, where a person put it elsewhere.
UNWIND $ids AS id
MATCH (n:Node {id: id})<-[r:MENTIONS]-(:Article)
RETURN id AS entity, r.article AS article, r.ref AS ref, r.rule AS rule, r.fields AS fields, r.keys AS keys, r.read AS read
ORDER BY entity, article, ref
