// The nodes of some kinds that hold every word, the shortest first.
MATCH (n:Node)
WHERE n.searchWords IS NOT NULL
  AND any(label IN labels(n) WHERE label IN $kinds)
  AND all(word IN $words WHERE n.searchWords CONTAINS word)
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY size(n.searchWords), n.orderKey LIMIT $first
