import { TimedOut } from '../../domain/errors.ts';
import type { Progress } from '../engine.ts';
import type { Statement } from '../query.ts';

interface Limits {
  /** How many statements are planned at the same time: planning is all computing, and a server that has just started is slow at it. */
  readonly atOnce: number;
  /** Milliseconds that a caller waits for a plan, its turn included. */
  readonly patience: number;
  /** Milliseconds after which those who wait for all statements wait no longer. */
  readonly preparation: number;
}

const usual: Limits = { atOnce: 2, patience: 15_000, preparation: 60_000 };

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
  #running = 0;
  readonly #waiting: { readonly after: number; readonly go: () => void }[] = [];

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
    for (const [at, statement] of statements.entries()) {
      if (performance.now() - begun > this.#limits.preparation) break;
      await this.#whenQuiet(statement);
      tell(at + 1, statements.length);
    }
    this.#wanted = statements;
  }

  /** To be called when a connection was lost. */
  forget(): void {
    this.#planned = new Set();
    this.#run = new Set();
    this.#underWay = new Map();
  }

  /** Plans a statement that nobody has asked for, once nobody waits for another. */
  async #whenQuiet(statement: Statement): Promise<void> {
    if (this.#planned.has(statement.text)) return;
    const planned = this.#planned;
    await this.#inTurn(LAST, () => this.#plan(statement));
    planned.add(statement.text);
  }

  #first<Result>(statement: Statement, work: () => Promise<Result>): Promise<Result> {
    const { text } = statement;
    const [planned, run, underWay] = [this.#planned, this.#run, this.#underWay];
    const first = this.#inTurn(text.length, async () => {
      if (!planned.has(text)) await this.#plan(statement);
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

  /** One after another, behind whatever callers wait for. Ends at a failure: the next caller begins it anew. */
  async #planRest(): Promise<void> {
    this.#restUnderWay = true;
    try {
      for (const statement of this.#wanted) await this.#whenQuiet(statement);
    } catch {
      // The callers' own statements tell of it.
    } finally {
      this.#restUnderWay = false;
    }
  }

  /** The short ones first: they are planned in the least time, so that most callers are served soonest. */
  async #inTurn<Result>(after: number, work: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.#limits.atOnce) this.#running += 1;
    else await new Promise<void>((go) => this.#waiting.push({ after, go }));
    try {
      return await work();
    } finally {
      // The turn is handed on, or given back.
      this.#waiting.sort((a, b) => b.after - a.after);
      const next = this.#waiting.pop();
      if (next) next.go();
      else this.#running -= 1;
    }
  }

  async #inTime<Result>(planning: Promise<Result>, signal?: AbortSignal): Promise<Result> {
    signal?.throwIfAborted();
    let leave = () => {};
    let timer: NodeJS.Timeout | undefined;
    const ending = new Promise<never>((_, reject) => {
      leave = () => reject(signal?.reason as Error);
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
