import { parentPort } from 'node:worker_threads';
import type { Article } from '../domain/article.ts';
import { readFacts } from '../service/read-facts.ts';

/** One article to read, numbered so that its answer can be told from others. */
export interface Job {
  readonly number: number;
  readonly article: Article;
}

parentPort?.on('message', ({ number, article }: Job) => {
  try {
    parentPort?.postMessage({ number, facts: readFacts(article) });
  } catch (error) {
    parentPort?.postMessage({ number, failure: error instanceof Error ? error.message : String(error) });
  }
});
