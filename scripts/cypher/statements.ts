import { accessPaths, type AccessPath } from '../../src/store/printed.ts';
import { indexed, text } from './text.ts';

/** The property of a statement that each access path but the date and the place is: each has an index, in the order of statements. */
const properties = { article: 'article', event: 'eventId', speaker: 'speakerId', office: 'officeId', outlet: 'outlet' } as const;

function startOf(path: AccessPath): readonly string[] {
  if (path === 'date') return ['MATCH (s:Statement)', 'WHERE true'];
  if (path !== 'place') return ['MATCH (s:Statement)', `WHERE s.${properties[path]} = $${path}`];
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
    'WHERE true',
  ];
}

/** What the filter asks beside the access path; null leaves a question open. */
function checkOf(path: AccessPath): readonly string[] {
  if (path === 'date') return [];
  if (path !== 'place') return [`  AND ($${path} IS NULL OR s.${properties[path]} = $${path})`];
  return [
    '  AND ($place IS NULL',
    '    OR EXISTS { MATCH (s)-[:ABOUT]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) }',
    '    OR EXISTS { MATCH (s)-[:DURING]->(:Event)-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..4]->(:Node {id: $place}) })',
  ];
}

/** The statements of a filter; with those that a bound leaves out for want of a date when they are to be counted too. */
export function statementsFound(path: AccessPath, withUndated = false): readonly string[] {
  return [
    ...startOf(path),
    `  AND s.orderKey < $before AND ${withUndated ? '(s.orderKey >= $floor OR s.date IS NULL)' : 's.orderKey >= $floor'}`,
    '  AND ($from IS NULL OR s.date IS NULL OR s.date >= $from OR s.date IN $wider)',
    '  AND ($kind IS NULL OR s.kind = $kind)',
    '  AND ($mode IS NULL OR s.mode = $mode)',
    '  AND all(word IN $words WHERE s.searchWords CONTAINS word)',
    // A path checks only what comes after it: an earlier one would have been taken.
    ...accessPaths.slice(accessPaths.indexOf(path) + 1).flatMap(checkOf),
  ];
}

/** A page of the statements that a filter finds, by where the search starts. */
export function statements(path: AccessPath): string {
  return text(
    `// A page of the statements that a filter finds by ${path}, newest first; $before is the key of the last one seen.`,
    ...statementsFound(path),
    `WITH s ORDER BY ${path === 'date' || path === 'place' ? '' : indexed('s', properties[path])}s.orderKey DESC LIMIT $first`,
    'RETURN labels(s) AS labels, properties(s) AS properties',
    'ORDER BY s.orderKey DESC',
  );
}

/** How many statements a filter finds, by where the search starts. */
export function statementCount(path: AccessPath): string {
  return text(`// How many statements a filter finds by ${path}.`, ...statementsFound(path), 'RETURN count(s) AS count');
}
