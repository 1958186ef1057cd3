import { readArticle } from '../article/article.ts';
import { idOfUrl } from '../article/identity.ts';
import type { Article } from '../domain/article.ts';
import { NotFound } from '../domain/errors.ts';
import type { ArticleNode } from '../domain/kinds/article.ts';
import type { Facts } from '../domain/facts.ts';
import type { NodeId } from '../domain/id.ts';
import { keysOf, resolve } from '../resolve/resolve.ts';
import type { GraphStore, StatementFilter } from '../store/graph-store.ts';
import type { Ingested, Service } from './service.ts';

/** What the use cases are made of: where the graph is kept, and what reads facts from an article. */
export interface Parts {
  readonly store: GraphStore;
  readonly extract: (article: Article) => Facts | Promise<Facts>;
}

const NODE_ID = /^[\w-]{22}$/;

/** The use cases over a store and an extractor. */
export function createService({ store, extract }: Parts): Service {
  const inTurn = createTurns();
  const ingest = async (article: Article): Promise<Ingested> => {
    const known = (await store.nodes([article.id])).get(article.id);
    if (known?.label === 'Article' && (known.revision === article.revision || isOlder(article, known))) return countKept(store, article);
    const facts = await extract(article);
    const status = await store.replaceArticle(article, keysOf(facts), (candidates) => resolve(facts, candidates));
    return { article: article.id, title: article.title, status, statements: facts.statements.length, references: facts.references.length };
  };
  return {
    graph: store,
    extract: async (record) => extract(readArticle(record)),
    ingest: async (record) => {
      const article = readArticle(record);
      return inTurn(article.id, () => ingest(article));
    },
    articleAt: idOfUrl,
    retract: async (named) => {
      const id = NODE_ID.test(named) ? (named as NodeId) : idOfUrl(named);
      if (!(await inTurn(id, () => store.retractArticle(id)))) throw new NotFound(`The graph has no article ${named}.`, { article: named });
      return id;
    },
  };
}

/** A revision from before the one that is kept, as when a folder with both is read again, changes nothing. */
function isOlder(article: Article, kept: ArticleNode): boolean {
  const [given, known] = [article.updated ?? article.published, kept.updated ?? kept.published];
  return given !== undefined && known !== undefined && given < known;
}

/** What an article that is kept already holds, without reading it again. */
async function countKept(store: GraphStore, { id, title }: Article): Promise<Ingested> {
  const [statements, references] = await Promise.all([store.countStatements(ofArticle(id)), store.relatedCounts([id], 'MENTIONS', 'out')]);
  return { article: id, title, status: 'unchanged', statements, references: references.get(id) ?? 0 };
}

function ofArticle(article: NodeId): StatementFilter {
  const open = {
    speaker: null,
    office: null,
    place: null,
    event: null,
    outlet: null,
    kind: null,
    mode: null,
    from: null,
    until: null,
    text: null,
  };
  return { ...open, article, includeUndated: true };
}

/** Runs work on one article after another; work on different articles goes side by side. */
function createTurns(): <Result>(article: NodeId, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<NodeId, Promise<unknown>>();
  return async (article, work) => {
    const before = last.get(article) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(article, mine);
    try {
      return await mine;
    } finally {
      if (last.get(article) === mine) last.delete(article);
    }
  };
}
