import { hasStarts, statementLinks, type AccessPath, type OrderedPath } from '../../src/store/printed.ts';
import { checksOf } from './statement-filter.ts';
import { indexed, text } from './text.ts';

/** Where statements are found, and what bounds their keys: within the bounds of the filter, or also what has no date. */
const within = 's.orderKey < $before AND s.orderKey >= $floor';
const withUndated = 's.orderKey < $before AND (s.orderKey >= $floor OR s.date IS NULL)';

/** The statements of one voice: of a speaker, or of an office. */
const byVoice = ['s.speakerId', 's.officeId'];

/** The statements that one start leads to; or, on a path that has no starts, all of them. */
function startOf(path: AccessPath, bounds: string): readonly string[] {
  switch (path) {
    case 'article':
      return ['MATCH (s:Statement)', `WHERE s.article = start AND ${bounds}`];
    case 'event':
      return ['MATCH (s:Statement)', `WHERE s.eventId = start AND ${bounds}`];
    case 'outlet':
      return ['MATCH (s:Statement)', `WHERE s.outletKey = $outletKey AND ${bounds}`];
    case 'date':
      return ['MATCH (s:Statement)', `WHERE ${bounds}`];
    case 'linked':
      return [
        `MATCH (:Node {id: start})<-[link:${statementLinks.join('|')}]-(s:Statement)`,
        'WHERE type(link) = $link',
        'WITH DISTINCT s',
        `WHERE ${bounds}`,
      ];
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
        'CALL (start) {',
        byVoice.map((key) => `  MATCH (s:Statement)\n  WHERE ${key} = start AND s.orderKey > ''\n  RETURN s`).join('\n  UNION ALL\n'),
        '}',
        'WITH s',
        `WHERE ${bounds}`,
      ];
    default:
      return path satisfies never;
  }
}

/** Lines that are asked of each start by itself, and what is then known: with `$each` also from which start. */
function ofEachStart(
  lines: readonly string[],
  found: string,
  start = "CASE WHEN $each THEN start ELSE '' END AS start, ",
): readonly string[] {
  return [
    'UNWIND $starts AS start',
    'CALL (start) {',
    ...lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`),
    `  RETURN ${found}`,
    '}',
    `WITH DISTINCT ${start}${found}`,
  ];
}

/** The statements of a filter, with those that a bound leaves out for want of a date: of all starts together. */
export function statementsCounted(path: AccessPath): readonly string[] {
  const found = [...startOf(path, withUndated), ...checksOf('s')];
  return hasStarts(path) ? ofEachStart(found, 's', '') : found;
}

/** A page in an order that no index has, or of a part that is small: all that is found is sorted. */
export function statementsSorted(path: AccessPath): string {
  const order = 'rank, CASE WHEN $ascending THEN s.orderKey ELSE null END, s.orderKey DESC';
  const page = [
    ...startOf(path, within),
    ...checksOf('s'),
    "WITH s, CASE $sort WHEN 'MOST_CONFIDENT' THEN 0 - s.confidence WHEN 'LEAST_CONFIDENT' THEN s.confidence",
    "  WHEN 'POSITION' THEN coalesce(s.position, 1) ELSE 0 END AS rank",
    'WHERE rank > $rank OR (rank = $rank AND (($ascending AND s.orderKey > $after) OR (NOT $ascending AND s.orderKey < $after)))',
    `WITH s, rank ORDER BY ${order} LIMIT $first`,
  ];
  return text(
    `// A page of the statements that a filter finds by ${path}, in the order $sort; $rank and $after are those of the last one seen.`,
    ...(hasStarts(path) ? [...ofEachStart(page, 's, rank'), `ORDER BY ${order} LIMIT $most`] : page),
    `RETURN ${of(path)}labels(s) AS labels, properties(s) AS properties, rank`,
    `ORDER BY ${of(path)}${order}`,
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
          ...ofEachStart([byVoice.map((key) => voicePage(key, bounds, by, newest).join('\n')).join('\nRETURN s\nUNION ALL\n')], 's'),
          `ORDER BY ${by} LIMIT $most`,
        ]
      : [
          ...startOf(path, bounds),
          ...checksOf('s'),
          `WITH s ORDER BY ${path === 'date' ? '' : newest ? indexed('s', 'outletKey') : 's.outletKey, '}${by} LIMIT $first`,
        ];
  return text(
    `// A page of the statements that a filter finds by ${path}, the ${order} first; ${newest ? '$before' : '$after'} is the key of the last one seen.`,
    ...found,
    `RETURN ${of(path)}labels(s) AS labels, properties(s) AS properties`,
    `ORDER BY ${of(path)}${by}`,
  );
}

function voicePage(key: string, bounds: string, by: string, newest: boolean): readonly string[] {
  return [
    'MATCH (s:Statement)',
    `WHERE ${key} = start AND ${bounds}`,
    ...checksOf('s'),
    `WITH s ORDER BY ${newest ? indexed('s', key.slice(2)) : `${key}, `}${by} LIMIT $first`,
  ];
}

/** How many statements a filter finds, by where the search starts. */
export function statementCount(path: AccessPath): string {
  const found = [...startOf(path, within), ...checksOf('s')];
  return text(
    `// How many statements a filter finds by ${path}.`,
    ...(hasStarts(path) ? ofEachStart(found, 's') : found),
    `RETURN ${of(path)}count(s) AS count`,
    ...(hasStarts(path) ? ['ORDER BY start'] : []),
  );
}

/** The column of the start that a statement was found from. */
function of(path: AccessPath): string {
  return hasStarts(path) ? 'start, ' : '';
}
