import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { spyOn } from '../../scripts/bench/spy.ts';
import type { Engine, Run } from '../../src/store/engine.ts';
import type { Query } from '../../src/store/query.ts';

const ask = (text: string): Query<{ n: number }, never> => ({ name: text, text, params: z.object({ n: z.number() }), row: z.never() });
const read: Run = async () => [];
const deaf = { read } as unknown as Engine;

test('statements under way together are one round, what waited for them is the next', async () => {
  const { engine, take } = spyOn(deaf);
  await engine.read(ask('people'), { n: 1 });
  await Promise.all([engine.read(ask('offices'), { n: 2 }), engine.read(ask('places'), { n: 3 })]);
  await engine.read(ask('bodies'), { n: 4 });
  expect(take()).toEqual([
    { text: 'people', params: { n: 1 }, round: 1 },
    { text: 'offices', params: { n: 2 }, round: 2 },
    { text: 'places', params: { n: 3 }, round: 2 },
    { text: 'bodies', params: { n: 4 }, round: 3 },
  ]);
  await engine.read(ask('again'), { n: 5 });
  expect(take()).toEqual([{ text: 'again', params: { n: 5 }, round: 1 }]);
});
