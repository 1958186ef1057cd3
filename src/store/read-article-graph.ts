import type { Reference } from '../domain/facts.ts';
import type { ArticleGraph, Judgement } from '../domain/graph.ts';
import { JUDGEMENT_RULE } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import type { ReferenceKind } from '../domain/model.ts';
import type { RelationType } from '../domain/relations.ts';
import { fromFlat } from '../domain/span.ts';
import { toReference } from './dump.ts';
import type { Run } from './engine.ts';
import { readUnjudged, toRelation } from './judge-article.ts';
import { articleTexts } from './queries/articles.ts';
import { articleEdges, edgesFrom } from './queries/dump.ts';
import { lockNodes } from './queries/entities.ts';
import { toArticleText } from './read-nodes.ts';
import { toEdge, toKind, toNode } from './rows.ts';

/** An article as it was written, before people's judgements on its statements; null when the graph does not hold it. Locks it. */
export async function readArticleGraph(run: Run, id: NodeId): Promise<ArticleGraph | null> {
  const [row] = await run(lockNodes, { ids: [id] });
  const [stored] = await run(articleTexts, { ids: [id] });
  if (!row || !stored) return null;
  const { unjudged, coverage, ...text } = toArticleText(stored);
  const { references, judgements } = await readReferences(run, id);
  const { statements, relations } = unjudged ?? (await readUnjudged(run, id));
  const between = await run(articleEdges, { article: id });
  return {
    article: { ...toNode(row), ...text } as unknown as ArticleGraph['article'],
    coverage,
    references,
    judgements,
    statements,
    relations: [
      ...relations,
      ...between.map(({ type, id: from, to, properties }) => toRelation(toEdge(type as RelationType, from, to, properties))),
    ],
  };
}

/** The references that extraction made, and where each was put. */
async function readReferences(run: Run, article: NodeId): Promise<Pick<ArticleGraph, 'references' | 'judgements'>> {
  const mentions = (await run(edgesFrom, { ids: [article] })).filter(
    ({ type, properties }) => type === 'MENTIONS' && properties.rule !== JUDGEMENT_RULE,
  );
  const entities = await run(lockNodes, { ids: [...new Set(mentions.map(({ to }) => to))].sort() });
  const kindOf = new Map(entities.map(({ id, labels }) => [id, toKind(labels) as ReferenceKind]));
  const references: Reference[] = [];
  const judgements: Judgement[] = [];
  for (const { to, properties } of mentions) {
    const { fields, keys, forms, judgedConfidence, read } = toReference(properties);
    const { ref, spans, rule, confidence, verdict, reasons } = toEdge('MENTIONS', article, to, properties);
    const said = fromFlat(spans).map((span, at) => ({ ...span, form: forms[at] ?? 'NAME' }));
    references.push({ id: ref, kind: kindOf.get(to), fields, keys, mentions: said, rule, confidence } as unknown as Reference);
    judgements.push({
      ref,
      entity: to as NodeId,
      verdict: verdict ?? 'SAME',
      reasons,
      confidence: judgedConfidence,
      ...(read && { read }),
    });
  }
  return { references, judgements };
}
