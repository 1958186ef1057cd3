import type { AccessPath, OrderedPath } from '../../src/store/printed.ts';
import { checksOf } from './statement-filter.ts';
import { indexed, text } from './text.ts';

/** Where statements are found, and what bounds their keys: within the bounds of the filter, or also what has no date. */
const within = 's.orderKey < $before AND s.orderKey >= $floor';
const withUndated = 's.orderKey < $before AND (s.orderKey >= $floor OR s.date IS NULL)';

/** The statements of one voice: of a speaker, or of an office. */
const byVoice = ['s.speakerId', 's.officeId'];

function startOf(path: AccessPath, bounds: string): readonly string[] {
  switch (path) {
    case 'article':
      return ['MATCH (s:Statement)', `WHERE s.article = $article AND ${bounds}`];
    case 'event':
      return ['MATCH (s:Statement)', `WHERE s.eventId = $event AND ${bounds}`];
    case 'outlet':
      return ['MATCH (s:Statement)', `WHERE s.outlet = $outlet AND ${bounds}`];
    case 'date':
      return ['MATCH (s:Statement)', `WHERE ${bounds}`];
    case 'about':
      return ['MATCH (:Node {id: $about})<-[:ABOUT]-(s:Statement)', 'WITH DISTINCT s', `WHERE ${bounds}`];
    case 'text':
      return ["CALL db.index.fulltext.queryNodes('search_statement', $query) YIELD node", 'WITH node AS s', `WHERE ${bounds}`];
    case 'place':
      return [
        'MATCH (:Node {id: $place})<-[:WITHIN*0..4]-(p:Place)',
        'WITH DISTINCT p',
        'CALL (p) {',
        '  MATCH (p)<-[:ABOUT]-(s:Statement)',
        '  RETURN s',
        '  UNION',
        '  MATCH (p)<-[:TOOK_PLACE_IN]-(:Event)<-[:DURING]-(s:Statement)',
        '  RETURN s',
        '}',
        'WITH DISTINCT s',
        `WHERE ${bounds}`,
      ];
    case 'voices':
      return [
        'UNWIND $voices AS voice',
        'CALL (voice) {',
        byVoice.map((key) => `  MATCH (s:Statement)\n  WHERE ${key} = voice AND s.orderKey > ''\n  RETURN s`).join('\n  UNION ALL\n'),
        '}',
        'WITH DISTINCT s',
        `WHERE ${bounds}`,
      ];
    default:
      return path satisfies never;
  }
}

/** The statements of a filter; with those that a bound leaves out for want of a date when they are to be counted too. */
export function statementsFound(path: AccessPath, undated = false): readonly string[] {
  return [...startOf(path, undated ? withUndated : within), ...checksOf('s')];
}

/** A page in an order that no index has, or of a part that is small: all that is found is sorted. */
export function statementsSorted(path: AccessPath): string {
  const order = 'rank, CASE WHEN $ascending THEN s.orderKey ELSE null END, s.orderKey DESC';
  return text(
    `// A page of the statements that a filter finds by ${path}, in the order $sort; $rank and $after are those of the last one seen.`,
    ...statementsFound(path),
    "WITH s, CASE $sort WHEN 'MOST_CONFIDENT' THEN 0 - s.confidence WHEN 'LEAST_CONFIDENT' THEN s.confidence",
    "  WHEN 'POSITION' THEN coalesce(s.position, 1) ELSE 0 END AS rank",
    'WHERE rank > $rank OR (rank = $rank AND (($ascending AND s.orderKey > $after) OR (NOT $ascending AND s.orderKey < $after)))',
    `WITH s, rank ORDER BY ${order} LIMIT $first`,
    'RETURN labels(s) AS labels, properties(s) AS properties, rank',
    `ORDER BY ${order}`,
  );
}

/** A page by date, read from an index in its order: it costs the same wherever it is. */
export function statementsOrdered(path: OrderedPath, order: 'newest' | 'oldest'): string {
  const newest = order === 'newest';
  const by = newest ? 's.orderKey DESC' : 's.orderKey';
  const bounds = newest ? within : `s.orderKey > $after AND ${within}`;
  const found =
    path === 'voices'
      ? [
          'UNWIND $voices AS voice',
          'CALL (voice) {',
          byVoice
            .map((key) =>
              [
                'MATCH (s:Statement)',
                `WHERE ${key} = voice AND ${bounds}`,
                ...checksOf('s'),
                `WITH s ORDER BY ${newest ? indexed('s', key.slice(2)) : `${key}, `}${by} LIMIT $first`,
                'RETURN s',
              ]
                .map((line) => `  ${line}`)
                .join('\n'),
            )
            .join('\n  UNION ALL\n'),
          '}',
          'WITH DISTINCT s',
          `WITH s ORDER BY ${by} LIMIT $first`,
        ]
      : [
          ...startOf(path, bounds),
          ...checksOf('s'),
          `WITH s ORDER BY ${path === 'date' ? '' : newest ? indexed('s', path) : `s.${path}, `}${by} LIMIT $first`,
        ];
  return text(
    `// A page of the statements that a filter finds by ${path}, the ${order} first; ${newest ? '$before' : '$after'} is the key of the last one seen.`,
    ...found,
    'RETURN labels(s) AS labels, properties(s) AS properties',
    `ORDER BY ${by}`,
  );
}

/** How many statements a filter finds, by where the search starts. */
export function statementCount(path: AccessPath): string {
  return text(`// How many statements a filter finds by ${path}.`, ...statementsFound(path), 'RETURN count(s) AS count');
}
