import type { NodeId } from '../domain/id.ts';
import type { ReferenceKind } from '../domain/model.ts';
import type { Engine, Run } from './engine.ts';
import { foldFields, type FieldValues } from './fold.ts';
import { toEntityRow, type NodeRow } from './node-rows.ts';
import {
  articleRevision,
  claimArticle,
  deleteArticle,
  deleteArticleEdges,
  deleteArticleMentions,
  deleteArticleStatements,
  deleteArticleText,
} from './queries/articles.ts';
import { deleteNodes, deleteUnusedKeys, lockNodes, mentionedByArticle, putNodes, referencesOf, unlinkKeys } from './queries/entities.ts';
import { linkRepeats, repeatedOfArticle } from './queries/repeats.ts';
import { restJudgements } from './put-judgements.ts';
import { toKind } from './rows.ts';

/** See `GraphStore.retractArticle`. */
export async function retractArticle(engine: Engine, article: NodeId): Promise<boolean> {
  const [known] = await engine.read(articleRevision, { article });
  if (!known) return false;
  return engine.write(async (run) => {
    const [claimed] = await run(claimArticle, { article });
    if (claimed?.revision) await removeArticles(run, [article]);
    await restJudgements(run, article);
    await run(deleteArticle, { article });
    return typeof claimed?.revision === 'string';
  });
}

/** Takes away all that articles support, but for their own nodes; entities keep what other articles say of them, and are folded once. */
export async function removeArticles(run: Run, articles: readonly NodeId[]): Promise<void> {
  const [ids, repeated] = [new Set<string>(), new Set<string>()];
  for (const article of articles) {
    for (const { id } of await run(mentionedByArticle, { article })) ids.add(id);
    for (const wordsKey of await removeStatements(run, article)) repeated.add(wordsKey);
    await run(deleteArticleEdges, { article });
    await run(deleteArticleMentions, { article, rule: null });
    await run(deleteArticleText, { article });
  }
  await foldAgain(run, [...ids].sort());
  await run(linkRepeats, { wordsKeys: [...repeated], article: null });
}

/** Takes away an article's statements; the keys of words that others repeated of it, and that must be joined anew. */
export async function removeStatements(run: Run, article: NodeId): Promise<readonly string[]> {
  const repeated = (await run(repeatedOfArticle, { article })).map(({ wordsKey }) => wordsKey);
  await run(deleteArticleStatements, { article });
  return repeated;
}

/** Folds entities from the references that remain; those without any are taken away. */
export async function foldAgain(run: Run, ids: readonly string[]): Promise<void> {
  const held = await run(lockNodes, { ids: [...ids] });
  const remaining = new Map<string, { fields: FieldValues[]; keys: Set<string> }>();
  for (const { entity, fields, keys } of await run(referencesOf, { ids: [...ids] })) {
    const of = remaining.get(entity) ?? { fields: [], keys: new Set<string>() };
    of.fields.push(JSON.parse(fields) as FieldValues);
    for (const key of keys) of.keys.add(key);
    remaining.set(entity, of);
  }
  const rows = new Map<ReferenceKind, NodeRow[]>();
  for (const { id, labels, properties } of held) {
    const of = remaining.get(id);
    if (!of) continue;
    const kind = toKind(labels) as ReferenceKind;
    rows.set(kind, [...(rows.get(kind) ?? []), toEntityRow(kind, id as NodeId, foldFields(kind, of.fields), properties)]);
  }
  for (const [kind, of] of rows) await run(putNodes[kind], { rows: of });
  const lost = held.flatMap(({ id, keys }) => keys.filter((key) => !remaining.get(id)?.keys.has(key)).map((key) => ({ entity: id, key })));
  await run(unlinkKeys, { rows: lost });
  await run(deleteNodes, { ids: held.map(({ id }) => id).filter((id) => !remaining.has(id)) });
  await run(deleteUnusedKeys, { keys: [...new Set(lost.map(({ key }) => key))].sort() });
}
