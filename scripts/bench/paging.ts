import { limits } from '../../src/domain/limits.ts';
import type { Ask } from './ask.ts';
import { atMost, median, ms, type Figure } from './figures.ts';
import { inTurns, measure, type Bench } from './measure.ts';
import { B5_PAGE, quotedMost, type Operation } from './operations.ts';

const PAGE = 1000;
/** How much longer a page far back may take than the first. */
const RATIO = 1.2;

type By = 'filter' | 'person';

interface Quoted {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** B5: the first page of the most quoted person, and page 1,000 by cursor, or the last whole one of a graph that has fewer. */
export async function measurePaging(bench: Bench, by: By): Promise<readonly Figure[]> {
  const { ask, seconds } = bench;
  const { page, cursor } = await findPage(ask, by);
  const label = by === 'filter' ? 'B5 statements(filter: speaker)' : 'B5 person.statements';
  const first = quotedMost(`${label}, page 1`, by, 1, null);
  const far = quotedMost(`${label}, page ${page}`, by, page, cursor);
  const measured = [await measure(bench, first), await measure(bench, far)];
  return [...measured.flat(), await ratio(ask, first, far, `${label}: page ${page} to page 1`, seconds)];
}

async function ratio(ask: Ask, first: Operation, far: Operation, name: string, seconds: number): Promise<Figure> {
  const { times } = await inTurns([() => ask(first), () => ask(far)], seconds);
  const [one, other] = [median(times[0] ?? []), median(times[1] ?? [])];
  return atMost(name, other / one, RATIO, '', ` (${ms(other)} ms to ${ms(one)} ms)`);
}

/** Walks there in the largest steps: cursors hold for any page size. */
async function findPage(ask: Ask, by: By): Promise<{ readonly page: number; readonly cursor: string | null }> {
  let cursor: string | null = null;
  let passed = 0;
  for (;;) {
    const left = (PAGE - 1) * B5_PAGE - passed;
    const operation = quotedMost('walk', by, 1, cursor, Math.min(limits.pageItems, left));
    const { nodes, pageInfo } = toQuoted(await ask(operation));
    if (!pageInfo.hasNextPage || nodes.length === 0) break;
    passed += nodes.length;
    cursor = pageInfo.endCursor;
    if (passed === (PAGE - 1) * B5_PAGE) break;
  }
  return { page: passed / B5_PAGE + 1, cursor };
}

function toQuoted(data: Readonly<Record<string, unknown>>): Quoted {
  const { statements, node } = data as { statements?: Quoted; node?: { statements: Quoted } };
  const quoted = statements ?? node?.statements;
  if (!quoted) throw new Error('The most quoted person is not in the graph');
  return quoted;
}
