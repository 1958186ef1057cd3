// How many nodes there are of each kind: on Neo4j read from its count store, as long as nothing but the label is asked for.
// Printed by scripts/print-cypher.ts.
MATCH (n:Article)
WITH count(n) AS count
RETURN 'Article' AS kind, count
UNION ALL
MATCH (n:Person)
WITH count(n) AS count
RETURN 'Person' AS kind, count
UNION ALL
MATCH (n:Organization)
WITH count(n) AS count
RETURN 'Organization' AS kind, count
UNION ALL
MATCH (n:Office)
WITH count(n) AS count
RETURN 'Office' AS kind, count
UNION ALL
MATCH (n:Tenure)
WITH count(n) AS count
RETURN 'Tenure' AS kind, count
UNION ALL
MATCH (n:Place)
WITH count(n) AS count
RETURN 'Place' AS kind, count
UNION ALL
MATCH (n:Event)
WITH count(n) AS count
RETURN 'Event' AS kind, count
UNION ALL
MATCH (n:Statement)
WITH count(n) AS count
RETURN 'Statement' AS kind, count
