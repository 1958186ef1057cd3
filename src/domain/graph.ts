import type { Article } from './article.ts';
import type { Coverage, Reference, RelationFact, StatementFact } from './facts.ts';
import type { HumanJudgement, StandingPin } from './human-judgement.ts';
import type { NodeId, RefId } from './id.ts';
import type { AnyNode, ReferenceKind } from './model.ts';
import type { RelationType, Role } from './relations.ts';
import type { FlatSpans } from './span.ts';

/** Why a reference was put to an entity: founded it, or judged the same. Kept, so that it can be checked and undone. */
export interface Judgement {
  readonly ref: RefId;
  readonly entity: NodeId;
  readonly verdict: 'FOUNDED' | 'SAME';
  /** In words, each with what it compared. */
  readonly reasons: readonly string[];
  readonly confidence: number;
  /** While a person's judgement puts the reference elsewhere: what it was read to be. */
  readonly read?: Pick<Judgement, 'entity' | 'verdict' | 'reasons' | 'confidence'>;
}

/** What the store knows of an entity that shares a key with a reference. */
export interface Candidate {
  readonly id: NodeId;
  readonly kind: ReferenceKind;
  /** Those of its keys that were asked for. */
  readonly keys: readonly string[];
  readonly name: string;
  readonly type: string | null;
  /** Of a person: the offices that articles give them. */
  readonly offices: readonly CandidateOffice[];
  /** Of an event: when it was, and who took part where. */
  readonly event?: CandidateEvent;
}

/** What the graph holds of an event that one of an article may be. */
export interface CandidateEvent {
  readonly standing: string | null;
  readonly date: string | null;
  /** The first and last day on which an article that tells it was published. */
  readonly toldFirst: string | null;
  readonly toldLast: string | null;
  readonly parts: readonly { readonly actor: NodeId; readonly role: string }[];
  readonly places: readonly { readonly place: NodeId; readonly type: string | null }[];
}

/** One tenure of a candidate, with its office. */
export interface CandidateOffice {
  /** The tenure's own id: a tenure reference of the same person and office is put to it. */
  readonly tenure: NodeId;
  readonly office: NodeId;
  readonly title: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly attestedFirst: string | null;
  readonly attestedLast: string | null;
  readonly endedBefore: string | null;
}

/** A reference of another article, with the entity that it is put to, and the one that it was read to mean. */
export interface KnownReference {
  readonly ref: RefId;
  readonly article: NodeId;
  readonly entity: NodeId;
  readonly read: NodeId;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly keys: readonly string[];
}

/** What people decided of who the candidates are. */
export interface Identified {
  /** All that stand and lead to a candidate, or to a tenure or an office of one, in the order in which they were made. */
  readonly pins: readonly StandingPin[];
  /** All references of the entities that pins lead to. */
  readonly references: readonly KnownReference[];
  /** Who holds which tenure, and of what office it is, by the articles that say so, where one of them is pinned. */
  readonly joins: readonly Pick<Edge, 'type' | 'from' | 'to' | 'article' | 'ref' | 'toRef'>[];
}

/** What bears on where the references of an article go. */
export interface ArticleMatter {
  /** The entities that share a key with it. */
  readonly candidates: readonly Candidate[];
  readonly identified: Identified;
  /** People's judgements on its statements. */
  readonly judgements: readonly HumanJudgement[];
  /** Where people put its references, those that were undone among them. */
  readonly pins: readonly StandingPin[];
}

/** An article as it is to be written, with the judgements that hold for its references from now on. */
export interface DecidedArticle {
  readonly graph: ArticleGraph;
  readonly pins: readonly StandingPin[];
}

/** One article with its facts, every reference put to an entity: what is written in one transaction. */
export interface ArticleGraph {
  readonly article: Article;
  readonly coverage: Coverage;
  readonly references: readonly Reference[];
  readonly judgements: readonly Judgement[];
  readonly statements: readonly StatementFact[];
  readonly relations: readonly GraphRelation[];
  /** When people have judged its statements. */
  readonly judged?: Judged;
}

/** Between entities, statements and the article; the ends are node ids, `ref` is the reference, statement or person's judgement it came by. */
export type GraphRelation = RelationFact & {
  readonly ref: NodeId;
  /** The reference that it leads to, where that did not found the entity. */
  readonly toRef?: RefId;
};

/** What extraction read of an article's statements, with the relationships that start from them: before people's judgements. */
export interface Unjudged {
  readonly statements: readonly StatementFact[];
  readonly relations: readonly GraphRelation[];
}

/** What people's judgements made of an article. */
export interface Judged {
  /** Kept, so that a judgement can be undone and both can be told side by side; null when no judgement stands. */
  readonly unjudged: Unjudged | null;
  /** Every judgement on the article, with where it stands now. */
  readonly placed: readonly HumanJudgement[];
}

/** A relationship as it is stored. */
export interface Edge {
  readonly type: RelationType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly article: NodeId;
  readonly ref: NodeId;
  readonly spans: FlatSpans;
  readonly role: Role | null;
  readonly rule: string;
  readonly confidence: number;
  /** `NARRATOR`, the id of the statement whose speaker asserts it, or `person:` and the name of who judged it. */
  readonly assertedBy: string;
  /** Of MENTIONS: the judgement that put the reference to this entity. */
  readonly verdict: 'FOUNDED' | 'SAME' | null;
  readonly reasons: readonly string[];
  /** The reference that it leads to, where that did not found the entity. */
  readonly toRef?: RefId;
}

/** Another node, and the relationships that join it: one for each article and reference that supports the fact. */
export interface Link {
  readonly node: AnyNode;
  /** The first of them, by article and reference. */
  readonly support: readonly Edge[];
  readonly supportCount: number;
}
