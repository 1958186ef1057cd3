import type { z } from 'zod';
import type { Unjudged } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import { kinds, type AnyNode, type KindName } from '../domain/model.ts';
import type { Engine } from './engine.ts';
import type { ArticleText, Call, Page, PageRequest } from './graph-store.ts';
import { startOf } from './order.ts';
import { articleTexts } from './queries/articles.ts';
import { kindCounts, nodesByIds, pages } from './queries/nodes.ts';
import { toNode } from './rows.ts';

export async function readNodes(engine: Engine, ids: readonly NodeId[], call?: Call): Promise<ReadonlyMap<NodeId, AnyNode>> {
  const rows = await engine.read(nodesByIds, { ids: [...new Set(ids)] }, call);
  return new Map(rows.map(toNode).map((node) => [node.id, node]));
}

export async function readPage(engine: Engine, kind: KindName, { first, after }: PageRequest, call?: Call): Promise<Page<AnyNode>> {
  const rows = await engine.read(pages[kind], { after: after ?? startOf(kinds[kind].order), first: first + 1 }, call);
  return toPage(rows.map(toNode), first);
}

export async function countNodes(engine: Engine, kind: KindName, call?: Call): Promise<number> {
  const rows = await engine.read(kindCounts, {}, call);
  return rows.find((row) => row.kind === kind)?.count ?? 0;
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
