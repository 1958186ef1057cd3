import { describe, expect, test } from '@jest/globals';
import { RateLimit } from '../../src/http/rate-limit.ts';
import { openTollGraph } from '../api/graph.ts';

describe('a bucket', () => {
  test('is filled again as time goes, up to what a minute restores', () => {
    let now = 0;
    const rate = new RateLimit(600, () => now);
    const taken: number[] = [];
    for (const [seconds, cost] of [
      [0, 600],
      [0, 1],
      [0.1, 1],
      [9.9, 100],
      [600, 601],
      [0, 600],
      [30, 600],
    ] as const) {
      now += seconds * 1000;
      taken.push(rate.take('desk', cost));
    }
    expect(taken).toEqual([0, 1, 0, 1, 1, 0, 30]);
  });

  test("is the client's own", () => {
    const rate = new RateLimit(10, () => 0);
    expect([rate.take('a', 10), rate.take('b', 10), rate.take('a', 10)]).toEqual([0, 0, 60]);
  });

  test('of very many clients the least used is forgotten', () => {
    const rate = new RateLimit(10, () => 0);
    rate.take('first', 10);
    for (let i = 0; i < 10_000; i += 1) rate.take(`client ${i}`, 1);
    expect([rate.take('first', 10), rate.take('client 9999', 10)]).toEqual([0, 6]);
  });

  test('of no limit is never empty', () => {
    const rate = new RateLimit(0);
    expect([rate.take('a', 1e9), rate.take('a', 1e9)]).toEqual([0, 0]);
  });
});

test('who has spent a minute is told when to ask again, and no statement runs', async () => {
  const graph = await openTollGraph({ costPerMinute: 20_000 });
  const ask = (first: number) =>
    graph.graphql.fetch('http://service/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ people(first: 100) { nodes { statements(first: ${first}) { nodes { speaker { name } } } } } }` }),
    });
  const first = await ask(98);
  graph.statements();
  const second = await ask(98);
  const { errors } = (await second.json()) as { errors: { extensions: { code: string; retryAfter: number } }[] };
  const waits = errors.map(({ extensions: { code, retryAfter } }) => [code, String(retryAfter)]);
  expect([first.status, second.status, waits, graph.statements()]).toEqual([
    200,
    429,
    [['RATE_LIMITED', second.headers.get('retry-after')]],
    [],
  ]);
  expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
  await graph.close();
});
