// A page of the time line of a node, the newest first: statements, events and tenures, each with the parts it is in it for.
// Printed by scripts/print-cypher.ts.
MATCH (n:Node {id: $id})
CALL (n) {
  MATCH (item:Statement)
  WHERE item.speakerId = n.id AND item.orderKey < $before AND item.orderKey >= $floor
    AND 'SAID' IN $parts AND coalesce(item.mode, 'SPEECH') = 'SPEECH'
    AND ($from IS NULL OR item.orderKey >= $from OR any(wider IN $wider WHERE item.orderKey STARTS WITH wider))
  WITH DISTINCT item ORDER BY item.orderKey DESC LIMIT $first
  RETURN item, 'SAID' AS part
  UNION ALL
  MATCH (item:Statement)
  WHERE item.officeId = n.id AND item.orderKey < $before AND item.orderKey >= $floor
    AND 'SAID' IN $parts AND coalesce(item.mode, 'SPEECH') = 'SPEECH'
    AND ($from IS NULL OR item.orderKey >= $from OR any(wider IN $wider WHERE item.orderKey STARTS WITH wider))
  WITH DISTINCT item ORDER BY item.orderKey DESC LIMIT $first
  RETURN item, 'SAID' AS part
  UNION ALL
  MATCH (item:Statement)
  WHERE item.eventId = n.id AND item.orderKey < $before AND item.orderKey >= $floor
    AND 'SAID' IN $parts AND coalesce(item.mode, 'SPEECH') = 'SPEECH'
    AND ($from IS NULL OR item.orderKey >= $from OR any(wider IN $wider WHERE item.orderKey STARTS WITH wider))
  WITH DISTINCT item ORDER BY item.orderKey DESC LIMIT $first
  RETURN item, 'SAID' AS part
  UNION ALL
  MATCH (n)<-[:ABOUT]-(item:Statement)
  WHERE item.orderKey < $before AND item.orderKey >= $floor
    AND 'ABOUT' IN $parts AND coalesce(item.mode, 'SPEECH') = 'SPEECH'
    AND ($from IS NULL OR item.orderKey >= $from OR any(wider IN $wider WHERE item.orderKey STARTS WITH wider))
  WITH DISTINCT item ORDER BY item.orderKey DESC LIMIT $first
  RETURN item, 'ABOUT' AS part
  UNION ALL
  MATCH (n)-[:TOOK_PART]->(item:Event)
  WHERE item.orderKey < $before AND item.orderKey >= $floor
    AND 'EVENT' IN $parts AND coalesce(item.mode, 'SPEECH') = 'SPEECH'
    AND ($from IS NULL OR item.orderKey >= $from OR any(wider IN $wider WHERE item.orderKey STARTS WITH wider))
  WITH DISTINCT item ORDER BY item.orderKey DESC LIMIT $first
  RETURN item, 'EVENT' AS part
  UNION ALL
  MATCH (n)<-[:TOOK_PLACE_IN]-(item:Event)
  WHERE item.orderKey < $before AND item.orderKey >= $floor
    AND 'EVENT' IN $parts AND coalesce(item.mode, 'SPEECH') = 'SPEECH'
    AND ($from IS NULL OR item.orderKey >= $from OR any(wider IN $wider WHERE item.orderKey STARTS WITH wider))
  WITH DISTINCT item ORDER BY item.orderKey DESC LIMIT $first
  RETURN item, 'EVENT' AS part
  UNION ALL
  MATCH (item:Tenure)
  WHERE item.holderId = n.id AND item.orderKey < $before AND item.orderKey >= $floor
    AND 'TENURE' IN $parts AND coalesce(item.mode, 'SPEECH') = 'SPEECH'
    AND ($from IS NULL OR item.orderKey >= $from OR any(wider IN $wider WHERE item.orderKey STARTS WITH wider))
  WITH DISTINCT item ORDER BY item.orderKey DESC LIMIT $first
  RETURN item, 'TENURE' AS part
  UNION ALL
  MATCH (n)<-[:OF_OFFICE]-(item:Tenure)
  WHERE item.orderKey < $before AND item.orderKey >= $floor
    AND 'TENURE' IN $parts AND coalesce(item.mode, 'SPEECH') = 'SPEECH'
    AND ($from IS NULL OR item.orderKey >= $from OR any(wider IN $wider WHERE item.orderKey STARTS WITH wider))
  WITH DISTINCT item ORDER BY item.orderKey DESC LIMIT $first
  RETURN item, 'TENURE' AS part
}
WITH item, part ORDER BY item.orderKey, part
WITH item, collect(DISTINCT part) AS parts
WITH item, parts ORDER BY item.orderKey DESC LIMIT $first
RETURN labels(item) AS labels, properties(item) AS properties, parts
ORDER BY item.orderKey DESC
