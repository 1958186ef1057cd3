import { describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { toOneParameter } from '../../src/store/neo4j/one-parameter.ts';
import { neo4jAddress, openNeo4jEmpty } from './stores.ts';
import { filterOf } from './story.ts';

const params = z.object({ ids: z.array(z.string()), first: z.int() });
const query = { name: 'some', text: 'UNWIND $ids AS id RETURN id LIMIT $first', params, row: z.object({ id: z.string() }) };

test('each value is read out of one map', () => {
  expect(toOneParameter(query, { ids: ['a'], first: 2 })).toEqual({
    text: 'UNWIND $given.ids AS id RETURN id LIMIT $given.first',
    parameters: { given: { ids: ['a'], first: neo4j.int(2) } },
  });
});

test('values of another shape are not sent', () => {
  expect(() => toOneParameter(query, { ids: ['a'], first: 0.5 })).toThrow(z.ZodError);
});

(neo4jAddress === null ? describe.skip : describe)('a real Neo4j', () => {
  if (!neo4jAddress) return;
  const address = neo4jAddress;

  test('plans a statement once, whatever it is asked', async () => {
    const { store, close } = await openNeo4jEmpty(address);
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
    const forget = async () => (await driver.executeQuery('CALL db.clearQueryCaches()')).records[0]?.get(0) as unknown;
    const ask = (filter: Parameters<typeof filterOf>[0]) => store.countStatements(filterOf({ from: '2026', ...filter }));
    // The first of all is planned apart.
    await ask({});
    await forget();
    const asked = [{}, { kind: 'DIRECT' }, { medium: 'BRIEFING', resolved: true }, { speakerForm: 'NAME', confidence: 0.5 }] as const;
    for (const filter of asked) await ask(filter);
    const forgotten = await forget();
    await Promise.all([driver.close(), close()]);
    expect(forgotten).toBe('Query caches successfully cleared of 1 queries.');
  });
});
