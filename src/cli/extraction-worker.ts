import { parentPort } from 'node:worker_threads';
import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import { readFacts } from '../service/read-facts.ts';
import { ModelUnavailable } from '../text/model/load.ts';

/** One article to read, numbered so that its answer can be told from others. */
export interface Job {
  readonly number: number;
  readonly article: Article;
}

/** The facts of the article with that number, or why there are none. */
export type Answer = { readonly number: number } & (
  | { readonly facts: Facts }
  | { readonly failure: string; readonly modelUnavailable: boolean }
);

parentPort?.on('message', (job: Job) => parentPort?.postMessage(answer(job)));

function answer({ number, article }: Job): Answer {
  try {
    return { number, facts: readFacts(article) };
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error), modelUnavailable: error instanceof ModelUnavailable };
  }
}
