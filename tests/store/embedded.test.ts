import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Cancelled, Unavailable } from '../../src/domain/errors.ts';
import { openStore } from '../../src/store/open-store.ts';
import { migrationsOf } from '../../src/store/migrations.ts';
import { dumpOf } from './stores.ts';
import { briefing, echo, store as put } from './story.ts';

const writer = fileURLToPath(new URL('embedded-writer.ts', import.meta.url));

describe('the embedded engine', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('keeps the graph from one opening to the next, and does no step of the schema twice', async () => {
    const path = join(folder, 'kept');
    const first = openStore({ path });
    expect(await first.migrate()).toEqual(migrationsOf('embedded').map(({ id }) => id));
    await put(first, briefing());
    const before = await dumpOf(first);
    await first.close();
    const second = openStore({ path });
    expect(await second.migrate()).toEqual([]);
    expect(await dumpOf(second)).toEqual(before);
    await second.close();
  });

  test('tells that the schema is not up to date', async () => {
    const store = openStore({ path: null });
    await expect(store.check()).rejects.toThrow('onrecord migrate');
    await store.migrate();
    await store.check();
    await store.close();
  });

  test('after closing it says that it is closed', async () => {
    const store = openStore({ path: null });
    await store.close();
    await expect(store.count('Article')).rejects.toBeInstanceOf(Unavailable);
    await expect(put(store, echo())).rejects.toBeInstanceOf(Unavailable);
    await store.close();
  });

  test('a caller that has gone does not wait', async () => {
    const store = openStore({ path: null });
    await expect(store.count('Article', { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(Cancelled);
    await store.close();
  });

  test('a file that is no graph is refused, and left as it is', () => {
    const path = join(folder, 'other');
    writeFileSync(path, 'This is a letter, and not a graph.'.repeat(100));
    expect(() => openStore({ path })).toThrow(Unavailable);
  });

  test('what is acknowledged is there after the process is killed; until then no other process gets in', async () => {
    const path = join(folder, 'killed');
    const child = spawn(process.execPath, ['--import', 'tsx', writer, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === 5) {
        expect(() => openStore({ path })).toThrow('Another process has this graph open');
        child.kill('SIGKILL');
      }
    }
    const store = openStore({ path });
    await store.migrate();
    const { items } = await store.page('Article', { first: 100, after: null });
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    expect((await store.page('Person', { first: 10, after: null })).items).toHaveLength(1);
    await store.close();
  });
});
