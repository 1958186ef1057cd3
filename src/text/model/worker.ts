import { parentPort, workerData } from 'node:worker_threads';
import type { Analysis } from './analysis.ts';
import { lazyModel, ModelUnavailable } from './load.ts';

/** Sentences to analyse. */
export type Request = readonly (readonly string[])[];
/** Their analyses, or why there are none. */
export type Response =
  | { readonly ok: true; readonly analyses: Analysis[] }
  | { readonly ok: false; readonly message: string; readonly unavailable: boolean };

const model = lazyModel(String(workerData));

parentPort?.on('message', (sentences: Request) => {
  parentPort?.postMessage(answer(sentences), []);
});

function answer(sentences: Request): Response {
  try {
    return { ok: true, analyses: model.analyse(sentences) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error), unavailable: error instanceof ModelUnavailable };
  }
}
