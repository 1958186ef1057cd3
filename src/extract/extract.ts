import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import { readDocument, type Analyser } from '../text/document.ts';
import { readFacts } from './pipeline.ts';

/** All that one article says, with the words it rests on. With an analyser, its parse and names are used too. */
export function extract(article: Article, analyse: Analyser | null = null): Facts {
  return readFacts(readDocument(article, analyse));
}
