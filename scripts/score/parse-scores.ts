import type { Analysis, LanguageModel } from '../../src/text/model/analysis.ts';
import { readSentences } from '../../src/text/sentences.ts';
import { readTokens } from '../../src/text/tokens.ts';
import type { GoldSentence } from './treebank.ts';

/** Processor time, not time of day: other programs on the machine do not count. */
export function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

/** UPOS, UAS and LAS over gold tokens, the share of one-rooted trees, and speed. */
export function scoreGoldTokens(model: LanguageModel, gold: readonly GoldSentence[]): string {
  const began = process.cpuUsage();
  const analyses = model.analyse(gold.map(({ words }) => words));
  const seconds = secondsSince(began);
  let total = 0;
  let upos = 0;
  let unlabelled = 0;
  let labelled = 0;
  for (const [i, sentence] of gold.entries()) {
    for (const w of sentence.words.keys()) {
      const analysis = analyses[i];
      total++;
      if (analysis?.upos[w] === sentence.upos[w]) upos++;
      if (analysis?.head[w] !== sentence.head[w]) continue;
      unlabelled++;
      if (analysis?.relation[w] === sentence.relation[w]) labelled++;
    }
  }
  const trees = analyses.filter(isOneRootedTree).length;
  return `UPOS ${percent(upos, total)}  UAS ${percent(unlabelled, total)}  LAS ${percent(labelled, total)}  one-rooted trees ${percent(trees, analyses.length)}  ${(total / seconds).toFixed(0)} words/s`;
}

function isOneRootedTree({ head }: Analysis): boolean {
  if (head.filter((h) => h === -1).length !== 1) return false;
  return head.every((_, w) => {
    let at = w;
    for (let steps = 0; steps <= head.length; steps++) {
      if (at === -1) return true;
      at = head[at] ?? -1;
    }
    return false;
  });
}

interface PlacedWord {
  readonly span: string;
  readonly headSpan: string;
  readonly relation: string;
}

/** From the running text: F1 of tokens and sentences, and LAS over tokens (a token counts when its span, its head's span and its relation are right). */
export function scoreRawText(model: LanguageModel, gold: readonly GoldSentence[]): string {
  const { text, spans } = placeGold(gold);
  const tokens = readTokens(text);
  const sentences = readSentences(text, tokens);
  const analyses = model.analyse(
    sentences.map(({ first, last }) => tokens.slice(first, last).map(({ start, end }) => text.slice(start, end))),
  );
  const ours = sentences.map(({ first, last }) => tokens.slice(first, last).map(({ start, end }) => `${start},${end}`));
  const placedGold = gold.flatMap((sentence, i) => placed(spans[i] ?? [], sentence.head, sentence.relation));
  const placedOurs = ours.flatMap((own, i) => placed(own, analyses[i]?.head ?? [], analyses[i]?.relation ?? []));
  const whole = (sentence: readonly string[]): string => `${sentence[0]?.split(',')[0]}-${sentence.at(-1)?.split(',')[1]}`;
  const edge = ({ span, headSpan, relation }: PlacedWord): string => `${span} ${headSpan} ${relation}`;
  const tokenF = f1(
    placedGold.map(({ span }) => span),
    placedOurs.map(({ span }) => span),
  );
  return `tokens F1 ${tokenF}  sentences F1 ${f1(spans.map(whole), ours.map(whole))}  LAS F1 ${f1(placedGold.map(edge), placedOurs.map(edge))}`;
}

function placed(spans: readonly string[], heads: readonly number[], relations: readonly string[]): PlacedWord[] {
  return spans.map((span, w) => ({ span, headSpan: spans[heads[w] ?? -1] ?? 'root', relation: relations[w] ?? '' }));
}

/** Joins the gold sentences into one text, and finds every word in it; a word that is not written so has an empty span. */
function placeGold(gold: readonly GoldSentence[]): { text: string; spans: string[][] } {
  let text = '';
  const spans = gold.map((sentence) => {
    if (text !== '') text += sentence.opens ? '\n\n' : ' ';
    const offset = text.length;
    text += sentence.text;
    let from = 0;
    return sentence.words.map((word) => {
      const at = sentence.text.indexOf(word, from);
      if (at < 0 || at > from + 3) return `${offset + from},?`;
      from = at + word.length;
      return `${offset + at},${offset + from}`;
    });
  });
  return { text, spans };
}

function f1(gold: readonly string[], ours: readonly string[]): string {
  const known = new Set(gold);
  const right = ours.filter((item) => known.has(item)).length;
  return percent(2 * right, gold.length + ours.length);
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? 0 : (100 * part) / whole).toFixed(2);
}
