// Nothing; takes nodes away, with all that joins them.
UNWIND $ids AS id
MATCH (n:Node {id: id})
DETACH DELETE n
