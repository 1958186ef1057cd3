// The nodes that match a full-text query in each of these indexes. The store has built the query: it is never the user's own text.
UNWIND $indexes AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes(index, $query, {limit: $first}) YIELD node, score
  RETURN node, score
}
RETURN labels(node) AS labels, properties(node) AS properties
ORDER BY index, score DESC, node.orderKey
