import neo4j, { type Driver } from 'neo4j-driver';
import { toParameter } from '../../src/store/neo4j/values.ts';
import type { Ran } from './spy.ts';

/** Runs the same statements with the same parameters in as many round trips, with nothing but the driver, and no transaction around each. */
export function replayWith(driver: Driver, ran: readonly Ran[]): () => Promise<void> {
  const bound: { text: string; params: object }[][] = [];
  for (const { text, params, round } of ran) (bound[round - 1] ??= []).push({ text, params: toParameter(params) as object });
  return async () => {
    for (const round of bound) await Promise.all(round.map(({ text, params }) => runOnce(driver, text, params)));
  };
}

async function runOnce(driver: Driver, text: string, params: object): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    await session.run(text, params);
  } finally {
    await session.close();
  }
}
