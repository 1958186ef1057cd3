import { entityKinds, kinds, type KindName } from '../../src/domain/model.ts';
import { listQuestions, type ListKind, type ListQuestion } from '../../src/domain/list-filters.ts';
import { isSearched } from '../../src/store/words.ts';
import { inWords, text } from './text.ts';

const names = Object.keys(kinds) as KindName[];
const searchedKinds = names.filter((kind) => isSearched(kind));

/** A page of a list, in the order of its kind or the other way round; every page costs the same. */
export function page(kind: KindName, reversed = false): string {
  const descending = (kinds[kind].order === 'newest') !== reversed;
  const by = `n.orderKey${descending ? ' DESC' : ''}`;
  return text(
    `// A page of ${kinds[kind].plural}, ${inWords(kinds[kind].order, reversed)}; ${descending ? '$before' : '$after'} is the key of the last one seen.`,
    ...listed(kind),
    `WITH n ORDER BY ${by} LIMIT $first`,
    'RETURN labels(n) AS labels, properties(n) AS properties',
    `ORDER BY ${by}`,
  );
}

/** How many nodes a list has. */
export function listCount(kind: ListKind): string {
  return text(`// How many ${kinds[kind].plural} a filter finds.`, ...listed(kind), 'RETURN count(n) AS count');
}

/** What could not be settled in the articles of a list. */
export function coverage(): string {
  const sums = ['quotesWithoutSpeaker', 'unresolvedMentions', 'openDates', 'passagesLeftOut'];
  return text(
    '// What could not be settled in the articles that a filter finds, counted over all of them.',
    ...listed('Article'),
    `RETURN count(n) AS articles, ${sums.map((name) => `sum(n.${name}) AS ${name}`).join(', ')}`,
  );
}

/** The nodes of a kind between two keys for which all that is asked holds. */
function listed(kind: KindName): readonly string[] {
  const found = [`MATCH (n:${kind})`, 'WHERE n.orderKey > $after AND n.orderKey < $before'];
  return kind === 'Statement' ? found : [...found, ...conditions(kind, 'n').map((one) => `  AND ${one}`)];
}

/** What the filter of a kind asks of a node; null leaves a question open. */
export function conditions(kind: ListKind, node: string): readonly string[] {
  // What has no date starts with zeros, and stands below the bound when it is to be left out.
  const dates = `($from IS NULL OR ${node}.orderKey >= $from OR ${node}.orderKey < '0001' OR any(wider IN $wider WHERE ${node}.orderKey STARTS WITH wider))`;
  return [
    ...(kinds[kind].order === 'newest' ? [dates] : []),
    ...Object.entries(listQuestions[kind]).map(([name, question]) => `($${name} IS NULL OR ${holds(node, name, question)})`),
  ];
}

function holds(node: string, name: string, { field, outletKey, steps = [], contained, period }: ListQuestion): string {
  if (outletKey) return `${node}.outletKey = $${name}`;
  if (field !== undefined) return `${node}.${field} = $${name}`;
  if (period) {
    const first = (fields: readonly string[]) => `coalesce(${fields.map((name) => `${node}.${name}`).join(', ')})`;
    const states = period.status.map((status) => `'${status}'`).join(', ');
    // Dates are cut to what is known: ~ is above all that they may go on with.
    return `(${node}.status IN [${states}] AND ${first(period.first)} <= $${name} + '~' AND ${first(period.last)} + '~' >= $${name})`;
  }
  const path = steps.map(([type, direction], index) => {
    const between = index === 0 ? '' : '(:Node)';
    return `${between}${direction === 'out' ? `-[:${type}]->` : `<-[:${type}]-`}`;
  });
  const within = contained ? '(:Place)-[:WITHIN*0..4]->' : '';
  return `EXISTS { MATCH (${node})${path.join('')}${within}(:Node {id: $${name}}) }`;
}

/** Writes nodes of a kind. */
export function put(kind: KindName): string {
  const labels = (entityKinds as readonly KindName[]).includes(kind) ? `${kind}:Entity` : kind;
  return text(
    `// Nothing; writes ${kinds[kind].plural}, every property of each, new or known.`,
    'UNWIND $rows AS row',
    'MERGE (n:Node {id: row.id})',
    `SET n:${labels}`,
    'SET n = row.properties',
  );
}

/** How many nodes there are of each kind. */
export function counts(): string {
  return text(
    '// How many nodes there are of each kind: on Neo4j read from its count store, as long as nothing but the label is asked for.',
    names
      .map((kind) => [`MATCH (n:${kind})`, 'WITH count(n) AS count', `RETURN '${kind}' AS kind, count`].join('\n'))
      .join('\nUNION ALL\n'),
  );
}

/** Full text on the embedded engine. */
export function searchEmbedded(): string {
  return text(
    '// The nodes of some kinds that hold every word, of each kind the shortest first. $word is the longest of them: most nodes fail it.',
    searchedKinds
      .map((kind) =>
        [
          `MATCH (n:${kind})`,
          `WHERE '${kind}' IN $kinds AND n.searchWords CONTAINS $word AND all(other IN $words WHERE n.searchWords CONTAINS other)`,
          'WITH n ORDER BY size(n.searchWords), n.orderKey LIMIT $first',
          'RETURN labels(n) AS labels, properties(n) AS properties',
        ].join('\n'),
      )
      .join('\nUNION ALL\n'),
  );
}
