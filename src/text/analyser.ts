import type { Analyser } from './document.ts';
import type { LanguageModel } from './model/analysis.ts';
import { toParse } from './parse-columns.ts';

/** A language model as the analyser of whole documents. */
export function toAnalyser(model: LanguageModel): Analyser {
  return (text, tokens, sentences) => {
    const words = sentences.map(({ first, last }) => tokens.slice(first, last).map(({ start, end }) => text.slice(start, end)));
    return toParse(sentences, model.analyse(words));
  };
}
