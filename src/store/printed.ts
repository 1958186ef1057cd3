import type { ListKind } from '../domain/list-filters.ts';
import type { KindName } from '../domain/model.ts';
import type { RelationType } from '../domain/relations.ts';

/**
 * The names of the statements that exist once for each kind or relation. `scripts/print-cypher.ts` writes their
 * files: a label or type is never a parameter, because neither engine plans `$(type)` with an index.
 */
export const printedNames = {
  page: (kind: KindName) => `read/page-${toFileName(kind)}`,
  reversedPage: (kind: ListKind) => `read/reversed-${toFileName(kind)}`,
  listCount: (kind: ListKind) => `read/count-list-${toFileName(kind)}`,
  related: (type: RelationType, direction: 'out' | 'in') => `read/related-${toFileName(type)}-${direction}`,
  relatedCounts: (type: RelationType) => `read/count-${toFileName(type)}`,
  sorted: (path: AccessPath) => `read/statements-by-${path}${engineOf(path)}`,
  ordered: (path: OrderedPath, order: 'newest' | 'oldest') => `read/statements-${order}-by-${path}`,
  statementCount: (path: AccessPath) => `read/count-statements-by-${path}${engineOf(path)}`,
  statementGroups: (path: AccessPath) => `read/statement-groups-by-${path}${engineOf(path)}`,
  put: (kind: KindName) => `write/put-${toFileName(kind)}`,
  create: (type: RelationType) => `write/create-${toFileName(type)}`,
} as const;

/**
 * Where a search for statements starts, the first that the filter names; all of the filter is checked on what is found
 * there. A voice is a speaker or an office. Words are a way in on Neo4j alone, which has an index of them.
 */
export const accessPaths = ['article', 'event', 'place', 'linked', 'voices', 'text', 'outlet', 'date'] as const;
export type AccessPath = (typeof accessPaths)[number];

/** The paths that lead from nodes to their statements: from many nodes at once, as one list or as a list for each. */
export const startedPaths = ['article', 'event', 'linked', 'voices'] as const satisfies readonly AccessPath[];
export type StartedPath = (typeof startedPaths)[number];

/** The relations by which a search starts at a node that its statements do not keep the id of. */
export const statementLinks = ['ABOUT', 'ADDRESSED_TO', 'SPOKEN_AS'] as const satisfies readonly RelationType[];

/** The paths on which an index holds the statements in the order of their dates. */
export const orderedPaths = ['voices', 'outlet', 'date'] as const satisfies readonly AccessPath[];
export type OrderedPath = (typeof orderedPaths)[number];

export function hasStarts(path: AccessPath): path is StartedPath {
  return (startedPaths as readonly AccessPath[]).includes(path);
}

function engineOf(path: AccessPath): string {
  return path === 'text' ? '.neo4j' : '';
}

function toFileName(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
