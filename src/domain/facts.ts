import type { Article } from './article.ts';
import type { NodeId, RefId } from './id.ts';
import type { FieldsOf } from './kind.ts';
import type { statement } from './kinds/statement.ts';
import type { Kinds, ReferenceKind } from './model.ts';
import type { RelationType, Role } from './relations.ts';
import type { Span } from './span.ts';

/** Where a chain is named, and by what form of words. */
export interface Mention extends Span {
  readonly form: 'NAME' | 'TITLE' | 'NOMINAL' | 'PRONOUN';
}

/** One chain of mentions inside one article: "Ada Vane ... Vane ... she". */
export type Reference = { [K in ReferenceKind]: ReferenceTo<K> }[ReferenceKind];

export interface ReferenceTo<K extends ReferenceKind> {
  /** A hash of the article's revision, the kind and the first span. */
  readonly id: RefId;
  readonly kind: K;
  readonly fields: FieldsOf<Kinds[K]>;
  /** What entities are looked up by: for a person the full name, folded to lower case. Empty: never joined by name. */
  readonly keys: readonly string[];
  readonly mentions: readonly Mention[];
  readonly rule: string;
  readonly confidence: number;
}

/** Who asserts a fact: the article itself, the speaker of one of its statements (then that statement's id), or a person who judged it. */
export type AssertedBy = 'NARRATOR' | NodeId | `person:${string}`;

/** A relationship that an article supports, between references, statements and the article, named by their ids. */
export interface RelationFact {
  readonly type: RelationType;
  readonly from: NodeId;
  readonly to: NodeId;
  /** The words it rests on. */
  readonly spans: readonly Span[];
  readonly role?: Role;
  readonly rule: string;
  readonly confidence: number;
  readonly assertedBy: AssertedBy;
}

/** A statement as extraction found it; who spoke, to whom and about whom are relation facts that start from its id. */
export type StatementFact = FieldsOf<typeof statement> & {
  readonly id: NodeId;
  /** Two statements with one wordsKey say the same words. Null when the words are too few to tell. */
  readonly wordsKey: string | null;
};

/** What the article holds that extraction could not settle. */
export interface Coverage {
  readonly quotesWithoutSpeaker: readonly Span[];
  /** Pronouns, titles and groups that speak or are spoken to, and whose holder stays open. */
  readonly unresolvedMentions: readonly Span[];
  readonly openDates: readonly Span[];
}

/** What extraction could not settle, counted over articles. */
export interface CoverageTotals {
  readonly articles: number;
  readonly quotesWithoutSpeaker: number;
  readonly unresolvedMentions: number;
  readonly openDates: number;
  readonly passagesLeftOut: number;
}

/** All that was read from one article. */
export interface Facts {
  readonly article: Article;
  readonly references: readonly Reference[];
  readonly statements: readonly StatementFact[];
  readonly relations: readonly RelationFact[];
  readonly coverage: Coverage;
}
