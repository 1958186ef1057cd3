import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = join(import.meta.dirname, '../..');

/** Builds what is older than its sources, as `npm run onrecord` does. */
export function build(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--when-stale'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
}

/** A folder for one test's graph and files. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'onrecord-'));
}

/** Starts the command line as its users do, on the graph in a folder. */
export function start(args: readonly string[], dataDir: string, environment: Readonly<Record<string, string>> = {}) {
  const { NEO4J_URI: _, ...inherited } = process.env;
  return spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    env: { ...inherited, NODE_OPTIONS: '', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...environment },
  });
}

/** Runs a command to its end. */
export async function run(args: readonly string[], dataDir: string, input: string | Uint8Array = ''): Promise<Ran> {
  const child = start(args, dataDir);
  child.stdin.end(input);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}
