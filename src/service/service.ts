import type { Reading } from '../article/formats/reading.ts';
import type { ArticleRecord } from '../article/record.ts';
import type { Facts } from '../domain/facts.ts';
import type { NodeId } from '../domain/id.ts';
import type { Judging } from './judge.ts';
import type { Call, GraphStore, Stored } from '../store/graph-store.ts';
import type { PathAnswer, PathRequest } from './path/find-paths.ts';

export type { ArticleRecord } from '../article/record.ts';
export type { JudgementMade } from './judge.ts';
export type { SayWho } from './identity-decision.ts';
export type { Asking, JudgedThing, Say } from './judgement-request.ts';

export type {
  ArticleText,
  Call,
  GraphRow,
  NeighbourCount,
  NeighboursRequest,
  Page,
  PageRequest,
  Ranked,
  ReviewFilter,
  SearchHit,
  SearchHits,
  Snippet,
  StatementsOfRequest,
  Stored,
} from '../store/graph-store.ts';

/** What became of an article that was handed in. */
export interface Ingested {
  readonly article: NodeId;
  readonly title: string;
  readonly status: Stored;
  readonly statements: number;
  readonly references: number;
}

export type { Hop, PathAnswer, PathRequest } from './path/find-paths.ts';

/** The reading side of the graph. */
export type Graph = Omit<
  GraphStore,
  'migrate' | 'close' | 'restore' | 'replaceArticle' | 'retractArticle' | 'judgeArticle' | 'judgeIdentity'
>;

/** The use cases, as the API and the command line call them. */
export interface Service extends Judging {
  readonly graph: Graph;
  /** Reads an article's facts without keeping them. Throws InvalidInput. */
  extract(record: ArticleRecord): Promise<Facts>;
  /** Reads an article and keeps its facts: all of them or none. Throws InvalidInput, Unavailable, TimedOut. */
  ingest(record: ArticleRecord): Promise<Ingested>;
  /** The id that an article at this URL has, whether or not the graph holds it. Throws InvalidInput. */
  articleAt(url: string): NodeId;
  /** The shortest paths between two nodes; null when the graph lacks one of them. */
  paths(request: PathRequest, call?: Call): Promise<PathAnswer | null>;
  /** Takes an article away, by id or by URL. Throws NotFound. */
  retract(article: string): Promise<NodeId>;
}

/** The use cases with the one that only the command line has. */
export interface BatchService extends Service {
  /**
   * Ingests many articles, each for itself, and tells of each in the order given. Facts of up to `ahead` articles are
   * read side by side; they are kept one after another, so that the same batch makes the same graph.
   */
  ingestMany(readings: AsyncIterable<Reading>, ahead: number): AsyncIterable<Outcome>;
  /**
   * Reads articles that the graph holds once more, from their stored text, with the extractor of today; people's judgements
   * are put to what it finds. Told as `ingestMany` tells. An article that the graph lacks is NotFound in its outcome.
   */
  rereadMany(articles: AsyncIterable<NodeId>, ahead: number): AsyncIterable<Outcome>;
  /** Every article of the graph, a page at a time. */
  articles(): AsyncIterable<NodeId>;
}

/** What became of one article of many. */
export interface Outcome {
  /** Where it stood in the input. */
  readonly name: string;
  readonly ingested: Ingested | Error;
}
