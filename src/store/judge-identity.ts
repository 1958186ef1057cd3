import type { ArticleGraph } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import type { Engine, Run } from './engine.ts';
import type { FieldValues } from './fold.ts';
import type { IdentityMatter, IdentityQuestion, JudgedIdentity } from './graph-store.ts';
import { toJudgement } from './judgement-rows.ts';
import { putJudgements, readJudgements } from './put-judgements.ts';
import { putPins, readPins } from './put-pins.ts';
import { deleteUnusedKeys, lockKeys, lockNodes, referencesOf } from './queries/entities.ts';
import { edgesFrom } from './queries/dump.ts';
import { judgementsByIds, pinsOfJudgement } from './queries/judgements.ts';
import { readArticleGraph } from './read-article-graph.ts';
import { removeArticles } from './remove-article.ts';
import { toNode } from './rows.ts';
import { writeGraph } from './write-article.ts';

/** See `GraphStore.judgeIdentity`. */
export async function judgeIdentity(
  engine: Engine,
  question: IdentityQuestion,
  decide: (matter: IdentityMatter) => JudgedIdentity | null,
): Promise<void> {
  await engine.write(async (run) => {
    const judged = decide(await readMatter(run, question));
    if (judged === null) return;
    await putPins(run, judged.pins);
    await rewrite(run, judged);
    // Last: an article that is written writes its own judgements.
    await putJudgements(run, judged.judgements);
  });
}

async function readMatter(run: Run, { judgement, entities, undone }: IdentityQuestion): Promise<IdentityMatter> {
  const rows = await run(lockNodes, { ids: [...new Set(entities)].sort() });
  const edges = await run(edgesFrom, { ids: [...new Set(entities)].sort() });
  const tenures = edges.filter(({ type }) => type === 'HOLDS').map(({ to }) => to);
  const references = (await run(referencesOf, { ids: [...new Set([...entities, ...tenures])].sort() })).map((row) => ({
    entity: row.entity as NodeId,
    article: row.article as NodeId,
    ref: row.ref as NodeId,
    rule: row.rule,
    fields: JSON.parse(row.fields) as FieldValues,
    moved: row.read != null,
  }));
  const pinned = undone === null ? [] : await run(pinsOfJudgement, { judgement: undone });
  const articles = [...references.map(({ article }) => article), ...pinned.map(({ properties }) => properties.article as NodeId)];
  const pins = await readPins(run, [...new Set(articles)].sort());
  const ids = [...new Set([judgement, ...pins.map((pin) => pin.judgement)])];
  const judgements = (await run(judgementsByIds, { ids })).map(toJudgement);
  return {
    known: judgements.find(({ id }) => id === judgement) ?? null,
    nodes: new Map(rows.map((row) => [row.id as NodeId, toNode(row)])),
    references,
    pins,
    judgements,
    joined: edges
      .filter(({ type }) => type !== 'MENTIONS')
      .map(({ type, id, to, properties }) => ({
        type,
        from: id as NodeId,
        to: to as NodeId,
        article: properties.article as NodeId,
        ref: properties.ref as NodeId,
      })),
  };
}

/** Articles are taken away together and written together: what they share is then made anew, as if they came so. */
async function rewrite(run: Run, { articles, write }: JudgedIdentity): Promise<void> {
  const graphs: ArticleGraph[] = [];
  for (const article of [...new Set(articles)].sort()) {
    const graph = await readArticleGraph(run, article);
    if (graph) graphs.push(write(graph, await readPins(run, [article]), await readJudgements(run, article)));
  }
  await removeArticles(
    run,
    graphs.map(({ article }) => article.id),
  );
  const keys = [...new Set(graphs.flatMap(({ references }) => references.flatMap((reference) => reference.keys)))].sort();
  await run(lockKeys, { keys });
  for (const graph of graphs) await writeGraph(run, graph);
  await run(deleteUnusedKeys, { keys });
}
