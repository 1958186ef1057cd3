import type { z } from 'zod';
import type { Unjudged } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import type { AnyNode } from '../domain/model.ts';
import type { Engine } from './engine.ts';
import type { ArticleText, Call, Page } from './graph-store.ts';
import { articleTexts } from './queries/articles.ts';
import { nodesByIds } from './queries/nodes.ts';
import { toNode } from './rows.ts';

export async function readNodes(engine: Engine, ids: readonly NodeId[], call?: Call): Promise<ReadonlyMap<NodeId, AnyNode>> {
  const rows = await engine.read(nodesByIds, { ids: [...new Set(ids)] }, call);
  return new Map(rows.map(toNode).map((node) => [node.id, node]));
}

export async function readArticleTexts(engine: Engine, ids: readonly NodeId[], call?: Call): Promise<ReadonlyMap<NodeId, ArticleText>> {
  const rows = await engine.read(articleTexts, { ids: [...new Set(ids)] }, call);
  return new Map(rows.map((row) => [row.id as NodeId, toArticleText(row)]));
}

/** What is read whole with the text and never searched is kept as JSON. */
export function toArticleText({ text, sections, coverage, unjudged }: z.output<typeof articleTexts.row>): ArticleText {
  return {
    text,
    sections: JSON.parse(sections) as ArticleText['sections'],
    coverage: JSON.parse(coverage) as ArticleText['coverage'],
    ...(unjudged !== null && { unjudged: JSON.parse(unjudged) as Unjudged }),
  };
}

/** A page of what was asked for with one item more, which tells whether there is a next. */
export function toPage<Item>(items: readonly Item[], first: number): Page<Item> {
  return { items: items.slice(0, first), hasNext: items.length > first };
}
