import { readArticle } from '../article/article.ts';
import { Conflict, NotFound } from '../domain/errors.ts';
import type { ArticleRecord, Ingested, Service } from './service.ts';

/** Whether nothing has been put into the graph. */
export async function isEmpty({ graph }: Service): Promise<boolean> {
  return (await graph.count('Article')) === 0;
}

/** Puts the sample articles into an empty graph, in the order given. Throws CONFLICT when it holds articles: never mixed into real work. */
export async function loadSamples(service: Service, samples: readonly ArticleRecord[]): Promise<readonly Ingested[]> {
  if (!(await isEmpty(service))) throw new Conflict('The graph holds articles; samples are loaded only into an empty one.');
  const loaded: Ingested[] = [];
  for (const sample of samples) loaded.push(await service.ingest(sample));
  return loaded;
}

/** Takes the sample articles away, known by their ids, and leaves all others. The number of those that were there. */
export async function removeSamples(service: Service, samples: readonly ArticleRecord[]): Promise<number> {
  let removed = 0;
  for (const id of new Set(samples.map((sample) => readArticle(sample).id))) {
    try {
      await service.retract(id);
      removed += 1;
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }
  return removed;
}
