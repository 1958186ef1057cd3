import { expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { attempt } from '../../src/store/neo4j/attempts.ts';

/** A clock that only sleeping moves. */
function stillClock() {
  let time = 0;
  return { now: () => time, sleep: async (ms: number) => void (time += ms) };
}

function errorOf(code: string): Neo4jError {
  return new Neo4jError('what happened', code, '50N42', 'what happened');
}

// What is waited for, in milliseconds: the last wait may end as much as its own length after the patience.
test.each([
  ['a server that refuses connections', errorOf('ServiceUnavailable'), { least: 400, most: 1_000 }],
  ['a deadlock', errorOf('Neo.TransientError.Transaction.DeadlockDetected'), { least: 5_000, most: 6_500 }],
  ['a leader that moves', errorOf('SessionExpired'), { least: 5_000, most: 6_500 }],
  ['a statement that is wrong', errorOf('Neo.ClientError.Statement.SyntaxError'), { least: 0, most: 0 }],
  ['a bug of ours', new TypeError('undefined is no graph'), { least: 0, most: 0 }],
])('%s', async (_, failure, { least, most }) => {
  const clock = stillClock();
  await expect(attempt(() => Promise.reject(failure), undefined, clock)).rejects.toBe(failure);
  expect(clock.now()).toBeGreaterThanOrEqual(least);
  expect(clock.now()).toBeLessThanOrEqual(most);
});

test('what passes is not told', async () => {
  const failures = [errorOf('Neo.TransientError.Transaction.DeadlockDetected'), errorOf('ServiceUnavailable')];
  const work = async () => {
    const failure = failures.shift();
    if (failure) throw failure;
    return 'stored';
  };
  expect(await attempt(work, undefined, stillClock())).toBe('stored');
});

test('nobody waits for a caller that has gone', async () => {
  const clock = stillClock();
  const failure = errorOf('ServiceUnavailable');
  await expect(attempt(() => Promise.reject(failure), AbortSignal.abort(), clock)).rejects.toBe(failure);
  expect(clock.now()).toBe(0);
});
