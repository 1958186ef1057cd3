// How many statements hold all words of a full-text query, counted up to a limit.
CALL db.index.fulltext.queryNodes('search_statement', $query, {limit: $limit}) YIELD node
RETURN count(node) AS count
