import { entityKinds, kinds, type KindName } from '../../src/domain/model.ts';
import { isSearched } from '../../src/store/words.ts';
import { inWords, keyset, text } from './text.ts';

const names = Object.keys(kinds) as KindName[];
const searchedKinds = names.filter((kind) => isSearched(kind));

/** A page of a kind, in its order. */
export function page(kind: KindName): string {
  const { after, by } = keyset(kinds[kind].order, 'n');
  return text(
    `// A page of ${kinds[kind].plural}, ${inWords(kinds[kind].order)}; $after is the key of the last one seen.`,
    `MATCH (n:${kind})`,
    `WHERE ${after}`,
    `WITH n ORDER BY ${by} LIMIT $first`,
    'RETURN labels(n) AS labels, properties(n) AS properties',
    `ORDER BY ${by}`,
  );
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
