import type { Section } from '../domain/article.ts';
import type { Coverage, CoverageTotals, Mention } from '../domain/facts.ts';
import type { ArticleGraph, ArticleMatter, DecidedArticle, Edge, Judgement, Link, Unjudged } from '../domain/graph.ts';
import type { HumanJudgement, StandingPin } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import type { ArticleNode } from '../domain/kinds/article.ts';
import type { AnyNode, KindName } from '../domain/model.ts';
import type { RelationType } from '../domain/relations.ts';
import type { Span } from '../domain/span.ts';
import type { FrontierRequest, Joint, Step } from '../domain/steps.ts';
import type { LinkListRequest, ListKind, ListRequest } from '../domain/list-filters.ts';
import type { Statement } from '../domain/kinds/statement.ts';
import type { TimelineItem, TimelineRequest } from '../domain/timeline.ts';
import type { CountRequest, StatementGroups } from '../domain/groupings.ts';
import type { StatementEnd, StatementFilter, StatementSort } from '../domain/statement-filter.ts';
import type { Backup } from './backup/restore.ts';
import type { BackupRow } from './backup/row.ts';

/** Ends the database's work when the caller has gone. */
export interface Call {
  readonly signal?: AbortSignal;
}

/** A keyset page: what comes after an order key (null: from the start), in the kind's own order. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}

export interface ListPageRequest extends PageRequest {
  readonly list?: ListRequest;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNext: boolean;
}

/** A page whose order is not that of the nodes' own keys: where each item stands, for the next page to begin after. */
export interface Ranked<Item> extends Page<Item> {
  readonly keys: readonly string[];
}

export interface RelatedRequest extends PageRequest, LinkListRequest {
  readonly relation: RelationType;
  /** `out`: from the ids along the relation; `in`: against it. */
  readonly direction: 'out' | 'in';
  /** Whether links come with the relationships that support them; they do unless this says not. */
  readonly support?: boolean;
}

export type CountRelatedRequest = Pick<RelatedRequest, 'relation' | 'direction' | keyof LinkListRequest>;

/** Statements of nodes, asked as any list of statements is. */
export interface StatementsOfRequest extends PageRequest {
  /** As what the nodes have statements. */
  readonly end: StatementEnd;
  readonly filter: StatementFilter;
  readonly sort: StatementSort;
  /** As of `RelatedRequest`; it is one statement more. */
  readonly support?: boolean;
}

export interface NeighboursRequest {
  readonly relations: readonly RelationType[] | null;
  readonly kinds: readonly KindName[] | null;
  readonly exclude: readonly NodeId[];
  readonly first: number;
}

export interface NeighbourCount {
  readonly relation: RelationType;
  readonly direction: 'out' | 'in';
  readonly kind: KindName;
  readonly count: number;
}

/** Words of a searched field, and where in them those stand that were asked for. */
export interface Snippet {
  readonly field: string;
  readonly text: string;
  /** Where the text begins in the value of the field. */
  readonly start: number;
  /** Within the text. */
  readonly hits: readonly Span[];
}

export interface SearchHit {
  readonly node: AnyNode;
  /** From 0 to 1. */
  readonly score: number;
  readonly snippets: readonly Snippet[];
}

/** A page of hits, best first, and how many there are in all. */
export interface SearchHits extends Ranked<SearchHit> {
  readonly total: number;
}

/** The text of an article, with how it divides and what could not be settled. */
export interface ArticleText {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly coverage: Coverage;
  /** While people's judgements stand on its statements: what they were before. */
  readonly unjudged?: Unjudged;
}

/** Which statements wait for a person; null leaves a question open. */
export interface ReviewFilter {
  readonly article: NodeId | null;
  readonly outlet: string | null;
  readonly mode: Statement['mode'] | null;
}

/** What a judgement needs to know: the article, a judgement that may have been made before, and nodes that it names. */
export interface JudgedQuestion {
  readonly article: NodeId;
  readonly judgement: NodeId;
  readonly nodes: readonly NodeId[];
}

/** What bears on a judgement. */
export interface Matter {
  /** Null when the graph does not hold it. */
  readonly article: (ArticleNode & ArticleText) | null;
  readonly unjudged: Unjudged;
  /** All on the article. */
  readonly judgements: readonly HumanJudgement[];
  /** The judgement of the question's id, on whatever it is, when it has been made before. */
  readonly known: HumanJudgement | null;
  /** The question's nodes, those that the graph holds. */
  readonly nodes: ReadonlyMap<NodeId, AnyNode>;
  /** The entities that the article itself names. */
  readonly mentioned: ReadonlySet<NodeId>;
}

/** What a judgement about who is who needs to know: the entities, a judgement that may have been made before, and one that is to be undone. */
export interface IdentityQuestion {
  readonly judgement: NodeId;
  readonly entities: readonly NodeId[];
  readonly undone: NodeId | null;
}

