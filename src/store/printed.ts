import type { KindName } from '../domain/model.ts';
import type { RelationType } from '../domain/relations.ts';

/**
 * The names of the statements that exist once for each kind or relation. `scripts/print-cypher.ts` writes their
 * files: a label or type is never a parameter, because neither engine plans `$(type)` with an index.
 */
export const printedNames = {
  page: (kind: KindName) => `read/page-${toFileName(kind)}`,
  related: (type: RelationType, direction: 'out' | 'in') => `read/related-${toFileName(type)}-${direction}`,
  relatedCounts: (type: RelationType, direction: 'out' | 'in') => `read/count-${toFileName(type)}-${direction}`,
  statements: (path: AccessPath) => `read/statements-by-${path}`,
  statementCount: (path: AccessPath) => `read/count-statements-by-${path}`,
  statementGroups: (path: AccessPath) => `read/statement-groups-by-${path}`,
  statementBodies: (path: AccessPath, name: BodyName) => `read/statement-groups-by-${path}-of-${name}`,
  put: (kind: KindName) => `write/put-${toFileName(kind)}`,
  create: (type: RelationType) => `write/create-${toFileName(type)}`,
} as const;

/**
 * Where a search for statements starts, the first that the filter names; the rest of it is checked on what is found
 * there. A place is not a property of a statement, so it goes before what is, but for the few statements of one article
 * or event.
 */
export const accessPaths = ['article', 'event', 'place', 'speaker', 'office', 'outlet', 'date'] as const;
export type AccessPath = (typeof accessPaths)[number];

/** What stands behind a speaker without standing on the statement. */
export type BodyName = 'organization' | 'party';

function toFileName(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
