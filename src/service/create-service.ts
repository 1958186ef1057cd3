import { readArticle } from '../article/article.ts';
import type { Reading } from '../article/formats/reading.ts';
import { idOfUrl } from '../article/identity.ts';
import type { Article } from '../domain/article.ts';
import { NotFound } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import type { NodeId } from '../domain/id.ts';
import type { ArticleNode } from '../domain/kinds/article.ts';
import { identify } from '../resolve/identify.ts';
import { judgeGraph } from '../resolve/judge-statements.ts';
import { keysOf } from '../resolve/resolve.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { anyStatement } from '../domain/statement-filter.ts';
import { createJudging } from './judge.ts';
import { findPaths } from './path/find-paths.ts';
import { readAhead } from './read-ahead.ts';
import type { ArticleRecord, BatchService, Ingested } from './service.ts';

/** What the use cases are made of: where the graph is kept, what reads facts from an article, and the clock by which people judge. */
export interface Parts {
  readonly store: GraphStore;
  readonly extract: (article: Article) => Facts | Promise<Facts>;
  readonly now?: () => Date;
  /** How many articles one transaction of a judgement about who is who writes; as the limits say unless told. */
  readonly articlesAtOnce?: number;
}

const NODE_ID = /^[\w-]{22}$/;

/** The use cases over a store and an extractor. */
export function createService({ store, extract, now = () => new Date(), articlesAtOnce }: Parts): BatchService {
  const inTurn = createTurns();
  /** Null when the graph holds this revision, or a later one. */
  const prepare = async (article: Article): Promise<Facts | null> => ((await isKept(store, article)) ? null : extract(article));
  const keep = async (article: Article, facts: Facts | null, again = false): Promise<Ingested> => {
    if (facts === null) return countKept(store, article);
    const status = await store.replaceArticle(
      article,
      keysOf(facts),
      (matter) => {
        const { graph, pins } = identify(facts, matter);
        return { graph: judgeGraph(graph, matter.judgements), pins };
      },
      again,
    );
    if (status === 'unchanged') return countKept(store, article);
    return { article: article.id, title: article.title, status, statements: facts.statements.length, references: facts.references.length };
  };
  const ingest = async (record: ArticleRecord): Promise<Ingested> => {
    const article = readArticle(record);
    return inTurn(article.id, async () => keep(article, await prepare(article)));
  };
  return {
    graph: store,
    extract: async (record) => extract(readArticle(record)),
    ingest,
    async *ingestMany(readings, ahead) {
      const begin = async (reading: Reading) => {
        if ('error' in reading) throw reading.error;
        const article = readArticle(reading.record);
        return { article, facts: await prepare(article) };
      };
      for await (const { item, result } of readAhead(readings, begin, ahead)) {
        // Looked at again: one before it in the batch may be a later revision of the same article.
        const ingested = result.then(({ article, facts }) =>
          inTurn(article.id, async () => keep(article, (await isKept(store, article)) ? null : facts)),
        );
        yield { name: item.name, ingested: await ingested.catch((error: unknown) => toError(error)) };
      }
    },
    async *rereadMany(articles, ahead) {
      const begin = async (id: NodeId) => {
        const article = await readKept(store, id);
        return { article, facts: await extract(article) };
      };
      for await (const { item, result } of readAhead(articles, begin, ahead)) {
        const kept = result.then(({ article, facts }) => inTurn(item, () => keep(article, facts, true)));
        yield { name: item, ingested: await kept.catch((error: unknown) => toError(error)) };
      }
    },
    async *articles() {
      for (let after: string | null = null, hasNext = true; hasNext;) {
        const page = await nextArticles(store, after);
        for (const { id } of page.items) yield id;
        after = page.items.at(-1)?.orderKey ?? null;
        ({ hasNext } = page);
      }
    },
    articleAt: idOfUrl,
    ...createJudging(store, now, articlesAtOnce),
    paths: (request, call) => findPaths(store, request, call),
    retract: async (named) => {
      const id = NODE_ID.test(named) ? (named as NodeId) : idOfUrl(named);
      if (!(await inTurn(id, () => store.retractArticle(id)))) throw new NotFound(`The graph has no article ${named}.`, { article: named });
      return id;
    },
  };
}

const ARTICLES_A_PAGE = 100;

function nextArticles(store: GraphStore, after: string | null): ReturnType<GraphStore['page']> {
  return store.page('Article', { first: ARTICLES_A_PAGE, after });
}

/** An article as it was read when it came in. Throws NotFound. */
async function readKept(store: GraphStore, id: NodeId): Promise<Article> {
  const [nodes, texts] = await Promise.all([store.nodes([id]), store.articleTexts([id])]);
  const [node, kept] = [nodes.get(id), texts.get(id)];
  if (node?.label !== 'Article' || kept === undefined) throw new NotFound(`The graph has no article ${id}.`, { article: id });
  const { title, url, outlet, byline, published, updated, language, revision } = node;
  const metadata = Object.fromEntries(
    Object.entries({ url, outlet, byline, published, updated, language }).filter(([, value]) => value !== undefined),
  );
  return { ...metadata, id, revision, title, text: kept.text, sections: kept.sections };
}

async function isKept(store: GraphStore, article: Article): Promise<boolean> {
  const kept = (await store.nodes([article.id])).get(article.id);
  return kept?.label === 'Article' && (kept.revision === article.revision || isOlder(article, kept));
}

/** A revision from before the one that is kept, as when a folder with both is read again, changes nothing. */
function isOlder(article: Article, kept: ArticleNode): boolean {
  const [given, known] = [article.updated ?? article.published, kept.updated ?? kept.published];
  return given !== undefined && known !== undefined && given < known;
}

/** What an article that is kept already holds, without reading it again. */
async function countKept(store: GraphStore, { id, title }: Article): Promise<Ingested> {
  const [statements, references] = await Promise.all([
    store.countStatements({ ...anyStatement, article: id }),
    store.relatedCounts([id], { relation: 'MENTIONS', direction: 'out' }),
  ]);
  return { article: id, title, status: 'unchanged', statements, references: references.get(id) ?? 0 };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
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
