import { Worker } from 'node:worker_threads';
import type { Analysis } from './analysis.ts';
import { ModelUnavailable } from './load.ts';
import type { Request, Response } from './worker.ts';

/** Several copies of a language model, each in a thread of its own. */
export interface Analysers {
  /** The analyses of one article's sentences, by the first thread that is free; rejects with what that thread could not do. */
  analyse(sentences: readonly (readonly string[])[]): Promise<Analysis[]>;
  close(): Promise<void>;
}

interface Job {
  readonly sentences: readonly (readonly string[])[];
  readonly resolve: (analyses: Analysis[]) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts the thread that runs `worker.ts` with the model at a path. */
export type StartWorker = (path: string) => Worker;

const startWorker: StartWorker = (path) => new Worker(new URL('worker.js', import.meta.url), { workerData: path });

/** Starts `count` threads with the model at `path`; each loads it when its first article comes. `start` is for running uncompiled source. */
export function createAnalysers(count: number, path: string, start: StartWorker = startWorker): Analysers {
  const queue: Job[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, Job>();
  const workers = Array.from({ length: Math.max(1, count) }, () => start(path));

  const next = (): void => {
    while (idle.length > 0 && queue.length > 0) {
      const worker = idle.pop();
      const job = queue.shift();
      if (worker === undefined || job === undefined) return;
      running.set(worker, job);
      worker.postMessage(job.sentences satisfies Request, []);
    }
  };
  const take = (worker: Worker): Job | undefined => {
    const job = running.get(worker);
    running.delete(worker);
    return job;
  };
  for (const worker of workers) {
    idle.push(worker);
    worker.on('message', (response: Response) => {
      const job = take(worker);
      idle.push(worker);
      if (response.ok) job?.resolve(response.analyses);
      else job?.reject(response.unavailable ? new ModelUnavailable(response.message, { path }) : new Error(response.message));
      next();
    });
    worker.on('error', (error: Error) => take(worker)?.reject(error));
  }
  return {
    analyse: (sentences) =>
      new Promise((resolve, reject) => {
        queue.push({ sentences, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
      for (const job of [...running.values(), ...queue]) job.reject(new Error('The analysers were closed'));
    },
  };
}
