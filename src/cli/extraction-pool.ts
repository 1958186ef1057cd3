import { Worker } from 'node:worker_threads';
import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import { readFacts } from '../service/read-facts.ts';
import { ModelUnavailable } from '../text/model/load.ts';
import type { Answer, Job } from './extraction-worker.ts';

interface Waiting {
  readonly resolve: (facts: Facts) => void;
  readonly reject: (error: Error) => void;
}

/** Reads facts from articles; closed when there are no more. */
export interface Reader {
  extract(article: Article): Facts | Promise<Facts>;
  close(): Promise<void>;
}

/** Reads in threads of its own. Node starts none on TypeScript, so uncompiled source is read in this one. */
export function startReader(threads: number): Reader {
  return import.meta.url.endsWith('.ts') ? readHere : new ExtractionPool(threads);
}

/** Reads in this thread: to start another takes longer than a few articles. */
export const readHere: Reader = { extract: readFacts, close: () => Promise.resolve() };

/** Threads that read facts from articles, so that the main thread can store, serve and read files meanwhile. */
class ExtractionPool implements Reader {
  readonly #threads: readonly Thread[];

  constructor(threads: number) {
    this.#threads = Array.from({ length: threads }, () => new Thread());
  }

  /** The facts of an article, by the thread that has the least to do. */
  extract(article: Article): Promise<Facts> {
    const [first, ...others] = this.#threads;
    if (!first) throw new RangeError('a pool has at least one thread');
    return others.reduce((least, next) => (next.waiting < least.waiting ? next : least), first).extract(article);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** One thread, started when it is first needed, and again when it died. */
class Thread {
  #worker: Worker | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #jobs = 0;

  get waiting(): number {
    return this.#waiting.size;
  }

  extract(article: Article): Promise<Facts> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const number = this.#jobs;
    this.#jobs += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      worker.postMessage({ number, article } satisfies Job);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./extraction-worker.js', import.meta.url));
    worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if ('facts' in answer) waiting?.resolve(answer.facts);
      else waiting?.reject(answer.modelUnavailable ? new ModelUnavailable(answer.failure) : new Error(answer.failure));
    });
    worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => this.#fail(new Error(`The thread that reads articles ended with ${code}`)));
    return worker;
  }

  /** A thread that dies takes its articles with it; nobody waits for them for ever. */
  #fail(error: Error): void {
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
