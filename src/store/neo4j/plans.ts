import { Cancelled, TimedOut } from '../../domain/errors.ts';
import type { Progress } from '../engine.ts';
import type { Statement } from '../query.ts';
import { isLoss } from './errors.ts';
import { Turns } from './turns.ts';

interface Limits {
  /** Characters from which on a statement is long, and dear to plan. */
  readonly long: number;
  /** Milliseconds that a caller waits for a plan, its turn included. */
  readonly patience: number;
  /** Milliseconds after which those who wait for all statements wait no longer. */
  readonly preparation: number;
}

const usual: Limits = { long: 1000, patience: 30_000, preparation: 60_000 };

/** After everything that callers wait for. */
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * Which statements the server has plans for. It keeps them in memory, a new server has none, and everybody who brings a
 * statement without a plan would have it planned again, all at the same time: here the first has it planned, the others
 * wait for that, and what has a plan goes by. A server lost is a server without plans, whether it is the same or not.
 */
export class Plans {
  readonly #plan: (statement: Statement) => Promise<unknown>;
  readonly #limits: Limits;
  /** Texts that have a plan. */
  #planned = new Set<string>();
  /** Texts that have been run as well. */
  #run = new Set<string>();
  #underWay = new Map<string, Promise<void>>();
  /** What is planned again without being asked for once a server was lost. */
  #wanted: readonly Statement[] = [];
  #restUnderWay = false;
  /** The last time that the server could not be reached for a plan. */
  #loss: { readonly number: number; readonly error: unknown } = { number: 0, error: null };
  readonly #lanes = { short: new Turns(), long: new Turns() };

  constructor(plan: (statement: Statement) => Promise<unknown>, limits: Limits = usual) {
    this.#plan = plan;
    this.#limits = limits;
  }

  /**
   * Runs a statement, which without a plan is planned first. Who brings the same meanwhile waits until both are done, for
   * the first run of a plan is dear as well. Throws what planning or the run failed of, or TimedOut.
   */
  async run<Result>(statement: Statement, work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    if (this.#run.has(statement.text)) return work();
    const underWay = this.#underWay.get(statement.text);
    if (underWay) await this.#inTime(underWay, signal);
    const result = await (underWay ? work() : this.#inTime(this.#first(statement, work), signal));
    if (!this.#restUnderWay) void this.#planRest();
    return result;
  }

  /**
   * Plans all of them, those for which there is no time when callers have begun, and all again after a server was lost.
   * Throws what planning failed of.
   */
  async all(statements: readonly Statement[], tell: Progress): Promise<void> {
    const begun = performance.now();
    let done = 0;
    await this.#inBothLanes(statements, async (statement) => {
      if (performance.now() - begun > this.#limits.preparation) return;
      await this.#whenQuiet(statement, 'AT_ONCE');
      tell((done += 1), statements.length);
    });
    this.#wanted = statements;
  }

  /** To be called when a connection was lost. */
  forget(): void {
    this.#planned = new Set();
    this.#run = new Set();
    this.#underWay = new Map();
  }

  /** Plans a statement that nobody has asked for, once nobody waits for another. */
  async #whenQuiet(statement: Statement, long: 'AT_ONCE' | 'AFTER_SHORT'): Promise<void> {
    if (this.#planned.has(statement.text)) return;
    const planned = this.#planned;
    await this.#inTurn(statement, () => this.#planNow(statement), { rank: LAST, long });
    planned.add(statement.text);
  }

  #first<Result>(statement: Statement, work: () => Promise<Result>): Promise<Result> {
    const { text } = statement;
    const [planned, run, underWay] = [this.#planned, this.#run, this.#underWay];
    const { number } = this.#loss;
    const first = this.#inTurn(statement, async () => {
      // A server that does not answer at all would have them wait for it one after another.
      if (this.#loss.number > number) throw this.#loss.error;
      if (!planned.has(text)) await this.#planNow(statement);
      planned.add(text);
      return work();
    });
    const ready = first
      .then(() => void run.add(text))
      // Whoever waits is told when there is no plan; a run that fails is the affair of who asked for it.
      .catch((error: unknown) => {
        if (!planned.has(text)) throw error;
      })
      .finally(() => underWay.delete(text));
    ready.catch(() => undefined);
    underWay.set(text, ready);
    return first;
  }

  async #planNow(statement: Statement): Promise<void> {
    try {
      await this.#plan(statement);
    } catch (error) {
      if (isLoss(error)) this.#loss = { number: this.#loss.number + 1, error };
      throw error;
    }
  }

  /** Long and short ones side by side, each one after another. */
  async #inBothLanes(statements: readonly Statement[], work: (statement: Statement) => Promise<void>): Promise<void> {
    const lanes = [true, false].map((long) => statements.filter(({ text }) => this.#isLong(text) === long));
    await Promise.all(
      lanes.map(async (lane) => {
        for (const statement of lane) await work(statement);
      }),
    );
  }

  /** Behind whatever callers wait for. Ends at a failure: the next caller begins it anew. */
  async #planRest(): Promise<void> {
    this.#restUnderWay = true;
    try {
      await this.#inBothLanes(this.#wanted, (statement) => this.#whenQuiet(statement, 'AFTER_SHORT'));
    } catch {
      // The callers' own statements tell of it.
    } finally {
      this.#restUnderWay = false;
    }
  }

  /**
   * Planning is all computing, and a server that has just started is slow at it: one long statement at a time, and beside
   * it one short one, the shortest first. So most callers are served soonest, whatever has come before them. What callers
   * ask that is short goes before everything long: the whole machine is then at the first answer.
   */
  #inTurn<Result>(
    { text }: Statement,
    work: () => Promise<Result>,
    { rank, long }: { readonly rank: number; readonly long: 'AT_ONCE' | 'AFTER_SHORT' } = { rank: text.length, long: 'AFTER_SHORT' },
  ): Promise<Result> {
    const { short, long: lane } = this.#lanes;
    if (!this.#isLong(text)) return short.take(rank, work);
    return lane.take(rank, async () => {
      if (long === 'AFTER_SHORT') await short.idle();
      return work();
    });
  }

  #isLong(text: string): boolean {
    return text.length >= this.#limits.long;
  }

  async #inTime<Result>(planning: Promise<Result>, signal?: AbortSignal): Promise<Result> {
    const gone = () => new Cancelled('The caller went away before the answer was ready');
    if (signal?.aborted) throw gone();
    let leave = () => {};
    let timer: NodeJS.Timeout | undefined;
    const ending = new Promise<never>((_, reject) => {
      leave = () => reject(gone());
      signal?.addEventListener('abort', leave, { once: true });
      const late = new TimedOut('Neo4j has started a short time ago and still plans its statements: ask again');
      timer = setTimeout(() => reject(late), this.#limits.patience);
    });
    try {
      return await Promise.race([planning, ending]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    }
  }
}
