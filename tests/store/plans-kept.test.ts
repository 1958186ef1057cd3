import { describe, expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { Cancelled, TimedOut } from '../../src/domain/errors.ts';
import { Plans } from '../../src/store/neo4j/plans.ts';
import type { Statement } from '../../src/store/query.ts';

const [long, short, other] = ['MATCH (a), (b), (c)', 'MATCH (a)', 'MATCH (b)'].map((text) => ({ name: text, text })) as [
  Statement,
  Statement,
  Statement,
];

/** A server that notes what it is told to do, and plans when it is let. */
function aServer() {
  const done: string[] = [];
  const plannings: { readonly text: string; readonly end: (failure?: Error) => void }[] = [];
  const plan = ({ text }: Statement) =>
    new Promise<void>((resolve, reject) => {
      done.push(`plan ${text}`);
      plannings.push({ text, end: (failure) => (failure ? reject(failure) : resolve()) });
    });
  const run =
    ({ text }: Statement) =>
    async () => {
      done.push(`run ${text}`);
      return text;
    };
  /** Ends the planning that began first, and lets what waits for it come to rest. */
  const next = async (failure?: Error) => {
    plannings.shift()?.end(failure);
    await settled();
  };
  return { done, plan, run, next };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const limits = { long: 1000, patience: 60_000, preparation: 60_000 };

describe('plans of a server', () => {
  test('a statement that many bring at once is planned once, and run by each', async () => {
    const { done, plan, run, next } = aServer();
    const plans = new Plans(plan, limits);
    const answers = Promise.all([1, 2, 3].map(() => plans.run(short, run(short))));
    await next();
    expect(await answers).toEqual([short.text, short.text, short.text]);
    expect(await plans.run(short, run(short))).toBe(short.text);
    expect(done).toEqual(['plan MATCH (a)', ...Array<string>(4).fill('run MATCH (a)')]);
  });

  test('of those that wait for their turn the shortest is planned first', async () => {
    const { done, plan, run, next } = aServer();
    const plans = new Plans(plan, limits);
    const answers = Promise.all([other, long, short].map((statement) => plans.run(statement, run(statement))));
    for (let turn = 0; turn < 3; turn += 1) await next();
    await answers;
    expect(done.filter((step) => step.startsWith('plan'))).toEqual(['plan MATCH (b)', 'plan MATCH (a)', 'plan MATCH (a), (b), (c)']);
  });

  test('a short statement does not wait for a long one', async () => {
    const { done, plan, run, next } = aServer();
    const plans = new Plans(plan, { ...limits, long: long.text.length });
    const answers = Promise.all([long, short].map((statement) => plans.run(statement, run(statement))));
    await settled();
    expect(done).toEqual(['plan MATCH (a)', 'plan MATCH (a), (b), (c)']);
    for (let turn = 0; turn < 2; turn += 1) await next();
    await answers;
  });

  test('a long statement waits until nobody waits for a short one', async () => {
    const { done, plan, run, next } = aServer();
    const plans = new Plans(plan, { ...limits, long: long.text.length });
    const answers = Promise.all([short, other, long].map((statement) => plans.run(statement, run(statement))));
    await settled();
    expect(done).toEqual(['plan MATCH (a)']);
    for (let turn = 0; turn < 3; turn += 1) await next();
    await answers;
    expect(done.filter((step) => step.startsWith('plan'))).toEqual(['plan MATCH (a)', 'plan MATCH (b)', 'plan MATCH (a), (b), (c)']);
  });

  test('all are planned beforehand, behind what a caller waits for', async () => {
    const { done, plan, run, next } = aServer();
    const plans = new Plans(plan, limits);
    const told: (readonly [number, number])[] = [];
    const all = plans.all([other, long], (at, of) => void told.push([at, of]));
    const answer = plans.run(short, run(short));
    for (let turn = 0; turn < 3; turn += 1) await next();
    await Promise.all([all, answer]);
    expect(done).toEqual(['plan MATCH (b)', 'plan MATCH (a)', 'run MATCH (a)', 'plan MATCH (a), (b), (c)']);
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test('what there is no time for is planned when callers have begun', async () => {
    const { done, plan, run, next } = aServer();
    const plans = new Plans(plan, { ...limits, preparation: -1 });
    await plans.all([long], () => undefined);
    expect(done).toEqual([]);
    const answer = plans.run(short, run(short));
    await next();
    await answer;
    await next();
    expect(done).toEqual(['plan MATCH (a)', 'run MATCH (a)', 'plan MATCH (a), (b), (c)']);
  });

  test('after a loss everything is planned anew: what is asked for, then the rest', async () => {
    const { done, plan, run, next } = aServer();
    const plans = new Plans(plan, limits);
    const all = plans.all([long, short], () => undefined);
    for (let turn = 0; turn < 2; turn += 1) await next();
    await all;
    done.splice(0);
    plans.forget();
    const answer = plans.run(short, run(short));
    for (let turn = 0; turn < 2; turn += 1) await next();
    expect(await answer).toBe(short.text);
    expect(done).toEqual(['plan MATCH (a)', 'run MATCH (a)', 'plan MATCH (a), (b), (c)']);
  });

  test('when planning fails all who wait are told, and the next tries again', async () => {
    const { done, plan, run, next } = aServer();
    const plans = new Plans(plan, limits);
    const answers = Promise.allSettled([plans.run(short, run(short)), plans.run(short, run(short))]);
    const away = new Error('away');
    await next(away);
    expect(await answers).toEqual([
      { status: 'rejected', reason: away },
      { status: 'rejected', reason: away },
    ]);
    const answer = plans.run(short, run(short));
    await next();
    expect(await answer).toBe(short.text);
    expect(done).toEqual(['plan MATCH (a)', 'plan MATCH (a)', 'run MATCH (a)']);
  });

  test('when the server cannot be reached all who wait for a turn are told at once', async () => {
    const { done, plan, run, next } = aServer();
    const plans = new Plans(plan, limits);
    const answers = Promise.allSettled([short, other, long].map((statement) => plans.run(statement, run(statement))));
    const away = new Neo4jError('away', 'ServiceUnavailable', '50N42', 'away');
    await next(away);
    expect(await answers).toEqual([1, 2, 3].map(() => ({ status: 'rejected', reason: away })));
    expect(done).toEqual(['plan MATCH (a)']);
  });

  test('a run that fails is told to its caller alone', async () => {
    const { plan, run, next } = aServer();
    const plans = new Plans(plan, limits);
    const failure = new Error('too much asked');
    const answers = Promise.allSettled([plans.run(short, () => Promise.reject(failure)), plans.run(short, run(short))]);
    await next();
    expect(await answers).toEqual([
      { status: 'rejected', reason: failure },
      { status: 'fulfilled', value: short.text },
    ]);
  });

  test('nobody waits longer than the limit, or once the caller has gone', async () => {
    const { plan, run } = aServer();
    const plans = new Plans(plan, { ...limits, patience: 0 });
    await expect(plans.run(short, run(short))).rejects.toBeInstanceOf(TimedOut);
    const gone = new AbortController();
    const answer = new Plans(plan, limits).run(short, run(short), gone.signal);
    gone.abort();
    await expect(answer).rejects.toBeInstanceOf(Cancelled);
  });
});
