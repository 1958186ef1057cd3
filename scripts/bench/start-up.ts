import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { atMost, type Figure } from './figures.ts';
import { sizeOf, statementsOf } from './generate.ts';
import { load } from './ingest.ts';

const SECONDS = 3;

/** How long the embedded engine takes from closed to ready, with so many statements in its file. */
export async function startUpFigures(statements: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const path = join(folder, 'graph.db');
  const size = sizeOf(Math.round((statements / statementsOf(sizeOf(100_000))) * 100_000));
  try {
    const before = openStore({ path });
    await load(before, size);
    await before.close();
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    const store = openStore({ path });
    await store.migrate();
    await store.check();
    await store.page('Statement', { first: 20, after: null });
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const count = await store.count('Statement');
    await store.close();
    const detail = ` (${((user + system) / 1_000_000).toFixed(2)} s of CPU) with ${count} statements, first page read; file ${(statSync(path).size / 2 ** 20).toFixed(0)} MiB`;
    return [atMost('embedded engine, opened to ready', seconds, SECONDS, ' s', detail)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
