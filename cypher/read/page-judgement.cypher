// A page of people's judgements, newest first; $before is the key of the last one seen.
MATCH (j:Judgement)
WHERE j.orderKey < $before
WITH j ORDER BY j.orderKey DESC LIMIT $first
RETURN properties(j) AS properties
ORDER BY j.orderKey DESC
