import { fileURLToPath } from 'node:url';
import type { Article } from '../domain/article.ts';
import type { Facts } from '../domain/facts.ts';
import { extract } from '../extract/extract.ts';
import { toAnalyser } from '../text/analyser.ts';
import { lazyModel } from '../text/model/load.ts';

/** Where the language model is. */
export const modelPath = fileURLToPath(new URL('../../models/english.bin', import.meta.url));

const analyse = toAnalyser(lazyModel(modelPath));

/** The facts of an article, by the extractor that the service runs on. The language model is loaded with the first article. */
export function readFacts(article: Article): Facts {
  return extract(article, analyse);
}
