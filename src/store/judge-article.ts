import type { StatementFact } from '../domain/facts.ts';
import type { Edge, GraphRelation, Unjudged } from '../domain/graph.ts';
import { JUDGEMENT_RULE } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import type { RelationType } from '../domain/relations.ts';
import { fromFlat } from '../domain/span.ts';
import type { Engine, Run } from './engine.ts';
import type { JudgedQuestion, JudgedStatements, Matter } from './graph-store.ts';
import { toJudgement } from './judgement-rows.ts';
import { putJudgements, readJudgements } from './put-judgements.ts';
import { articleTexts, deleteArticleMentions } from './queries/articles.ts';
import { edgesFrom } from './queries/dump.ts';
import { lockNodes, mentionedByArticle } from './queries/entities.ts';
import { judgementsByIds, statementsOfArticle } from './queries/judgements.ts';
import { linkRepeats } from './queries/repeats.ts';
import { toArticleText } from './read-nodes.ts';
import { foldAgain, removeStatements } from './remove-article.ts';
import { toEdge, toNode } from './rows.ts';
import { writeGraph } from './write-article.ts';

/** What the store itself joins across articles, and joins again. */
const ACROSS_ARTICLES = 'same-words-elsewhere';

/** See `GraphStore.judgeArticle`. */
export async function judgeArticle(
  engine: Engine,
  question: JudgedQuestion,
  decide: (matter: Matter) => JudgedStatements | null,
): Promise<void> {
  await engine.write(async (run) => {
    const { matter, added } = await readMatter(run, question);
    const judged = decide(matter);
    if (judged === null) return;
    if (matter.article === null) return putJudgements(run, judged.judged.placed);
    const { id: article } = matter.article;
    const repeated = await removeStatements(run, article);
    await run(deleteArticleMentions, { article, rule: JUDGEMENT_RULE });
    await run(linkRepeats, { wordsKeys: [...repeated], article: null });
    await writeGraph(run, { ...judged, article: matter.article, coverage: matter.article.coverage }, matter.mentioned);
    await foldAgain(run, added);
  });
}

/** `added`: the entities that the article mentions only by people's judgements. */
async function readMatter(
  run: Run,
  { article, judgement, nodes: ids }: JudgedQuestion,
): Promise<{ matter: Matter; added: readonly NodeId[] }> {
  const rows = await run(lockNodes, { ids: [...new Set([article, ...ids])].sort() });
  const nodes = new Map(rows.map((row) => [row.id as NodeId, toNode(row)]));
  const node = nodes.get(article);
  const [text] = await run(articleTexts, { ids: [article] });
  const references = await run(mentionedByArticle, { article });
  const named = (byPeople: boolean) =>
    new Set(references.filter(({ rule }) => (rule === JUDGEMENT_RULE) === byPeople).map(({ id }) => id as NodeId));
  const [known] = await run(judgementsByIds, { ids: [judgement] });
  const found = node?.label === 'Article' && text ? { ...node, ...toArticleText(text) } : null;
  return {
    matter: {
      article: found,
      unjudged: found?.unjudged ?? (await readUnjudged(run, article)),
      judgements: await readJudgements(run, article),
      known: known ? toJudgement(known) : null,
      nodes,
      mentioned: named(false),
    },
    added: [...named(true)],
  };
}

/** What the graph holds of the statements of an article that nobody has judged. */
export async function readUnjudged(run: Run, article: NodeId): Promise<Unjudged> {
  const rows = await run(statementsOfArticle, { article });
  const statements = rows.map((row) => {
    const { label: _, orderKey: __, ...fields } = toNode(row);
    return { ...fields, wordsKey: row.properties['wordsKey'] ?? null } as unknown as StatementFact;
  });
  const edges = await run(edgesFrom, { ids: statements.map(({ id }) => id) });
  const relations = edges
    .map(({ type, id, to, properties }) => toEdge(type as RelationType, id, to, properties))
    .filter(({ rule }) => rule !== ACROSS_ARTICLES)
    .map(toRelation);
  return { statements, relations };
}

/** A stored relationship as an article's fact. */
export function toRelation({ type, from, to, ref, toRef, spans, role, rule, confidence, assertedBy }: Edge): GraphRelation {
  return {
    type,
    from,
    to,
    ref,
    ...(toRef !== undefined && { toRef }),
    spans: fromFlat(spans),
    ...(role !== null && { role }),
    rule,
    confidence,
    assertedBy: assertedBy as GraphRelation['assertedBy'],
  };
}
