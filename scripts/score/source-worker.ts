import { Worker } from 'node:worker_threads';

const WORKER = new URL('../../src/text/model/worker.ts', import.meta.url).href;

/** Starts the model's worker from its TypeScript source, which plain Node cannot: for tests and measurements. */
export function startSourceWorker(path: string): Worker {
  const code = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(WORKER)}, ${JSON.stringify(WORKER)}))`;
  return new Worker(code, { eval: true, workerData: path });
}
