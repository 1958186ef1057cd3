// @neo4j/graphql behind a Yoga of its own, over the graph that the bench filled: what the bench compares On Record with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

/** Opens it. `fetch` answers GraphQL over HTTP in this process; `close` ends its driver. */
export async function openPeer({ uri, username, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
  const typeDefs = readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8');
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const context = { sessionConfig: { database } };
  const yoga = createYoga({ schema, context: () => ({ ...context }), logging: false, graphiql: false, landingPage: false });
  return { fetch: (url, init) => yoga.fetch(url, init), close: () => driver.close() };
}
