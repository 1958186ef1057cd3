import { expect, test, describe } from '@jest/globals';
import { Loaders } from '../../src/api/load.ts';

describe('loaders', () => {
  test('aliases with different arguments never share a batch; the same arguments in another order do', async () => {
    const batches: unknown[] = [];
    const loaders = new Loaders();
    const load = (key: string, args: { first: number; by?: string }) =>
      loaders
        .for('Person.statements', args, async (keys: readonly string[], a) => {
          batches.push([keys, a.first]);
          return new Map(keys.map((k) => [k, `${k}${a.first}`]));
        })
        .load(key);
    const all = await Promise.all([load('a', { first: 1, by: 'x' }), load('b', { by: 'x', first: 1 }), load('a', { first: 3 })]);
    expect(all).toEqual(['a1', 'b1', 'a3']);
    expect(batches).toEqual([
      [['a', 'b'], 1],
      [['a'], 3],
    ]);
  });
});
