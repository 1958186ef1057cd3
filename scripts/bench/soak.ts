// Ten minutes of 32 callers while articles come in and Neo4j is killed twice: npx tsx scripts/bench/soak.ts [--minutes N] [--clients N] [--kills N]
// It has a Neo4j of its own, by scripts/neo4j/neo4j.sh on NEO4J_PORT (17689), which is emptied first and stopped at the end.
import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { say } from '../../src/cli/io.ts';
import { startService, type RunningService } from '../../tests/playground/service.ts';
import { atMost, median, ms, percentile, spread, toTable, type Figure } from './figures.ts';
import { Callers } from './soak-callers.ts';

const root = join(import.meta.dirname, '../..');
const port = process.env['NEO4J_PORT'] ?? '17689';
const MINUTE = 60_000;
const RSS_RATIO = 1.1;
/** Milliseconds after Neo4j answers again in which the service must, too. */
const RECOVERY = 5000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    clients: { type: 'string', default: '32' },
    kills: { type: 'string', default: '2' },
  },
});
const [minutes, clients, kills] = [Number(values.minutes), Number(values.clients), Number(values.kills)];

await neo4j('clean');
await neo4j('start');
const service = await startService({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'secret-pass', LOG_LEVEL: 'fatal' });
try {
  const figures = await soak(new Callers(service.url));
  process.stdout.write(toTable(figures));
  if (figures.some(({ met }) => met === false)) process.exitCode = 1;
} finally {
  await service.stop();
  await neo4j('clean');
}

async function soak(callers: Callers): Promise<readonly Figure[]> {
  await whenReady();
  await callers.fill();
  const until = Date.now() + minutes * MINUTE;
  const sizes: { readonly at: number; readonly mebibytes: number }[] = [];
  const watching = setInterval(() => sizes.push({ at: Date.now(), mebibytes: residentOf(service) }), 1000);
  const asking = callers.ask(clients, until);
  const writing = callers.write(until);
  const recoveries = await killAndMend(callers, until);
  await Promise.all([asking, writing]);
  clearInterval(watching);
  const lost = await callers.countLost();
  const began = until - minutes * MINUTE;
  const within = (from: number, to: number) =>
    median(
      sizes.filter(({ at }) => at >= began + from * (until - began) && at < began + to * (until - began)).map(({ mebibytes }) => mebibytes),
    );
  const [early, late] = [within(0.2, 0.4), within(0.8, 1)];
  const { answered, refused, broken, written } = callers.counts;
  return [
    { name: `${clients} callers, ${minutes} minutes, one writer`, measured: `${answered} answers, ${written} articles stored` },
    { name: 'from question to answer', measured: spread(callers.answers.map(({ waited }) => waited)) },
    {
      name: 'coded errors while Neo4j was away',
      measured:
        Object.entries(refused)
          .map(([code, count]) => `${code} ${count}`)
          .join(', ') || 'none',
    },
    atMost('answers that are no answer and no coded error', broken, 0, ''),
    ...recoveries.map(({ took }, at) => atMost(`answers again after kill ${at + 1}, from when Neo4j does`, took, RECOVERY, ' ms')),
    ...recoveries.map(({ back }, at) => ({ name: `answers of the half minute after kill ${at + 1}`, measured: slowest(callers, back) })),
    atMost('acknowledged articles that are gone', lost, 0, ''),
    atMost('resident memory, last fifth to second', late / early, RSS_RATIO, ' times', ` (${early.toFixed(0)} to ${late.toFixed(0)} MiB)`),
  ];
}

/** As a balancer does, nobody asks before the service says that it is ready. */
async function whenReady(): Promise<void> {
  const begun = Date.now();
  while (!(await fetch(`${service.url}/readyz`)).ok) await sleep(500);
  say(`Ready after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

/** When Neo4j answered again, and how many milliseconds later the service did. */
interface Recovery {
  readonly back: number;
  readonly took: number;
}

/** How many answers came once Neo4j was back, and how long the slowest took: what it has to plan anew is waited for. */
function slowest({ answers }: Callers, back: number): string {
  const then = answers.filter(({ at }) => at >= back && at < back + MINUTE / 2).map(({ waited }) => waited);
  return then.length === 0 ? 'none' : `${then.length}, ${spread(then)}, the slowest ${ms(percentile(then, 1))} ms`;
}

/** Kills Neo4j as often as asked, evenly over the time, and starts it again; how long the service then takes to answer. */
async function killAndMend(callers: Callers, until: number): Promise<readonly Recovery[]> {
  const recoveries: Recovery[] = [];
  const pause = (until - Date.now()) / (kills + 1);
  for (let kill = 0; kill < kills; kill += 1) {
    await sleep(pause);
    say(`Killing Neo4j, ${kill + 1} of ${kills}`);
    callers.away = true;
    const pidFile = join(homedir(), `.cache/onrecord/neo4j-run-${port}/pid`);
    process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
    // Where nobody reaps it, a killed process still has its number: what is gone is told by the file.
    rmSync(pidFile);
    await sleep(2000);
    await neo4j('start');
    const back = Date.now();
    while (!(await callers.areAnswered())) await sleep(50);
    recoveries.push({ back, took: Date.now() - back });
    callers.away = false;
  }
  return recoveries;
}

/** Beside the callers, who go on asking meanwhile. */
async function neo4j(command: 'start' | 'clean'): Promise<void> {
  const { stdout } = await promisify(execFile)('bash', [join(root, 'scripts/neo4j/neo4j.sh'), command], {
    env: { ...process.env, NEO4J_PORT: port },
  });
  process.stderr.write(stdout);
}

/** Of Linux's /proc, in MiB. */
function residentOf({ pid }: RunningService): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
