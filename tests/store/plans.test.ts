import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { inOneParameter } from '../../src/store/neo4j/one-parameter.ts';
import { declaredQueries, type AnyQuery } from './catalogue.ts';
import { neo4jAddress, openNeo4jEmpty } from './stores.ts';

const declared = (await declaredQueries()).filter(
  ({ name }) => !name.endsWith('.embedded') && !/indexes-online|server-settings/.test(name),
);

/** Operators that read more than what is asked for. */
const scans = new Set([
  'AllNodesScan',
  'NodeByLabelScan',
  'CartesianProduct',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
]);

/** The steps of the schema are few, and read once; of restores under way there is one at most; what clears the graph takes all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'read/migrations-done': ['NodeByLabelScan'],
  'read/restore-begun': ['NodeByLabelScan'],
  'write/note-restore': ['NodeByLabelScan'],
  'write/end-restore': ['NodeByLabelScan'],
  'write/clear-some': ['AllNodesScan'],
};

(neo4jAddress === null ? describe.skip : describe)('what Neo4j plans', () => {
  let close: () => Promise<void>;
  let driver: Driver;
  beforeAll(async () => {
    if (!neo4jAddress) return;
    ({ close } = await openNeo4jEmpty(neo4jAddress));
    driver = neo4j.driver(neo4jAddress.uri, neo4j.auth.basic(neo4jAddress.username, neo4jAddress.password));
    // Plans follow what the indexes were seen to hold, which would still be the graph of another test.
    await driver.executeQuery('CALL db.prepareForReplanning()');
  });
  const operatorsFor = async ({ text }: AnyQuery) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${inOneParameter(text)}`, { given: {} });
    return summary.plan === false ? [] : operatorsOf(summary.plan);
  };
  afterAll(async () => {
    await driver.close();
    await close();
  });

  // A page must cost the same wherever it is: read from the index up to its limit, never sorted from all that is there.
  // Of several voices a page of each is read so, and the pages are put together.
  const paged = declared.filter(({ name }) => /^read\/(page|statements-(newest|oldest))-/.test(name));
  test.each(paged.map((query) => [query.name, query] as const))('%s is read in the order of an index', async (name, query) => {
    const sorted = (await operatorsFor(query)).filter((operator) => ['Top', 'PartialTop'].includes(operator));
    expect(sorted).toEqual(name.endsWith('-voices') ? ['Top'] : []);
  });

  test.each(declared.map((query) => [query.name, query] as const))('%s starts at an index', async (name, query) => {
    const operators = await operatorsFor(query);
    expect(operators.filter((operator) => scans.has(operator))).toEqual(allowed[name] ?? []);
  });
});

/** The operators of a plan, but for products that multiply by one: with the one node that has an id. */
function operatorsOf({ operatorType, children }: Plan): readonly string[] {
  const operator = operatorType.replace(/@.*$/, '');
  const byOne = operator === 'CartesianProduct' && children.some((child) => child.operatorType.startsWith('NodeUniqueIndexSeek'));
  return [...(byOne ? [] : [operator]), ...children.flatMap(operatorsOf)];
}
