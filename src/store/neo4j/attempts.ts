import { setTimeout as sleep } from 'node:timers/promises';
import { error as codes, Neo4jError } from 'neo4j-driver';

/** Milliseconds after a first failure in which work is tried again, by what failed. */
const patience = {
  /** A deadlock, a leader that moves, a server short of memory: it passes. */
  blip: 5_000,
  /** Long enough to drop the connections that a restarted server closed; a server that is away says so at once. */
  connection: 400,
} as const;

interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

const FIRST_DELAY = 50;
const LONGEST_DELAY = 1_000;

/**
 * Runs work again as long as its failure may pass. The driver's own retries cannot tell a deadlock from a server that
 * refuses connections, and begin with a second's wait.
 */
export async function attempt<Result>(
  work: () => Promise<Result>,
  signal?: AbortSignal,
  clock: Clock = { now: Date.now, sleep },
): Promise<Result> {
  let started: number | null = null;
  for (let delay = FIRST_DELAY; ; delay = Math.min(2 * delay, LONGEST_DELAY)) {
    try {
      return await work();
    } catch (error) {
      const now = clock.now();
      started ??= now;
      if (signal?.aborted || now - started >= patienceWith(error)) throw error;
      // Two writers that met once would meet again after equal waits.
      await clock.sleep(delay * (0.5 + Math.random()));
    }
  }
}

function patienceWith(error: unknown): number {
  if (!(error instanceof Neo4jError) || !Neo4jError.isRetryable(error)) return 0;
  return error.code === codes.SERVICE_UNAVAILABLE ? patience.connection : patience.blip;
}
