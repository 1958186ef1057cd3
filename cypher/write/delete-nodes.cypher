// Nothing; takes nodes away, with all that joins them.
// Without its order key first: Neo4j 5.26 holds one that was set earlier in the same transaction against a node that is
// made anew of the same id.
UNWIND $ids AS id
MATCH (n:Node {id: id})
REMOVE n.orderKey
DETACH DELETE n
