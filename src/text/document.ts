import type { Article, Section } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import type { Analysis } from './model/analysis.ts';
import { readQuotations, type Quotation } from './quotations.ts';
import { readSentences, type TokenRange } from './sentences.ts';
import { readTokens, type Token } from './tokens.ts';

export type { Token, TokenRange };

/** A line of a section that carries facts. */
export interface Paragraph extends Span, TokenRange {
  readonly kind: Section['kind'];
}

export interface Sentence extends Span, TokenRange {
  readonly paragraph: number;
}

/** What a language model says of each token: an analysis of the whole document, whose heads are token indices. */
export type Parse = Pick<Analysis, 'upos' | 'head' | 'relation' | 'name' | 'nameConfidence'>;

/** The one table that every stage reads: tokens with their sentence, paragraph and quotation, by index. Never changed. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly paragraphOf: readonly number[];
  readonly sentenceOf: readonly number[];
  /** Index of the outermost quotation a token stands in, marks included; -1 for the narrator's own words. */
  readonly quotationOf: readonly number[];
  /** Null when no model was at hand. */
  readonly parse: Parse | null;
}

/** Analyses sentences given as token ranges; the whole document at once, so that a model can batch. */
export type Analyser = (text: string, tokens: readonly Token[], sentences: readonly TokenRange[]) => Parse;

const FACTUAL: ReadonlySet<Section['kind']> = new Set(['HEADLINE', 'BODY', 'CAPTION']);

/** Reads an article's sections into the token table. Sections that are left out have no tokens. */
export function readDocument(article: Article, analyse: Analyser | null = null): Document {
  const { text } = article;
  const lines = article.sections
    .filter(({ kind, leftOut }) => leftOut === undefined && FACTUAL.has(kind))
    .flatMap((section) => linesOf(text, section));
  const tokens: Token[] = [];
  const paragraphs: Paragraph[] = [];
  const paragraphOf: number[] = [];
  for (const line of lines) {
    const first = tokens.length;
    for (const token of readTokens(text, line.start, line.end)) {
      tokens.push(token);
      paragraphOf.push(paragraphs.length);
    }
    if (tokens.length > first) paragraphs.push({ ...line, first, last: tokens.length });
  }
  const ranges = readSentences(
    text,
    tokens,
    paragraphs.map(({ start }) => start),
  );
  const sentences = ranges.map(({ first, last }) => ({
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    paragraph: paragraphOf[first] ?? 0,
  }));
  const quotations = readQuotations(text, paragraphs);
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  return {
    article,
    text,
    tokens,
    words,
    lower: words.map((word) => word.toLowerCase().replaceAll('’', "'")),
    paragraphs,
    sentences,
    quotations,
    paragraphOf,
    sentenceOf: indexOf(tokens.length, sentences),
    quotationOf: outermost(tokens, quotations),
    parse: analyse === null ? null : analyse(text, tokens, ranges),
  };
}

function linesOf(text: string, section: Section): { start: number; end: number; kind: Section['kind'] }[] {
  const lines: { start: number; end: number; kind: Section['kind'] }[] = [];
  const pattern = /[^\n\r\u2028\u2029]+/gu;
  pattern.lastIndex = section.start;
  for (let match = pattern.exec(text); match !== null && match.index < section.end; match = pattern.exec(text)) {
    lines.push({ start: match.index, end: Math.min(section.end, match.index + match[0].length), kind: section.kind });
  }
  return lines;
}

function indexOf(length: number, ranges: readonly TokenRange[]): number[] {
  const index = Array.from({ length }, () => -1);
  ranges.forEach(({ first, last }, at) => index.fill(at, first, last));
  return index;
}

function outermost(tokens: readonly Token[], quotations: readonly Quotation[]): number[] {
  const index = Array.from({ length: tokens.length }, () => -1);
  let at = 0;
  quotations.forEach((quotation, which) => {
    if (quotation.depth > 0) return;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.start) at += 1;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= quotation.end) index[at++] = which;
  });
  return index;
}

/** The text span of a run of tokens. */
export function spanOf({ tokens }: Document, { first, last }: TokenRange): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** The words of a run of tokens as printed. */
export function textOf(document: Document, range: TokenRange): string {
  const { start, end } = spanOf(document, range);
  return document.text.slice(start, end);
}
