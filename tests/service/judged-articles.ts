import { extract } from '../../src/extract/extract.ts';
import type { HumanJudgement } from '../../src/domain/human-judgement.ts';
import type { NodeId } from '../../src/domain/id.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Statement } from '../../src/domain/kinds/statement.ts';
import { createService } from '../../src/service/create-service.ts';
import type { Asking, BatchService } from '../../src/service/service.ts';
import type { GraphRow, GraphStore } from '../../src/store/graph-store.ts';
import { filterOf, idOf } from '../store/story.ts';

/** A service that reads by the rules alone, over a store; a judgement about who is who writes so many articles at a time as the limits say unless told. */
export function serviceOver(store: GraphStore, articlesAtOnce: number = limits.articlesAtOnce): BatchService {
  return createService({ store, extract, articlesAtOnce });
}

const told = [
  'Gov. Ada Vane said on Monday that the bridge is old and must go.',
  '“Nobody should pay to get to work,” said Ruth Holt, a senator from Port Alder.',
  'The governor said that the ferry will stay.',
];

/** An article of that name; `before` and `after` stand around what it tells. */
export function tollArticle(name: string, { before = '', after = '' } = {}) {
  return {
    url: `https://courier.example/${name}`,
    outlet: `The Westland Courier of ${name}`,
    title: 'Toll divides Westland',
    published: '2026-01-26',
    text: [before, ...told, after].filter((paragraph) => paragraph !== '').join('\n\n'),
  };
}

/** Another outlet, which tells the same words again and names somebody whom no other article does. */
export function echoArticle(name: string) {
  return {
    url: `https://ledger.example/${name}`,
    outlet: `The Port Alder Ledger of ${name}`,
    title: 'Row over toll',
    published: '2026-01-28',
    text: '“Nobody should pay to get to work,” Ruth Holt said. Owen Marsh, who runs the ferry, said that it will stay.',
  };
}

let asked = 0;

/** Someone who asks, each time by another key unless it is told. */
export function asking(why: string | null = null, key: string | null = `key ${(asked += 1)}`, name = 'mira'): Asking {
  return { caller: { name, role: 'researcher' }, why, key };
}

/** The rows of the graph itself, and the judgements beside them. */
export async function rowsOf(store: GraphStore): Promise<{ graph: GraphRow[]; judgements: HumanJudgement[] }> {
  const rows: { graph: GraphRow[]; judgements: HumanJudgement[] } = { graph: [], judgements: [] };
  for await (const row of store.dump()) {
    if ('judgement' in row) rows.judgements.push(row.judgement);
    else rows.graph.push(row);
  }
  return rows;
}

/** Nodes, relationships and keys with all that the store keeps on them. */
export async function keptIn(store: GraphStore): Promise<unknown[]> {
  const rows: unknown[] = [];
  await store.backup(async (row) => {
    if (!('kept' in row)) rows.push(structuredClone(row));
  });
  return rows;
}

/** All but the mentions: why a name is of whom may read otherwise when the articles come in another order. */
export async function joinedIn(store: GraphStore): Promise<Awaited<ReturnType<typeof rowsOf>>> {
  const { graph, judgements } = await rowsOf(store);
  return { graph: graph.filter((row) => !('edge' in row && row.edge.type === 'MENTIONS')), judgements };
}

/** The statement of an article that has these words. */
export async function statementOf(store: GraphStore, article: NodeId, words: string): Promise<Statement> {
  const { items } = await store.statements(filterOf({ article }), 'NEWEST', { first: 100, after: null });
  const found = items.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`No statement says ${words}: ${items.map(({ text }) => text).join(' | ')}`);
  return found;
}

export function personOf(store: GraphStore, name: string): Promise<NodeId> {
  return idOf(store, 'Person', name);
}

/** Who says what in an article: the words, the speaker, and by which rule. */
export async function speakersOf(store: GraphStore, article: NodeId): Promise<Record<string, string>> {
  const { items } = await store.statements(filterOf({ article }), 'NEWEST', { first: 100, after: null });
  const links = await store.related(
    items.map(({ id }) => id),
    { relation: 'SPOKEN_BY', direction: 'out', first: 5, after: null },
  );
  return Object.fromEntries(
    items.map(({ id, text }) => [
      text,
      (links.get(id)?.items ?? [])
        .map(
          ({ node, support }) =>
            `${'name' in node ? node.name : ''} by ${support.map(({ rule }) => (rule === 'judgement' ? 'person' : 'machine')).join(', ')}`,
        )
        .join('; '),
    ]),
  );
}
