import type { RelationType } from '../domain/relations.ts';
import type { Engine } from './engine.ts';
import type { HumanJudgement } from '../domain/human-judgement.ts';
import type { Call, GraphRow, KeptReference, Ranked } from './graph-store.ts';
import { readJudgementPage } from './read-judgements.ts';
import { END } from './date-bounds.ts';
import { edgesFrom, keptReference, nodesAfter } from './queries/dump.ts';
import { readArticleTexts } from './read-nodes.ts';
import { toEdge, toNode } from './rows.ts';

/** The embedded engine sorts all ids for each page. */
const PAGE = 2_000;

/** All nodes by id, then all relationships by where they start, then judgements from the newest; page by page, so that memory does not grow with the graph. */
export async function* dump(engine: Engine, call?: Call): AsyncGenerator<GraphRow> {
  for await (const rows of nodePages(engine, call)) {
    const nodes = rows.map(toNode);
    const articles = nodes.filter(({ label }) => label === 'Article').map(({ id }) => id);
    const texts = articles.length === 0 ? null : await readArticleTexts(engine, articles, call);
    for (const node of nodes) {
      const text = texts?.get(node.id);
      yield { node, ...(text && { text }) };
    }
  }
  for await (const rows of nodePages(engine, call)) {
    const edges = await engine.read(edgesFrom, { ids: rows.map(({ properties }) => String(properties['id'])) }, call);
    for (const { id, type, to, properties } of edges) {
      const edge = toEdge(type as RelationType, id, to, properties);
      yield { edge, ...(edge.type === 'MENTIONS' && { reference: toReference(properties) }) };
    }
  }
  for (let before: string | null = END; before !== null;) {
    const { items, keys, hasNext }: Ranked<HumanJudgement> = await readJudgementPage(engine, { first: PAGE, after: before }, call);
    for (const judgement of items) yield { judgement };
    before = hasNext ? (keys.at(-1) ?? null) : null;
  }
}

export function toReference(properties: Readonly<Record<string, unknown>>): KeptReference {
  const { fields, keys, forms, judgedConfidence, read } = keptReference.parse(properties);
  return {
    fields: JSON.parse(fields) as KeptReference['fields'],
    keys,
    forms,
    judgedConfidence,
    ...(read != null && { read: JSON.parse(read) as NonNullable<KeptReference['read']> }),
  };
}

async function* nodePages(engine: Engine, call?: Call) {
  for (let after = ''; ;) {
    const rows = await engine.read(nodesAfter, { after, first: PAGE }, call);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    after = String(rows.at(-1)?.properties['id']);
  }
}
