import { Conflict, InvalidInput, NotFound } from '../domain/errors.ts';
import type { StatementFact } from '../domain/facts.ts';
import type { GraphRelation } from '../domain/graph.ts';
import {
  JUDGEMENT_RULE,
  parts,
  questionsOf,
  type Content,
  type Decision,
  type HumanJudgement,
  type Named,
} from '../domain/human-judgement.ts';
import { toId, type NodeId } from '../domain/id.ts';
import { actorKinds, entityKinds, type AnyNode, type EntityKind, type KindName } from '../domain/model.ts';
import { judgeStatements } from '../resolve/judge-statements.ts';
import { requiredFields } from '../resolve/pin-references.ts';
import type { Matter } from '../store/graph-store.ts';
import { contentOf, markContent } from './judged-words.ts';
import type { JudgedThing, Say } from './judgement-request.ts';

/** What bears on a judgement whose article is in the graph. */
export type FoundMatter = Matter & { readonly article: NonNullable<Matter['article']> };

/** A statement that is judged, with what joins it now, and what its judgements have in common. */
export interface Judged {
  readonly statement: StatementFact | null;
  readonly relations: readonly GraphRelation[];
  readonly target: NodeId;
  readonly content: Content;
  readonly marked: boolean;
}

/** What is judged, as judgements so far have it. */
export function findThing({ article, unjudged, judgements, mentioned }: FoundMatter, on: JudgedThing, judgement: NodeId): Judged {
  const { text } = article;
  const now = judgeStatements(text, unjudged, judgements, mentioned);
  const content = 'start' in on ? markContent(text, on, on.text) : null;
  const spot = String(content?.segments);
  const statement = now.statements.find(({ id, segments }) => ('statement' in on ? id === on.statement : String(segments) === spot));
  if (statement) {
    const before = now.judged.placed.find((placed) => placed.statement === statement.id);
    const original = unjudged.statements.find(({ id }) => id === statement.id) ?? statement;
    return {
      statement,
      relations: now.relations.filter(({ from }) => from === statement.id),
      target: before?.target ?? statement.id,
      content: before?.content ?? contentOf(original, text),
      marked: before?.marked ?? false,
    };
  }
  if (content === null) throw noStatement('statement' in on ? on.statement : judgement);
  if (unjudged.statements.some(({ segments }) => String(segments) === spot)) {
    throw new Conflict('The statement of these words was rejected: undo that first.', {});
  }
  return { statement: null, relations: [], target: toId('Marked statement', judgement), content, marked: true };
}

export function toDecision(say: Say, { nodes, article }: FoundMatter): Decision {
  if ('actor' in say) {
    return { verb: say.verb, part: say.part, actor: toNamed(say.actor, nodes, say.part === 'ABOUT' ? entityKinds : actorKinds) };
  }
  if (!('speaker' in say)) return { verb: say.verb };
  return {
    verb: 'CORRECT',
    speaker: say.speaker === null ? null : toNamed(say.speaker, nodes, actorKinds),
    kind: say.kind,
    content: say.span === null ? null : markContent(article.text, say.span, say.span.text),
  };
}

function toNamed(id: NodeId, nodes: ReadonlyMap<NodeId, AnyNode>, allowed: readonly EntityKind[]): Named {
  const node = nodes.get(id);
  if (!node) throw new NotFound('The graph has nobody and nothing of that id.', { entity: id });
  if (!(allowed as readonly KindName[]).includes(node.label)) {
    throw new InvalidInput('CANNOT_SPEAK', `${node.label} cannot have that part in a statement: give ${allowed.join(' or ')}.`, {
      kind: node.label,
    });
  }
  return { id, kind: node.label as EntityKind, fields: requiredFields(node.label, { ...node }) };
}

/** Refuses what would change nothing, or has nothing to change. */
export function requireSense(decision: Decision, { statement, relations }: Judged): void {
  if (decision.verb === 'CORRECT' && decision.speaker === null && decision.kind === null && decision.content === null) {
    throw new InvalidInput('BAD_USER_INPUT', 'A correction names a speaker, a kind or a span.');
  }
  if (decision.verb !== 'LINK' && decision.verb !== 'UNLINK') return;
  if (statement === null && (decision.verb === 'UNLINK' || decision.part !== 'SPEAKER')) {
    throw new InvalidInput('INVALID_SPAN', 'No statement has these words: first link its speaker, which makes it one.');
  }
  const links = relations.filter(({ type, to }) => type === parts[decision.part] && to === decision.actor.id);
  if (decision.verb === 'UNLINK' && links.length === 0) throw new Conflict('They are not linked.', {}, { code: 'NOT_LINKED' });
  if (decision.verb === 'LINK' && links.some(({ rule }) => rule === JUDGEMENT_RULE)) {
    throw new Conflict('A person has linked them already.', {}, { code: 'ALREADY_LINKED' });
  }
}

/** The judgement, when it may be undone: it stands, and nothing later stands on it. */
export function requireStanding(id: NodeId, all: readonly HumanJudgement[]): HumanJudgement {
  const judgement = all.find((other) => other.id === id);
  if (!judgement) throw new NotFound('There is no such judgement.', { judgement: id });
  if (judgement.decision.verb === 'UNDO') throw new InvalidInput('BAD_USER_INPUT', 'Undoing cannot be undone: judge again.');
  if (judgement.undoneBy !== null) throw new Conflict('It has been undone already.', {}, { code: 'ALREADY_UNDONE' });
  const standing = all.filter(({ undoneBy, decision }) => undoneBy === null && decision.verb !== 'UNDO');
  const first = standing.every(({ target, number }) => target !== judgement.target || number >= judgement.number);
  const later = standing.find(
    (other) => supersedes(other, judgement) || (judgement.marked && first && other.target === judgement.target && other.id !== id),
  );
  if (later)
    throw new Conflict(
      `A later judgement, by ${later.by}, stands on it: undo that first.`,
      { judgement: later.id },
      { code: 'SUPERSEDED' },
    );
  return judgement;
}

/** Whether of two judgements the later decides something that the earlier did. */
export function supersedes(later: HumanJudgement, earlier: HumanJudgement): boolean {
  const questions = questionsOf(later.decision);
  return (
    later.target === earlier.target && later.number > earlier.number && questionsOf(earlier.decision).some((one) => questions.includes(one))
  );
}

/** Why a statement is not found. */
export function noStatement(statement: NodeId): NotFound {
  return new NotFound('The graph has no such statement; it may have been rejected, or its article read again.', { statement });
}
