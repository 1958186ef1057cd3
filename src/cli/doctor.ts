import type { Command } from 'commander';
import { readConfig, requireSafeHost, type Config } from '../config.ts';
import { makeDataFolder } from './data-folder.ts';
import { openService } from './open.ts';
import { modelPath } from '../service/read-facts.ts';
import { loadModel } from '../text/model/load.ts';
import { print, toErrorLine } from './io.ts';
import { findRunningService } from './service-file.ts';

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
  const checks = [checkNode(), checkModel(), checkHost(config), folder, graph].filter((check) => check !== null);
  const told = checks.map(({ name, ok, detail }) => `${ok ? 'ok    ' : 'FAILED'}  ${name}: ${detail}`);
  await print(`${[...lines, '', ...told].join('\n')}\n`);
  if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
}

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return { name: 'Node', ok: major > 20 || (major === 20 && minor >= 19), detail: `${process.versions.node}, 20.19 or newer is needed` };
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
    await close();
    const safety = store.engine === 'embedded' ? '; it survives a killed process, not a power cut between its syncs' : '';
    return { name: 'graph', ok: true, detail: `${store.engine}, ${articles} articles${safety}` };
  } catch (error) {
    return { name: 'graph', ok: false, detail: toErrorLine(error) };
  }
}