/** What bears on a judgement about who is who. */
export interface IdentityMatter {
  readonly known: HumanJudgement | null;
  /** Those of the question's entities that the graph holds. */
  readonly nodes: ReadonlyMap<NodeId, AnyNode>;
  readonly references: readonly {
    readonly entity: NodeId;
    readonly article: NodeId;
    readonly ref: NodeId;
    readonly rule: string;
    readonly fields: Readonly<Record<string, unknown>>;
    /** A person put it elsewhere than it was read to be. */
    readonly moved: boolean;
  }[];
  /** All on references of their articles, and of those that the judgement to be undone has to do with. */
  readonly pins: readonly StandingPin[];
  /** The judgements of the pins. */
  readonly judgements: readonly HumanJudgement[];
  /** What starts from the entities. */
  readonly joined: readonly {
    readonly type: string;
    readonly from: NodeId;
    readonly to: NodeId;
    readonly article: NodeId;
    readonly ref: NodeId;
  }[];
}

/** What is written: judgements and pins, and the articles that follow from them, each as `write` makes it. */
export interface JudgedIdentity {
  readonly judgements: readonly HumanJudgement[];
  readonly pins: readonly StandingPin[];
  readonly articles: readonly NodeId[];
  readonly write: (graph: ArticleGraph, pins: readonly StandingPin[], judgements: readonly HumanJudgement[]) => ArticleGraph;
}

/** The statements of an article by people's judgements, and the references that people added. */
export type JudgedStatements = Pick<ArticleGraph, 'statements' | 'relations' | 'references' | 'judgements'> &
  Required<Pick<ArticleGraph, 'judged'>>;

export type Stored = 'stored' | 'unchanged' | 'revised';

/** What a reference said, kept on its MENTIONS: entities are folded from these again when an article is taken away. */
export interface KeptReference {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly keys: readonly string[];
  readonly forms: readonly Mention['form'][];
  /** Of the judgement; the edge has that of the reference itself. */
  readonly judgedConfidence: number;
  /** While a person's judgement puts it elsewhere. */
  readonly read?: NonNullable<Judgement['read']>;
}

/** A row of the whole graph, for export, backup and comparison. */
export type GraphRow =
  | { readonly node: AnyNode; readonly text?: ArticleText }
  | { readonly edge: Edge; readonly reference?: KeptReference }
  | { readonly judgement: HumanJudgement };

/**
 * The graph, in domain terms. Two engines implement it over one catalogue of Cypher. Every method throws
 * `Unavailable`, `TimedOut` or `Cancelled` when the database does not answer; a failed write leaves nothing behind.
 */
export interface GraphStore {
  readonly engine: 'neo4j' | 'embedded';
  /** Brings constraints, indexes and what older versions stored up to date; the names of the steps that were new. */
  migrate(): Promise<readonly string[]>;
  /** Migrates, and has the database plan what it will be asked; until that is done `check` throws. So many statements of so many are told. */
  prepare(tell: (done: number, of: number) => void): Promise<readonly string[]>;
  /** Resolves when the database answers and its schema is up to date. */
  check(call?: Call): Promise<void>;
  /** What an operator should know of the server: that it is too old, or bounds nothing. */
  warnings(): Promise<readonly string[]>;
  close(): Promise<void>;

  /**
   * Puts one revision of an article in place of an earlier one, in one transaction. `decide` receives all that bears on
   * where its references go; what it returns is written. The same revision again changes nothing and does not call `decide`.
   * With `again` it is written anew as another revision would be: what a newer extractor reads in it. Then a revision that is no longer
   * the one kept changes nothing, and an article that is gone throws NotFound.
   * `decide` may be called again after a conflict with another writer, so it has no effects. MENTIONS follows from the
   * judgements, APPEARS_IN from the statements and REPEATS across articles from `wordsKey`, whether or not they are given.
   */
  replaceArticle(
    article: { readonly id: NodeId; readonly revision: string },
    keys: readonly string[],
    decide: (matter: ArticleMatter) => DecidedArticle,
    again?: boolean,
  ): Promise<Stored>;
  /** Takes an article away, and what only it supported; people's judgements on it wait for it. False when there is none. */
  retractArticle(id: NodeId): Promise<boolean>;
  /**
   * Judges an article's statements, in one transaction that locks the article. `decide` is told all that bears on it; what it
   * returns takes the place of the statements, or null when nothing changes. What `decide` throws leaves nothing behind; it
   * may be called again after a conflict, so it has no effects.
   */
  judgeArticle(question: JudgedQuestion, decide: (matter: Matter) => JudgedStatements | null): Promise<void>;
  /** Judges who is who, in one transaction: the articles that `decide` tells are written anew. Else as `judgeArticle`. */
  judgeIdentity(question: IdentityQuestion, decide: (matter: IdentityMatter) => JudgedIdentity | null): Promise<void>;

