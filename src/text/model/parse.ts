import type { Analyser, Parse } from '../document.ts';
import type { TokenRange } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import type { Analysis, LanguageModel } from './analysis.ts';

/** The words of each sentence. */
export function wordsOfSentences(text: string, tokens: readonly Token[], sentences: readonly TokenRange[]): string[][] {
  return sentences.map(({ first, last }) => tokens.slice(first, last).map(({ start, end }) => text.slice(start, end)));
}

/** Joins sentences' analyses into one table over the document's tokens: heads become token indexes. */
export function toParse(analyses: readonly Analysis[], sentences: readonly TokenRange[]): Parse {
  return {
    upos: analyses.flatMap(({ upos }) => upos),
    head: analyses.flatMap(({ head }, i) => head.map((h) => (h < 0 ? -1 : h + (sentences[i]?.first ?? 0)))),
    relation: analyses.flatMap(({ relation }) => relation),
    name: analyses.flatMap(({ name }) => name),
    nameConfidence: analyses.flatMap(({ nameConfidence }) => nameConfidence),
  };
}

/** A language model as the document reader asks for it. */
export function toAnalyser(model: LanguageModel): Analyser {
  return (text, tokens, sentences) => toParse(model.analyse(wordsOfSentences(text, tokens, sentences)), sentences);
}
