import { readArticle } from '../article/article.ts';
import { Conflict, NotFound } from '../domain/errors.ts';
import type { ArticleRecord, Ingested, Service } from './service.ts';

/** Whether nothing has been put into the graph. */
export async function isEmpty({ graph }: Pick<Service, 'graph'>): Promise<boolean> {
  return (await graph.count('Article')) === 0;
}

/** Puts the sample articles into an empty graph, in the order given. Throws CONFLICT when it holds articles: samples are never mixed into real work. */
export async function loadSamples(
  graph: Pick<Service, 'ingest'> & { isEmpty(): Promise<boolean> },
  samples: readonly ArticleRecord[],
): Promise<readonly Ingested[]> {
  if (!(await graph.isEmpty())) throw new Conflict('The graph holds articles; samples are loaded only into an empty one.');
  const loaded: Ingested[] = [];
  for (const sample of samples) loaded.push(await graph.ingest(sample));
  return loaded;
}

/** Takes the sample articles away, known by their ids, and leaves all others. The number of those that were there. */
export async function removeSamples(graph: Pick<Service, 'retract'>, samples: readonly ArticleRecord[]): Promise<number> {
  let removed = 0;
  for (const id of new Set(samples.map((sample) => readArticle(sample).id))) {
    try {
      await graph.retract(id);
      removed += 1;
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }
  return removed;
}
