import type { ArticleRecord } from '../article/record.ts';
import type { Facts } from '../domain/facts.ts';
import type { NodeId } from '../domain/id.ts';
import type { GraphStore, Stored } from '../store/graph-store.ts';

export type { ArticleRecord } from '../article/record.ts';

export type {
  ArticleText,
  Call,
  NeighbourCount,
  NeighboursRequest,
  Page,
  PageRequest,
  SearchHit,
  StatementFilter,
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

/** The reading side of the graph. */
export type Graph = Omit<GraphStore, 'migrate' | 'close' | 'replaceArticle' | 'retractArticle'>;

/** The use cases, as the API and the command line call them. */
export interface Service {
  readonly graph: Graph;
  /** Reads an article's facts without keeping them. Throws InvalidInput. */
  extract(record: ArticleRecord): Promise<Facts>;
  /** Reads an article and keeps its facts: all of them or none. Throws InvalidInput, Unavailable, TimedOut. */
  ingest(record: ArticleRecord): Promise<Ingested>;
  /** The id that an article at this URL has, whether or not the graph holds it. Throws InvalidInput. */
  articleAt(url: string): NodeId;
  /** Takes an article away, by id or by URL. Throws NotFound. */
  retract(article: string): Promise<NodeId>;
}
