// How many nodes there are of each kind.
MATCH (n:Article) RETURN 'Article' AS kind, count(n) AS count
UNION ALL
MATCH (n:Person) RETURN 'Person' AS kind, count(n) AS count
UNION ALL
MATCH (n:Organization) RETURN 'Organization' AS kind, count(n) AS count
UNION ALL
MATCH (n:Office) RETURN 'Office' AS kind, count(n) AS count
UNION ALL
MATCH (n:Tenure) RETURN 'Tenure' AS kind, count(n) AS count
UNION ALL
MATCH (n:Place) RETURN 'Place' AS kind, count(n) AS count
UNION ALL
MATCH (n:Event) RETURN 'Event' AS kind, count(n) AS count
UNION ALL
MATCH (n:Statement) RETURN 'Statement' AS kind, count(n) AS count
