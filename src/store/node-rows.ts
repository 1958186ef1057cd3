import type { Article } from '../domain/article.ts';
import type { StatementFact } from '../domain/facts.ts';
import type { ArticleGraph } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import { kinds, type KindName } from '../domain/model.ts';
import type { RelationType } from '../domain/relations.ts';
import { toArticleOrderKey, toOrderKey, toReviewKey, toStatementOrderKey } from './order.ts';
import { weekOf } from '../domain/time.ts';
import { fromFlat, wordsOf } from '../domain/span.ts';
import { toOutletKey, toWords } from '../domain/words.ts';
import { toSearchWords } from './words.ts';

/** One node to write: all its properties. */
export interface NodeRow {
  readonly id: NodeId;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** An article, with how much of it could not be settled: what is counted over many articles. */
export function toArticleRow({ article, coverage }: ArticleGraph): NodeRow {
  const open = {
    quotesWithoutSpeaker: coverage.quotesWithoutSpeaker.length,
    unresolvedMentions: coverage.unresolvedMentions.length,
    openDates: coverage.openDates.length,
    passagesLeftOut: article.sections.filter(({ leftOut }) => leftOut !== undefined).length,
  };
  return toRow('Article', article.id, { ...article }, toArticleOrderKey(article), { ...open, outletKey: keyOfOutlet(article) });
}

/**
 * Statements, each with what it is found by: its speaker, office, event, article, outlet, date and words stand on the node, under an
 * index; so does how sure the least sure of it is, until somebody judges it. `offices`: of tenures that the article's relations do not tell of.
 */
export function toStatementRows(
  { article, statements, relations }: ArticleGraph,
  offices: ReadonlyMap<NodeId, NodeId>,
): readonly NodeRow[] {
  const endOf = (wanted: RelationType) => new Map(relations.filter(({ type }) => type === wanted).map(({ from, to }) => [from, to]));
  const [speakers, tenures, events] = [endOf('SPOKEN_BY'), endOf('SPOKEN_AS'), endOf('DURING')];
  const officeOf = new Map([...offices, ...endOf('OF_OFFICE')]);
  const sureness = new Map(relations.filter(({ type }) => type === 'SPOKEN_BY').map(({ from, confidence }) => [from, confidence]));
  return statements.map((statement) => {
    const found = {
      article: article.id,
      speakerId: speakers.get(statement.id),
      officeId: officeOf.get(tenures.get(statement.id) ?? statement.id),
      reviewKey: toReviewKey(statement, sureness.get(statement.id), article),
      eventId: events.get(statement.id),
      outletKey: keyOfOutlet(article),
      ...datesOf(statement, article),
      ...measuresOf(statement, article),
      wordsKey: statement.wordsKey,
    };
    return toRow('Statement', statement.id, fieldsOf(statement), toStatementOrderKey(statement, article), found);
  });
}

function keyOfOutlet({ outlet }: Article): string | undefined {
  return outlet && toOutletKey(outlet);
}

function datesOf({ saidOn }: StatementFact, { published }: Article) {
  const date = saidOn ?? published;
  return { published, date, week: date && weekOf(date) };
}

/** What statements are measured by: their words, those of them between quotation marks, and how far into its article one begins, from 0 to 1. */
function measuresOf({ text: words, quoted, segments: [start = 0] }: StatementFact, { text }: Article) {
  return {
    wordCount: toWords(words).length,
    quotedWordCount: fromFlat(quoted).reduce((sum, span) => sum + toWords(wordsOf(text, span)).length, 0),
    position: Math.min(1, Math.round((start / Math.max(1, text.length)) * 10_000) / 10_000),
  };
}

/** Of a tenure, whose and of what: one person in one office is what it is, so no article changes them. */
export interface TenureEnds {
  readonly holderId?: unknown;
  readonly officeId?: unknown;
}

export function toEntityRow(kind: KindName, id: NodeId, fields: Readonly<Record<string, unknown>>, ends: TenureEnds = {}): NodeRow {
  return toRow(kind, id, fields, toOrderKey(kind, id, fields), { holderId: ends.holderId, officeId: ends.officeId });
}

/** Where the tenures of an article begin and end, by their ids. */
export function toTenureEnds({ relations }: ArticleGraph): ReadonlyMap<NodeId, TenureEnds> {
  const ends = new Map<NodeId, TenureEnds>();
  for (const { type, from, to } of relations) {
    if (type === 'HOLDS') ends.set(to, { ...ends.get(to), holderId: from });
    if (type === 'OF_OFFICE') ends.set(from, { ...ends.get(from), officeId: to });
  }
  return ends;
}

function fieldsOf(statement: StatementFact): Readonly<Record<string, unknown>> {
  return { ...statement };
}

function toRow(
  kind: KindName,
  id: NodeId,
  values: Readonly<Record<string, unknown>>,
  orderKey: string,
  found: Readonly<Record<string, unknown>>,
): NodeRow {
  const fields = Object.fromEntries(Object.keys(kinds[kind].fields).map((name) => [name, values[name]]));
  const all = { ...fields, ...found, id, orderKey, searchWords: toSearchWords(kind, fields) };
  return { id, properties: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null)) };
}
