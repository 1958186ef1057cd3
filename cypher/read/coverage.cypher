// What could not be settled in the articles that a filter finds, counted over all of them.
// Printed by scripts/print-cypher.ts.
MATCH (n:Article)
WHERE n.orderKey > $after AND n.orderKey < $before
  AND ($from IS NULL OR n.orderKey >= $from OR n.orderKey < '0001' OR any(wider IN $wider WHERE n.orderKey STARTS WITH wider))
  AND ($outlet IS NULL OR n.outletKey = $outlet)
  AND ($mentions IS NULL OR EXISTS { MATCH (n)-[:MENTIONS]->(:Node {id: $mentions}) })
RETURN count(n) AS articles, sum(n.quotesWithoutSpeaker) AS quotesWithoutSpeaker, sum(n.unresolvedMentions) AS unresolvedMentions, sum(n.openDates) AS openDates, sum(n.passagesLeftOut) AS passagesLeftOut
