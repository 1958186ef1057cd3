import { text } from './text.ts';

/** What a time line holds, by what joins it with the node `n` that it is of; what the node keeps under an index is sought there. */
const branches: readonly { readonly part: string; readonly match: string; readonly when: string }[] = [
  { part: 'SAID', match: '(item:Statement)', when: 'item.speakerId = n.id' },
  { part: 'SAID', match: '(item:Statement)', when: 'item.officeId = n.id' },
  { part: 'SAID', match: '(item:Statement)', when: 'item.eventId = n.id' },
  { part: 'ABOUT', match: '(n)<-[:ABOUT]-(item:Statement)', when: '' },
  { part: 'EVENT', match: '(n)-[:TOOK_PART]->(item:Event)', when: '' },
  { part: 'EVENT', match: '(n)<-[:TOOK_PLACE_IN]-(item:Event)', when: '' },
  { part: 'TENURE', match: '(item:Tenure)', when: 'item.holderId = n.id' },
  { part: 'TENURE', match: '(n)<-[:OF_OFFICE]-(item:Tenure)', when: '' },
];

/** The branches, each with its own page in its order. */
function found(bounds: string, page: readonly string[]): string {
  return branches
    .map(({ part, match, when }) =>
      [
        `  MATCH ${match}`,
        `  WHERE ${when === '' ? '' : `${when} AND `}${bounds}`,
        `    AND '${part}' IN $parts AND coalesce(item.mode, 'SPEECH') = 'SPEECH'`,
        '    AND ($from IS NULL OR item.orderKey >= $from OR any(wider IN $wider WHERE item.orderKey STARTS WITH wider))',
        ...page,
        `  RETURN item, '${part}' AS part`,
      ].join('\n'),
    )
    .join('\n  UNION ALL\n');
}

/** A page of what was said, what happened and which offices were held, in one order. */
export function timeline(order: 'newest' | 'oldest'): string {
  const newest = order === 'newest';
  const by = newest ? 'item.orderKey DESC' : 'item.orderKey';
  const bounds = newest
    ? 'item.orderKey < $before AND item.orderKey >= $floor'
    : 'item.orderKey > $after AND item.orderKey < $before AND item.orderKey >= $floor';
  return text(
    `// A page of the time line of a node, the ${order} first: statements, events and tenures, each with the parts it is in it for.`,
    'MATCH (n:Node {id: $id})',
    'CALL (n) {',
    found(bounds, [`  WITH DISTINCT item ORDER BY ${by} LIMIT $first`]),
    '}',
    'WITH item, part ORDER BY item.orderKey, part',
    'WITH item, collect(DISTINCT part) AS parts',
    `WITH item, parts ORDER BY ${by} LIMIT $first`,
    'RETURN labels(item) AS labels, properties(item) AS properties, parts',
    `ORDER BY ${by}`,
  );
}

/** How much the time line of a node holds. */
export function timelineCount(): string {
  return text(
    '// How many statements, events and tenures the time line of a node holds.',
    'MATCH (n:Node {id: $id})',
    'CALL (n) {',
    found('item.orderKey < $before AND item.orderKey >= $floor', []),
    '}',
    'RETURN count(DISTINCT item) AS count',
  );
}
