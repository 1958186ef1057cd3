import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built service, on a port and a graph of its own, with the sample articles loaded. */
export interface RunningService {
  readonly url: string;
  readonly pid: number;
  readonly ask: <Data>(query: string, variables?: object) => Promise<Data>;
  readonly stop: () => Promise<void>;
}

const root = join(import.meta.dirname, '../..');

/** Starts `onrecord serve` as people do, on an embedded graph unless the environment names another. Resolves when it says where it is. */
export async function startService(given: Readonly<Record<string, string>> = {}): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-page-'));
  const { NEO4J_URI: _, ...environment } = process.env;
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'serve'], {
    env: { ...environment, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error', ...given },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await readAddress(child, 'stderr', /On Record at (http:\S+?)\/ /);
  return {
    url,
    pid: child.pid ?? 0,
    ask: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return ((await response.json()) as { data: never }).data;
    },
    stop: async () => {
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve).kill('SIGTERM'));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The address that a process tells on one of its streams, by a pattern whose first group it is. */
export function readAddress(child: ChildProcess, stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child[stream]?.setEncoding('utf8').on('data', (words: string) => {
      said += words;
      const address = pattern.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it served:\n${said}`)));
  });
}
