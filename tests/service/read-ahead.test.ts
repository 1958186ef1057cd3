import { expect, test } from '@jest/globals';
import { readAhead } from '../../src/service/read-ahead.ts';

async function* items<Item>(...given: readonly Item[]): AsyncGenerator<Item> {
  yield* given;
}

test.each([1, 2, 3, 9])('results come in the order of their items, however long each takes, %i ahead', async (ahead) => {
  let busy = 0;
  let most = 0;
  const work = async (turns: number) => {
    busy += 1;
    most = Math.max(most, busy);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    busy -= 1;
    if (turns === 7) throw new Error('seven');
    return turns * 10;
  };
  const results: unknown[] = [];
  for await (const { item, result } of readAhead(items(90, 60, 7, 80), work, ahead))
    results.push([item, await result.catch(({ message }: Error) => message)]);
  expect([results, most]).toEqual([
    [
      [90, 900],
      [60, 600],
      [7, 'seven'],
      [80, 800],
    ],
    Math.min(ahead, 4),
  ]);
});

test('a result does not wait for an item that is long in coming', async () => {
  async function* slow(): AsyncGenerator<string> {
    yield 'first';
    await new Promise(() => {});
  }
  const { value } = await readAhead(slow(), async (item) => item, 4).next();
  expect(await value?.result).toBe('first');
});
