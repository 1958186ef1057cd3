import type { Engine } from '../engine.ts';
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}
export function openNeo4j(_address: Neo4jAddress): Engine {
  throw new Error('not yet');
}
