import type { Span } from '../../src/domain/span.ts';
import { type AnswerStatement, type Sample, toStoredText, type WordsAt } from './answer-sheet.ts';
import { findNameMentions, findWords, type NameMention } from './words-in-text.ts';

interface GoldSpan extends Span {
  readonly text: string;
}

interface GoldQuote extends GoldSpan {
  readonly kind: string;
  readonly core: boolean;
  readonly parts: readonly Span[];
  readonly speakerRef: string;
  readonly speakerCanonical?: string;
  readonly cueStart?: number;
  readonly cueEnd?: number;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
  readonly speakerText?: string;
}

/** One sample as a line of gold for the scorer: statements, names and titles by their offsets. */
export interface GoldLine {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly publisher: string;
  readonly text: string;
  readonly gold: {
    readonly layers: readonly string[];
    readonly entityTypes: readonly string[];
    readonly quotes: readonly GoldQuote[];
    readonly entities: readonly (NameMention & { readonly text: string; readonly cluster: string })[];
    readonly relations: readonly { readonly type: 'per:title'; readonly subj: GoldSpan; readonly obj: GoldSpan }[];
  };
}

/** Turns a sample that has no problems into the scorer's gold; words that are not found are left out. */
export function toGoldLine({ id, article, sheet }: Sample): GoldLine {
  const text = toStoredText(article);
  const mentions = findNameMentions(text, sheet);
  const quotes = sheet.statements.map((statement) => toGoldQuote(text, statement)).filter((quote) => quote !== undefined);
  return {
    id,
    title: article.title,
    ...(article.published ? { date: article.published } : {}),
    publisher: article.outlet,
    text,
    gold: {
      layers: ['quotes', 'entities', 'relations'],
      entityTypes: ['PER', 'ORG', 'LOC', 'FAC'],
      quotes: quotes.toSorted((a, b) => a.start - b.start || b.end - a.end),
      entities: mentions.map(({ name, ...mention }) => ({
        ...mention,
        name,
        text: text.slice(mention.start, mention.end),
        cluster: `${mention.type}:${name}`,
      })),
      relations: sheet.people.flatMap(({ name, offices }) => offices.flatMap(({ title }) => toTitleRelation(text, title, name, mentions))),
    },
  };
}

function toGoldQuote(text: string, statement: AnswerStatement): GoldQuote | undefined {
  const parts = statement.segments.map((segment) => findWords(text, segment)).filter((span) => span !== undefined);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  const cue = statement.cue[0] && findWords(text, statement.cue[0]);
  const speaker = statement.mention && findWords(text, statement.mention);
  return {
    ...withText(text, { start: first.start, end: last.end }),
    kind: statement.kind.toLowerCase(),
    core: statement.mode === 'SPEECH',
    parts,
    // The scorer's gold calls "the governor" a nominal.
    speakerRef: statement.speakerForm === 'TITLE' ? 'nominal' : statement.speakerForm.toLowerCase(),
    ...(statement.speaker === null ? {} : { speakerCanonical: statement.speaker }),
    ...(cue ? { cueStart: cue.start, cueEnd: cue.end } : {}),
    ...(speaker ? { speakerStart: speaker.start, speakerEnd: speaker.end, speakerText: text.slice(speaker.start, speaker.end) } : {}),
  };
}

/** The title belongs to the mention of its holder that stands nearest to it. */
function toTitleRelation(text: string, title: WordsAt, holder: string, mentions: readonly NameMention[]): GoldLine['gold']['relations'] {
  const obj = findWords(text, title);
  if (!obj) return [];
  const distance = (mention: Span): number => Math.max(mention.start - obj.end, obj.start - mention.end, 0);
  const [nearest] = mentions.filter(({ name }) => name === holder).toSorted((a, b) => distance(a) - distance(b));
  return nearest ? [{ type: 'per:title', subj: withText(text, nearest), obj: withText(text, obj) }] : [];
}

function withText(text: string, { start, end }: Span): GoldSpan {
  return { start, end, text: text.slice(start, end) };
}
