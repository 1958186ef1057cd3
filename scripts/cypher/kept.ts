import { keptLabels } from '../../src/store/kept.ts';
import { text } from './text.ts';

/** A page of what the store keeps beside the nodes. */
export function keptAfter(): string {
  return text(
    '// A page of what the store keeps under a label beside the nodes, by id; $after is the id of the last one seen.',
    keptLabels
      .map((label) =>
        [
          `MATCH (n:${label})`,
          `WHERE $label = '${label}' AND n.id > $after`,
          'WITH n ORDER BY n.id LIMIT $first',
          'RETURN n.id AS id, properties(n) AS properties',
        ].join('\n'),
      )
      .join('\nUNION ALL\n'),
  );
}

/** Writes what the store keeps beside the nodes. */
export function putKept(): string {
  return text(
    '// Nothing; writes what the store keeps beside the nodes, every property of each.',
    'UNWIND $rows AS row',
    ...keptLabels.map(
      (label) =>
        `FOREACH (_ IN CASE WHEN row.label = '${label}' THEN [1] ELSE [] END | MERGE (n:${label} {id: row.id}) SET n = row.properties)`,
    ),
  );
}
