import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';

const open: ChildProcess[] = [];
afterEach(() => {
  for (const child of open.splice(0)) child.kill('SIGKILL');
});

/** Starts tests/http/slow-service.ts, whose store answers a question only when it is told to. */
async function start(): Promise<{ child: ChildProcess; address: string; said: (words: string) => Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'slow-service.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  open.push(child);
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  const said = async (words: string) => {
    while (!output.includes(words)) await once(child.stdout, 'data');
  };
  await said('\n');
  return { child, address: output.split('\n', 1)[0] ?? '', said };
}

const ask = (address: string) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ people { totalCount } }' }),
  });

describe('on SIGTERM', () => {
  test('what is in flight is answered, nothing new is taken, the store is closed, and all is well', async () => {
    const { child, address, said } = await start();
    const inFlight = ask(address);
    await said('asked');
    child.kill('SIGTERM');
    await said('stopping');
    const refused = await ask(address).then(
      () => 'taken',
      () => 'refused',
    );
    child.stdin?.write('answer\n');
    const response = await inFlight;
    const body: unknown = await response.json();
    const [code] = (await once(child, 'exit')) as [number | null];
    await said('closed');
    expect([refused, response.status, body, code]).toEqual([
      'refused',
      200,
      { data: { people: { totalCount: 7 } }, extensions: { cost: { requested: 6, actual: 1, limit: 20_000 } } },
      0,
    ]);
  });

  test('a second signal ends it at once', async () => {
    const { child, address, said } = await start();
    const inFlight = ask(address).then(
      () => 'answered',
      () => 'cut off',
    );
    await said('asked');
    child.kill('SIGTERM');
    await said('stopping');
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect([code, await inFlight]).toEqual([1, 'cut off']);
  });
});
