import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import { extract } from '../extract/extract.ts';

/** The facts of an article, read by the extractor that the service runs on. */
export function readFacts(article: Article): Facts {
  return extract(article);
}
