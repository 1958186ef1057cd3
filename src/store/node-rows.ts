import type { Article } from '../domain/article.ts';
import type { StatementFact } from '../domain/facts.ts';
import type { ArticleGraph } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import { kinds, type KindName } from '../domain/model.ts';
import { toArticleOrderKey, toOrderKey, toStatementOrderKey } from './order.ts';
import { toSearchWords } from './words.ts';

/** One node to write: all its properties. */
export interface NodeRow {
  readonly id: NodeId;
  readonly properties: Readonly<Record<string, unknown>>;
}

export function toArticleRow(article: Article): NodeRow {
  return toRow('Article', article.id, { ...article }, toArticleOrderKey(article), {});
}

/** Statements, each with what it is found by: speaker, article, outlet, date and words stand on the node, under an index. */
export function toStatementRows({ article, statements, relations }: ArticleGraph): readonly NodeRow[] {
  const speakers = new Map(relations.filter(({ type }) => type === 'SPOKEN_BY').map(({ from, to }) => [from, to]));
  return statements.map((statement) => {
    const found = {
      article: article.id,
      speakerId: speakers.get(statement.id),
      outlet: article.outlet,
      published: article.published,
      date: statement.saidOn ?? article.published,
      wordsKey: statement.wordsKey,
    };
    return toRow('Statement', statement.id, fieldsOf(statement), toStatementOrderKey(statement, article), found);
  });
}

export function toEntityRow(kind: KindName, id: NodeId, fields: Readonly<Record<string, unknown>>): NodeRow {
  return toRow(kind, id, fields, toOrderKey(kind, id, fields), {});
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
