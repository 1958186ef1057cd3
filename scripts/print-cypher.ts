import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { kinds, type KindName } from '../src/domain/model.ts';
import { relations } from '../src/domain/relations.ts';
import { accessPaths, orderedPaths, printedNames } from '../src/store/printed.ts';
import { keptAfter, putKept } from './cypher/kept.ts';
import { articleEdges, deleteArticleEdges, edgesFrom, frontier, linksBetween, neighbourCounts, neighbours } from './cypher/any-link.ts';
import { create, related, relatedCounts } from './cypher/links.ts';
import { counts, coverage, listCount, page, put, searchEmbedded } from './cypher/nodes.ts';
import { statementGroups } from './cypher/statement-groups.ts';
import { timeline, timelineCount } from './cypher/timeline.ts';
import { statementCount, statementsOrdered, statementsSorted } from './cypher/statements.ts';

/**
 * Prints the Cypher files that exist once for each kind, relation or way to find statements, or that name them all;
 * `--check` only compares. Every printed file, by name.
 */
export function printCypher(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['read/kind-counts', counts()],
    ['read/search.embedded', searchEmbedded()],
    ['read/neighbours', neighbours()],
    ['read/neighbour-counts', neighbourCounts()],
    ['read/coverage', coverage()],
    ['read/frontier', frontier()],
    ['read/links-between', linksBetween()],
    ['read/timeline-newest', timeline('newest')],
    ['read/timeline-oldest', timeline('oldest')],
    ['read/timeline-count', timelineCount()],
    ['read/edges-from', edgesFrom()],
    ['read/article-edges', articleEdges()],
    ['read/kept-after', keptAfter()],
    ['write/put-kept', putKept()],
    ['write/delete-article-edges', deleteArticleEdges()],
  ]);
  for (const kind of Object.keys(kinds) as KindName[]) {
    files.set(printedNames.page(kind), page(kind));
    if (kind !== 'Statement') {
      files.set(printedNames.reversedPage(kind), page(kind, true));
      files.set(printedNames.listCount(kind), listCount(kind));
    }
    files.set(printedNames.put(kind), put(kind));
  }
  for (const relation of relations) {
    files.set(printedNames.create(relation.type), create(relation));
    files.set(printedNames.relatedCounts(relation.type), relatedCounts(relation));
    for (const direction of ['out', 'in'] as const) files.set(printedNames.related(relation.type, direction), related(relation, direction));
  }
  for (const path of accessPaths) {
    files.set(printedNames.sorted(path), statementsSorted(path));
    files.set(printedNames.statementCount(path), statementCount(path));
    files.set(printedNames.statementGroups(path), statementGroups(path));
  }
  for (const path of orderedPaths)
    for (const order of ['newest', 'oldest'] as const) files.set(printedNames.ordered(path, order), statementsOrdered(path, order));
  return files;
}

function main(check: boolean): void {
  const folder = new URL('../cypher/', import.meta.url);
  for (const name of ['read', 'write']) mkdirSync(new URL(name, folder), { recursive: true });
  for (const [name, printed] of printCypher()) {
    const file = new URL(`${name}.cypher`, folder);
    if (!check) writeFileSync(file, printed);
    else if (readFileSync(file, 'utf8') !== printed) throw new Error(`cypher/${name}.cypher is not what scripts/print-cypher.ts prints`);
  }
}

if (process.argv[1]?.endsWith('print-cypher.ts')) main(process.argv.includes('--check'));
