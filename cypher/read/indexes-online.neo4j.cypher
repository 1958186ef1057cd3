// Nothing; waits until every index is populated.
CALL db.awaitIndexes($seconds)
