import { buildSchema, isObjectType, type GraphQLObjectType } from 'graphql';
import { createYoga } from 'graphql-yoga';
import pino from 'pino';
import { sdl } from '../../src/api/schema.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { openAccess } from '../../src/http/access.ts';
import { createGraphQL } from '../../src/http/yoga.ts';
import { createService } from '../../src/service/create-service.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Neo4jAddress } from '../../src/store/neo4j/engine.ts';
import type { Operation } from './operations.ts';

export type Data = Readonly<Record<string, unknown>>;

/** Puts an operation as a caller over HTTP would, but in this process. Throws when the answer has errors. */
export type Ask = (question: Question) => Promise<Data>;

/** What is asked, and of what. */
export type Question = Pick<Operation, 'query' | 'variables'>;

/** The service's own GraphQL over a store. */
export function askService(store: GraphStore): Ask {
  const extract = (): Facts => {
    throw new Error('The bench only reads');
  };
  const service = createService({ store, extract });
  const graphql = createGraphQL({ service, access: openAccess, log: pino({ level: 'silent' }), publicOrigins: [] });
  return ({ query, variables }) => post((url, init) => graphql.fetch(url, init), query, variables);
}

/** Yoga as it comes, over the same schema, answering from memory: what GraphQL over HTTP costs by itself. */
export function askMemory(answer: Data): Ask {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) answerByKey(type, answer);
  const yoga = createYoga({ schema, graphqlEndpoint: '/graphql', logging: false, graphiql: false, landingPage: false });
  return ({ query, variables }) => post(async (url, init) => yoga.fetch(url, init), query, variables);
}

/** @neo4j/graphql over the Neo4j at an address. Its packages are the peer folder's own: `npm ci --prefix scripts/bench/peer`. */
export async function openPeer(address: Neo4jAddress): Promise<{ readonly ask: Ask; readonly close: () => Promise<void> }> {
  const peer = await import('./peer/peer.mjs');
  const { fetch, close } = await peer.openPeer({ database: 'neo4j', ...address });
  return { ask: ({ query, variables }) => post(fetch, query, variables), close };
}

function answerByKey(type: GraphQLObjectType, answer: Data): void {
  for (const field of Object.values(type.getFields())) {
    field.resolve = (source: Data | undefined, _, __, { path }) => (source ?? answer)[path.key];
  }
}

async function post(
  fetch: (url: string, init: RequestInit) => Promise<Response> | Response,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const response = await fetch('http://bench/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: Data; readonly errors?: unknown };
  if (!data || errors) throw new Error(`The operation failed: ${JSON.stringify(errors)}`);
  return data;
}
