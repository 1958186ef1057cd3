import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Command } from 'commander';
import { readConfig, requireSafeHost, type Config } from '../config.ts';
import { watchTokens } from '../http/token-file.ts';
import { makeDataFolder } from './data-folder.ts';
import { openService } from './open.ts';
import { modelPath } from '../service/read-facts.ts';
import { loadModel } from '../text/model/load.ts';
import { print, toErrorLine } from './io.ts';
import { findRunningService } from './service-file.ts';

const DAY = 86_400_000;

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

export function add(program: Command): void {
  program
    .command('doctor')
    .summary('show the configuration and whether everything works')
    .description(
      'Prints every setting with where it came from, and checks that the graph can be opened. Exit code 1 when something does not work.',
    )
    .addHelpText('after', '\nExample:\n  onrecord doctor')
    .action(doctor);
}

async function doctor(): Promise<void> {
  const config = readConfig(process.env);
  const width = Math.max(...config.settings.map(({ name }) => name.length));
  const lines = config.settings.map(({ name, value, source, doc }) => `${name.padEnd(width)}  ${value || '-'}  (${source}: ${doc})`);
  const folder = config.neo4j === null ? checkFolder(config) : null;
  // Without its folder the graph would only fail with the same words again.
  const graph = folder?.ok === false ? null : await checkGraph(config);
  const checks = [
    checkNode(),
    checkClock(),
    checkModel(),
    checkHost(config),
    checkTokens(config),
    await checkPort(config),
    folder,
    graph,
  ].filter((check) => check !== null);
  const told = checks.map(({ name, ok, detail }) => `${ok ? 'ok    ' : 'FAILED'}  ${name}: ${detail}`);
  await print(`${[...lines, '', ...told].join('\n')}\n`);
  if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
}

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return { name: 'Node', ok: major > 20 || (major === 20 && minor >= 19), detail: `${process.versions.node}, 20.19 or newer is needed` };
}

/** Tokens that run out, revisions and the audit go by the clock: one that is before this program was made is wrong. */
function checkClock(): Check {
  const now = new Date();
  return {
    name: 'clock',
    ok: now.getTime() > (statSync(modelPath, { throwIfNoEntry: false })?.mtimeMs ?? 0) - DAY,
    detail: now.toISOString(),
  };
}

/** The tokens file says who may do what: nobody else needs to read it, or may write it. */
function checkTokens({ authTokensFile }: Config): Check | null {
  if (authTokensFile === null) return null;
  try {
    watchTokens(authTokensFile, () => undefined);
    const open = (statSync(authTokensFile).mode & 0o077) !== 0;
    return {
      name: 'tokens file',
      ok: !open,
      detail: open ? `${authTokensFile} is open to others: chmod 600 ${authTokensFile}` : 'for its owner alone',
    };
  } catch (error) {
    return { name: 'tokens file', ok: false, detail: toErrorLine(error) };
  }
}

/** Whether the service could listen; one that runs already does. */
async function checkPort(config: Config): Promise<Check> {
  const { host, port, dataDir } = config;
  const name = 'port';
  if (await findRunningService(dataDir)) return { name, ok: true, detail: 'a service runs' };
  const server = createServer();
  const code = await new Promise<string | null>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
  if (code === null) return { name, ok: true, detail: `${host}:${port} is free` };
  return { name, ok: false, detail: `${host}:${port} cannot be listened on (${code}): stop what uses it, or set PORT` };
}

function checkModel(): Check {
  try {
    loadModel(modelPath);
    return { name: 'language model', ok: true, detail: `${modelPath} is whole` };
  } catch (error) {
    return { name: 'language model', ok: false, detail: toErrorLine(error) };
  }
}

function checkHost(config: Config): Check {
  try {
    requireSafeHost(config);
    return {
      name: 'access',
      ok: true,
      detail: config.authTokensFile === null ? 'this machine only, no tokens' : `tokens from ${config.authTokensFile}`,
    };
  } catch (error) {
    return { name: 'access', ok: false, detail: toErrorLine(error) };
  }
}

function checkFolder({ dataDir }: Config): Check {
  try {
    makeDataFolder(dataDir);
    return { name: 'data folder', ok: true, detail: `${dataDir} can be written` };
  } catch (error) {
    return { name: 'data folder', ok: false, detail: toErrorLine(error) };
  }
}

async function checkGraph(config: Config): Promise<Check> {
  const running = config.neo4j === null ? await findRunningService(config.dataDir) : null;
  if (running) return { name: 'graph', ok: true, detail: `open in the service at ${running.url} (process ${running.pid})` };
  try {
    const { store, service, close } = await openService(config);
    const articles = await service.graph.count('Article');
    const warnings = await store.warnings();
    await close();
    const safety = store.engine === 'embedded' ? '; it survives a killed process, not a power cut between its syncs' : '';
    return { name: 'graph', ok: true, detail: [`${store.engine}, ${articles} articles${safety}`, ...warnings].join('; ') };
  } catch (error) {
    return { name: 'graph', ok: false, detail: toErrorLine(error) };
  }
}
