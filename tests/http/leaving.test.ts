import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { DomainError } from '../../src/domain/errors.ts';
import { createHttp } from '../../src/http/server.ts';
import { openTollGraph } from '../api/graph.ts';
import { neo4jAddress, openNeo4jEmpty } from '../store/stores.ts';

/** Counts for minutes before it finds nobody. */
const ENDLESS = `UNWIND range(1, 1000003) AS a UNWIND range(1, 1000003) AS b WITH count(*) AS many
WHERE many < 0 MATCH (n:Person {id: ''}) RETURN labels(n) AS labels, properties(n) AS properties`;

/** More in all than the driver has connections, so that one lost each time would be missed. */
const [ROUNDS, CALLERS] = [7, 8];

(neo4jAddress === null ? describe.skip : describe)('callers who leave', () => {
  test('end their statements in the server, and the connections are used again', async () => {
    if (!neo4jAddress) throw new Error('Skipped without a Neo4j');
    const address = neo4jAddress;
    const outcomes: string[] = [];
    const graph = await openTollGraph({
      open: async () => {
        const opened = await openNeo4jEmpty(address);
        const read: typeof opened.engine.read = (query, params, call) => {
          const endless = query.name === 'read/page-person';
          const rows = opened.engine.read(endless ? { ...query, text: ENDLESS } : query, params, call);
          if (endless) rows.catch((error: unknown) => outcomes.push(error instanceof DomainError ? error.code : String(error)));
          return rows;
        };
        return { engine: { ...opened.engine, read }, close: opened.close };
      },
    });
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
    const running = async () => {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000003)' RETURN count(*) AS running",
      );
      return Number(records[0]?.get('running'));
    };
    const until = async (fits: (count: number) => boolean) => {
      while (!fits(await running())) await setImmediate();
    };
    const log = pino({ level: 'silent' });
    const pages = { playground: '/nowhere', graphiql: null };
    const check = async () => undefined;
    const http = createHttp({ graphql: graph.graphql, pages, check, log, host: '127.0.0.1', port: 0, publicOrigins: [] });
    const url = await http.start();
    const ask = (query: string, signal?: AbortSignal) =>
      fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { ...(signal && { signal }) });

    for (let round = 0; round < ROUNDS; round += 1) {
      const leave = new AbortController();
      const asked = Array.from({ length: CALLERS }, () => ask('{ people { nodes { name } } }', leave.signal).catch(() => null));
      await until((count) => count > 0);
      leave.abort();
      await Promise.all(asked);
      await until((count) => count === 0);
    }
    const answer = await ask('{ places { nodes { name } } }');
    expect([answer.status, await answer.json()]).toMatchObject([200, { data: { places: { nodes: [{ name: 'Port Alder' }] } } }]);
    // Not one of them ended by its time.
    expect([...new Set(outcomes)]).toEqual(['CANCELLED']);
    await http.stop();
    await driver.close();
    await graph.close();
  }, 120_000);
});
