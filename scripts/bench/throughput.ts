import { ms, percentile, type Figure } from './figures.ts';

/** How many callers ask at once. */
export const CLIENTS = [1, 8, 32] as const;

/** Requests a second, and how long one took, while so many callers ask one after the other without a pause. */
export async function measureThroughput(name: string, work: () => Promise<unknown>, seconds: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const clients of CLIENTS) {
    const times: number[] = [];
    const before = process.cpuUsage();
    const started = performance.now();
    const until = started + seconds * 1000;
    await Promise.all(
      Array.from({ length: clients }, async () => {
        do {
          const asked = performance.now();
          await work();
          times.push(performance.now() - asked);
        } while (performance.now() < until);
      }),
    );
    const { user, system } = process.cpuUsage(before);
    const perSecond = (1000 * times.length) / (performance.now() - started);
    const cpu = (user + system) / 1000 / times.length;
    figures.push({
      name: `${name}: ${clients} at once`,
      measured: `${perSecond.toFixed(0)} requests/s, p50 ${ms(percentile(times, 0.5))}, p99 ${ms(percentile(times, 0.99))} ms; ${ms(cpu)} ms CPU`,
    });
  }
  return figures;
}
