import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { requireSafeHost, type Config } from '../config.ts';
import { watchTokens } from '../http/token-file.ts';
import { modelPath } from '../service/read-facts.ts';
import type { Graph } from '../service/service.ts';
import { loadModel } from '../text/model/load.ts';
import { makeDataFolder } from './data-folder.ts';
import { toErrorLine } from './io.ts';
import { openService } from './open.ts';
import { findRunningService } from './service-file.ts';

const DAY = 86_400_000;

/** One thing that `doctor` looks at: whether it is well, and what there is to say. What warns works, but wants something done. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly warns?: true;
  readonly detail: string;
}

/** What this runs on; the process and the clock unless told. */
export interface Machine {
  readonly node: string;
  readonly now: Date;
  readonly model: string;
}

/** Tries all that is usually wrong with a set-up. */
export async function checksOf(
  config: Config,
  { node = process.versions.node, now = new Date(), model = modelPath }: Partial<Machine> = {},
): Promise<readonly Check[]> {
  const folder = config.neo4j === null ? checkFolder(config) : null;
  // Without its folder the graph would only fail with the same words again.
  const graph = folder?.ok === false ? [] : await checkGraph(config);
  const port = await checkPort(config);
  const checks = [checkNode(node), checkClock(now), checkModel(model), checkHost(config), checkTokens(config), port, folder, ...graph];
  return checks.filter((check) => check !== null);
}

function checkNode(node: string): Check {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  return { name: 'Node', ok: major > 20 || (major === 20 && minor >= 19), detail: `${node}, 20.19 or newer is needed` };
}

/** Tokens that run out, revisions and the audit go by the clock: one that is before this program was made is wrong. */
function checkClock(now: Date): Check {
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

function checkModel(path: string): Check {
  try {
    loadModel(path);
    return { name: 'language model', ok: true, detail: `${path} is whole` };
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

/** Whether the graph can be opened; and a line for each thing that its operator should do. */
async function checkGraph(config: Config): Promise<readonly Check[]> {
  const name = 'graph';
  const running = config.neo4j === null ? await findRunningService(config.dataDir) : null;
  if (running) return [{ name, ok: true, detail: `open in the service at ${running.url} (process ${running.pid})` }];
  try {
    const { store, service, close } = await openService(config);
    const articles = await service.graph.count('Article');
    const warnings = [
      ...(await store.warnings()).map((detail) => ({ name: 'server', ok: true, warns: true, detail }) as const),
      ...(await unqueued(service.graph)).map((detail) => ({ name: 'review queue', ok: true, warns: true, detail }) as const),
    ];
    await close();
    const safety = store.engine === 'embedded' ? '; it survives a killed process, not a power cut between its syncs' : '';
    return [{ name, ok: true, detail: `${store.engine}, ${articles} articles${safety}` }, ...warnings];
  } catch (error) {
    return [{ name, ok: false, detail: `${toErrorLine(error)}${reasonOf(error)}` }];
  }
}

/** What the system says of a connection that could not be made: only whoever set it up is told. */
function reasonOf(error: unknown): string {
  const { cause } = error instanceof Error ? error : {};
  const [, reason] = (cause instanceof Error && /Caused by: (.+)$/s.exec(cause.message)) || [];
  return reason === undefined ? '' : ` (${reason.trim()})`;
}

/** Statements that an earlier version read have no place in the queue of what waits for a person. */
async function unqueued(graph: Graph): Promise<readonly string[]> {
  const anything = { article: null, outlet: null, mode: null };
  const counts = [graph.count('Statement'), graph.countReviewQueue(anything), graph.countJudgements()] as const;
  const [statements, waiting, judgements] = await Promise.all(counts);
  // Each judgement takes one statement out of the queue at most.
  const missing = statements - waiting - judgements;
  if (missing <= 0) return [];
  return [`at least ${missing} statements are not in reviewQueue, read by an earlier version: onrecord reread reads them again`];
}
