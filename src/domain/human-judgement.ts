import type { StatementFact } from './facts.ts';
import type { NodeId, RefId } from './id.ts';
import type { EntityKind, ReferenceKind } from './model.ts';
import type { FlatSpans } from './span.ts';

/** In which part an actor, or what a statement is about, is joined with a statement; and the relation that says so. */
export const parts = { SPEAKER: 'SPOKEN_BY', ADDRESSEE: 'ADDRESSED_TO', ABOUT: 'ABOUT' } as const;
export type Part = keyof typeof parts;

/** The rule of every fact that a person asserts. */
export const JUDGEMENT_RULE = 'judgement';

/** An entity as a judgement knows it, so that it stands when no article mentions it any more. */
export interface Named {
  readonly id: NodeId;
  readonly kind: EntityKind;
  /** What no node of its kind is without. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The ids that it had before it was merged into others, the latest last. */
  readonly merged?: readonly NodeId[];
}

/** The words of a statement, known by themselves: a later revision, or another extractor, may have them elsewhere. */
export interface Content {
  /** The exact words of each segment. */
  readonly words: readonly string[];
  readonly segments: FlatSpans;
  readonly quoted: FlatSpans;
  readonly text: string;
  readonly kind: StatementFact['kind'];
  readonly wordsKey: string | null;
}

/**
 * Where a person put a reference. It is known by its id, and in another revision by its article, kind and name: so it goes
 * there again when the article is read again.
 */
export interface Pin {
  readonly article: NodeId;
  readonly ref: RefId;
  readonly kind: ReferenceKind;
  readonly name: string;
  readonly to: NodeId;
}

/** What a person decided about who is who; the pins put every reference that it is about to its place. */
export type IdentityDecision =
  | {
      readonly verb: 'MERGE';
      readonly keep: Named;
      readonly others: readonly Named[];
      readonly pins: readonly Pin[];
      /** Those that name the others, by extraction or by a person's link alone. */
      readonly articles: readonly NodeId[];
    }
  | { readonly verb: 'SPLIT'; readonly entity: Named; readonly into: NodeId; readonly pins: readonly Pin[] }
  | { readonly verb: 'KEEP_APART'; readonly entities: readonly Named[]; readonly pins: readonly Pin[] };

/** What a person decided. */
export type Decision =
  | IdentityDecision
  | { readonly verb: 'LINK' | 'UNLINK'; readonly part: Part; readonly actor: Named }
  | { readonly verb: 'ACCEPT' | 'REJECT' }
  | {
      readonly verb: 'CORRECT';
      readonly speaker: Named | null;
      readonly kind: StatementFact['kind'] | null;
      readonly content: Content | null;
    }
  | { readonly verb: 'UNDO'; readonly judgement: NodeId };

export type Verb = Decision['verb'];

/** A decision with who made it, when and why. Never changed and never deleted: undoing is a judgement of its own. */
export interface HumanJudgement {
  readonly id: NodeId;
  /** Null of a judgement about who is who. */
  readonly article: NodeId | null;
  /** Counts the judgements on the article: of two about one thing the later stands. */
  readonly number: number;
  readonly decision: Decision;
  /** The id that the statement had when it was first judged: all judgements on one statement have it in common. */
  readonly target: NodeId;
  /** The words that it is about. */
  readonly content: Content;
  /** A person marked these words: extraction had no statement there. */
  readonly marked: boolean;
  /** Where it stands now; null while its words, or its article, are not in the graph. */
  readonly statement: NodeId | null;
  /** The caller's name. */
  readonly by: string;
  /** An ISO time. */
  readonly at: string;
  readonly why: string | null;
  /** A hash of what was asked: the same key with another request is refused. */
  readonly request: string;
  /** The judgement that undid it. */
  readonly undoneBy: NodeId | null;
}

/** What a judgement decides: of two with one of these in common the later stands, the earlier is superseded. */
export function questionsOf(decision: Decision): readonly string[] {
  if ('actor' in decision) return [decision.part === 'SPEAKER' ? 'SPEAKER' : `${decision.part} ${decision.actor.id}`];
  if ('pins' in decision) return decision.pins.map(({ ref }) => `REFERENCE ${ref}`);
  if (decision.verb === 'UNDO') return [];
  if (decision.verb !== 'CORRECT') return ['VERDICT'];
  // The kind follows from the words, unless it is told.
  const { speaker, kind, content } = decision;
  return [...(speaker ? ['SPEAKER'] : []), ...(kind || content ? ['KIND'] : []), ...(content ? ['CONTENT'] : [])];
}

/** A pin with the judgement that it came by. */
export interface StandingPin extends Pin {
  readonly judgement: NodeId;
  /** Of two on one reference the later counts. */
  readonly order: string;
  /** In words, as the mention tells it. */
  readonly reason: string;
  /** False: undone. */
  readonly stands: boolean;
}

/** The content of what is not about words. */
export const noContent: Content = { words: [], segments: [], quoted: [], text: '', kind: 'INDIRECT', wordsKey: null };