  nodes(ids: readonly NodeId[], call?: Call): Promise<ReadonlyMap<NodeId, AnyNode>>;
  /** The whole of a kind in its own order, unless a list is asked for. */
  page(kind: KindName, request: ListPageRequest, call?: Call): Promise<Page<AnyNode>>;
  count(kind: KindName, call?: Call): Promise<number>;
  coverage(articles: ListRequest, call?: Call): Promise<CoverageTotals>;
  countList(kind: ListKind, list: ListRequest, call?: Call): Promise<number>;
  statements(filter: StatementFilter, sort: StatementSort, request: PageRequest, call?: Call): Promise<Ranked<Statement>>;
  countStatements(filter: StatementFilter, call?: Call): Promise<number>;
  /** The groups by outlet have the outlets' keys, which `outletNames` names. */
  countStatementsBy(filter: StatementFilter, request: CountRequest, call?: Call): Promise<StatementGroups>;
  outletNames(keys: readonly string[], call?: Call): Promise<ReadonlyMap<string, string>>;
  /** For each id one page of what the relation joins it with, in the order of the other kind. One statement. */
  related(ids: readonly NodeId[], request: RelatedRequest, call?: Call): Promise<ReadonlyMap<NodeId, Page<Link>>>;
  relatedCounts(ids: readonly NodeId[], request: CountRelatedRequest, call?: Call): Promise<ReadonlyMap<NodeId, number>>;
  /** For each id one page of the statements that it has as that end and that the filter finds. One statement. */
  statementsOf(ids: readonly NodeId[], request: StatementsOfRequest, call?: Call): Promise<ReadonlyMap<NodeId, Ranked<Link>>>;
  countStatementsOf(ids: readonly NodeId[], end: StatementEnd, filter: StatementFilter, call?: Call): Promise<ReadonlyMap<NodeId, number>>;
  /** Best first, of each kind at most the 200 best. The text is words, never a query language. */
  search(text: string, kinds: readonly KindName[], request: PageRequest, call?: Call): Promise<SearchHits>;
  /** For each id one page of what it is joined with, by whatever relation. One statement. */
  neighbours(ids: readonly NodeId[], request: NeighboursRequest, call?: Call): Promise<ReadonlyMap<NodeId, Page<Link>>>;
  neighbourCounts(ids: readonly NodeId[], call?: Call): Promise<ReadonlyMap<NodeId, readonly NeighbourCount[]>>;
  /** A page of what was said, what happened and which offices were held, in the order of their dates; keys are the nodes' own. */
  timeline(request: TimelineRequest, page: PageRequest, call?: Call): Promise<Page<TimelineItem>>;
  countTimeline(request: TimelineRequest, call?: Call): Promise<number>;
  /** All steps from these nodes, at most so many; in no order that is cut. One statement. */
  frontier(ids: readonly NodeId[], request: FrontierRequest, call?: Call): Promise<readonly Step[]>;
  /** What joins the nodes of each pair, by these relations (null: any). One statement. */
  linksBetween(
    pairs: readonly (readonly [NodeId, NodeId])[],
    relations: readonly RelationType[] | null,
    call?: Call,
  ): Promise<readonly Joint[]>;
  articleTexts(ids: readonly NodeId[], call?: Call): Promise<ReadonlyMap<NodeId, ArticleText>>;
  judgements(ids: readonly NodeId[], call?: Call): Promise<ReadonlyMap<NodeId, HumanJudgement>>;
  /** All judgements on each article, in their order. */
  judgementsOf(articles: readonly NodeId[], call?: Call): Promise<ReadonlyMap<NodeId, readonly HumanJudgement[]>>;
  /** Those about who is who that stand and put references to each entity, the earliest first. */
  identityJudgements(entities: readonly NodeId[], call?: Call): Promise<ReadonlyMap<NodeId, readonly HumanJudgement[]>>;
  /** All judgements, newest first; `after` is an order key. */
  judgementPage(request: PageRequest, call?: Call): Promise<Ranked<HumanJudgement>>;
  countJudgements(call?: Call): Promise<number>;
  /** What nobody has judged, the least sure first. */
  reviewQueue(filter: ReviewFilter, request: PageRequest, call?: Call): Promise<Ranked<Statement>>;
  countReviewQueue(filter: ReviewFilter, call?: Call): Promise<number>;
  /** Tells every row as it is kept. Throws Conflict when the graph changed meanwhile. */
  backup(tell: (row: BackupRow) => Promise<void>): Promise<void>;
  /** Puts a backup into an empty graph, or in the place of what there is; the number of its rows. Throws Conflict. */
  restore(backup: Backup, options: { readonly replace: boolean }): Promise<number>;
  /** All nodes, then all relationships, then all of people's judgements, in a total order. */
  dump(call?: Call): AsyncIterable<GraphRow>;
}
