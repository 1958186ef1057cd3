import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({ pid: z.number().int(), url: z.url() });

/** A service that has the embedded graph of a data folder open. */
export type RunningService = z.output<typeof shape>;

/** Tells other commands where the service is that holds the graph. Written at once, so that none reads half of it. */
export function announceService(dataDir: string, service: RunningService): void {
  const path = fileOf(dataDir);
  writeFileSync(`${path}.${process.pid}`, `${JSON.stringify(service)}\n`, { mode: 0o600 });
  renameSync(`${path}.${process.pid}`, path);
}

export function withdrawService(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
}

/** The service that holds the graph, if one does: a file that a killed service left behind does not count. */
export async function findRunningService(dataDir: string): Promise<RunningService | null> {
  const found = readService(dataDir);
  if (!found || !isAlive(found.pid)) return null;
  const answers = await fetch(new URL('/healthz', found.url), { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );
  return answers ? found : null;
}

function readService(dataDir: string): RunningService | null {
  try {
    return shape.parse(JSON.parse(readFileSync(fileOf(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function fileOf(dataDir: string): string {
  return join(dataDir, 'service.json');
}
