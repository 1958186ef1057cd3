import type { Reference, StatementFact } from '../domain/facts.ts';
import type { ArticleGraph, GraphRelation, Judgement, Unjudged } from '../domain/graph.ts';
import { JUDGEMENT_RULE, parts, type HumanJudgement, type Named } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import { fromFlat } from '../domain/span.ts';
import { findJudged, placeContent, toStatement } from './place-words.ts';

/** A statement while judgements are put on it. */
interface Working {
  readonly statement: StatementFact;
  readonly relations: readonly GraphRelation[];
  readonly judgements: readonly NodeId[];
  readonly rejected: boolean;
}

/**
 * Puts people's judgements, in their order, on what extraction read: the same reading and the same judgements give the same
 * statements, so that undoing is judging anew without one. A person's speaker sets the machine's aside, with the office they
 * were said to speak in; a rejected statement is left out, with all that joins it. `mentioned`: the entities that the article
 * itself names; whom else a person links needs a reference of its own.
 */
export function judgeStatements(
  text: string,
  unjudged: Unjudged,
  judgements: readonly HumanJudgement[],
  mentioned: ReadonlySet<NodeId>,
): Pick<ArticleGraph, 'statements' | 'relations' | 'references' | 'judgements'> & Required<Pick<ArticleGraph, 'judged'>> {
  const inOrder = judgements.toSorted((a, b) => a.number - b.number);
  const standing = inOrder.filter(({ undoneBy, decision }) => undoneBy === null && decision.verb !== 'UNDO');
  const byId = new Map(unjudged.statements.map((statement) => [statement.id, workingOf(statement, unjudged)]));
  const places = placeAll(text, unjudged, inOrder, standing, byId);
  for (const judgement of standing) {
    const place = places.get(judgement.target);
    const working = place == null ? undefined : byId.get(place);
    if (working) byId.set(working.statement.id, put(judgement, working, text, unjudged));
  }
  const kept = [...byId.values()].filter(({ rejected }) => !rejected);
  const left = new Set(unjudged.statements.map(({ id }) => id).filter((id) => byId.get(id)?.rejected));
  const relations = kept.flatMap((working) => working.relations).filter(({ to }) => !left.has(to));
  return {
    statements: kept.map(({ statement, judgements: of }) => (of.length === 0 ? statement : { ...statement, judgements: of })),
    relations,
    ...referencesOf(relations, standing, mentioned),
    judged: {
      unjudged: standing.length === 0 ? null : inOneOrder(unjudged),
      placed: inOrder.map((judgement) => ({ ...judgement, statement: places.get(judgement.target) ?? null })),
    },
  };
}

/** An article as it was read, with people's judgements on it: those on an earlier revision stand where their words do now. */
export function judgeGraph(graph: ArticleGraph, judgements: readonly HumanJudgement[]): ArticleGraph {
  if (judgements.length === 0) return graph;
  const ofStatements = new Set(graph.statements.map(({ id }) => id));
  const unjudged = { statements: graph.statements, relations: graph.relations.filter(({ from }) => ofStatements.has(from)) };
  const mentioned = new Set(graph.judgements.map(({ entity }) => entity));
  const judged = judgeStatements(graph.article.text, unjudged, judgements, mentioned);
  return {
    ...graph,
    ...judged,
    references: [...graph.references, ...judged.references],
    judgements: [...graph.judgements, ...judged.judgements],
    relations: [...graph.relations.filter(({ from }) => !ofStatements.has(from)), ...judged.relations],
  };
}

/** The same reading is the same, whether it comes from extraction or from the graph. */
function inOneOrder({ statements, relations }: Unjudged): Unjudged {
  const keyOf = ({ from, type, to, ref }: GraphRelation) => [from, type, to, ref].join(' ');
  return {
    statements: statements.toSorted((a, b) => (a.segments[0] ?? 0) - (b.segments[0] ?? 0) || (a.id < b.id ? -1 : 1)),
    relations: relations.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

function workingOf(statement: StatementFact, { relations }: Unjudged): Working {
  return { statement, relations: relations.filter(({ from }) => from === statement.id), judgements: [], rejected: false };
}

/** Where the judgements on each target stand. What a person asserts stands by itself when extraction reads nothing there. */
function placeAll(
  text: string,
  unjudged: Unjudged,
  all: readonly HumanJudgement[],
  standing: readonly HumanJudgement[],
  byId: Map<NodeId, Working>,
): ReadonlyMap<NodeId, NodeId | null> {
  const places = new Map<NodeId, NodeId | null>();
  for (const judgement of all) {
    const { target, content } = judgement;
    if (places.has(target)) continue;
    const found = findJudged(judgement, unjudged.statements, text);
    const asserted = standing.some((other) => other.target === target && asserts(other));
    const placed = found === null && asserted ? placeContent(content, text) : null;
    if (placed !== null) byId.set(target, workingOf(toStatement(target, placed), { statements: [], relations: [] }));
    places.set(target, found?.id ?? (placed === null ? null : target));
  }
  return places;
}

/** Whether a judgement says that there is a statement. */
function asserts({ decision }: HumanJudgement): boolean {
  return decision.verb === 'LINK' || decision.verb === 'ACCEPT' || decision.verb === 'CORRECT';
}

function put(judgement: HumanJudgement, working: Working, text: string, unjudged: Unjudged): Working {
  const { decision } = judgement;
  const judged = { ...working, judgements: [...working.judgements, judgement.id] };
  if (decision.verb === 'LINK') return link(judged, judgement, decision.actor, parts[decision.part], unjudged);
  if (decision.verb === 'UNLINK') return unlink(judged, decision.actor.id, parts[decision.part]);
  if (decision.verb !== 'CORRECT') return { ...judged, rejected: decision.verb === 'REJECT' };
  const content = decision.content === null ? null : placeContent(decision.content, text);
  const worded = content === null ? judged : reword(judged, content);
  const kind = decision.kind ?? worded.statement.kind;
  const corrected = { ...worded, statement: { ...worded.statement, kind } };
  return decision.speaker === null ? corrected : link(corrected, judgement, decision.speaker, 'SPOKEN_BY', unjudged);
}

function link(working: Working, judgement: HumanJudgement, { id: to }: Named, type: GraphRelation['type'], unjudged: Unjudged): Working {
  const { statement, relations } = working;
  const spans = fromFlat(type === 'SPOKEN_BY' ? (statement.speakerSpan ?? statement.segments) : statement.segments);
  const fact: GraphRelation = {
    type,
    from: statement.id,
    to,
    ref: judgement.id,
    spans,
    rule: JUDGEMENT_RULE,
    confidence: 1,
    assertedBy: `person:${judgement.by}`,
  };
  if (type !== 'SPOKEN_BY') return { ...working, relations: [...relations, fact] };
  const known = relations.some((relation) => relation.type === 'SPOKEN_BY' && relation.to === to);
  const kept = relations.filter((relation) =>
    relation.type === 'SPOKEN_BY' ? relation.to === to : relation.type !== 'SPOKEN_AS' || known,
  );
  const office = known ? null : officeOf(to, unjudged);
  return { ...working, relations: [...kept, fact, ...(office === null ? [] : [{ ...fact, type: 'SPOKEN_AS' as const, to: office }])] };
}

/** The tenure that the article itself lets a speaker speak in, when it is one. */
function officeOf(speaker: NodeId, { relations }: Unjudged): NodeId | null {
  const said = new Set(relations.filter(({ type, to }) => type === 'SPOKEN_BY' && to === speaker).map(({ from }) => from));
  const tenures = new Set(relations.filter(({ type, from }) => type === 'SPOKEN_AS' && said.has(from)).map(({ to }) => to));
  const [tenure, ...others] = tenures;
  return tenure === undefined || others.length > 0 ? null : tenure;
}

function unlink(working: Working, from: NodeId, type: GraphRelation['type']): Working {
  const linked = working.relations.some((relation) => relation.type === type && relation.to === from);
  const relations = working.relations.filter(
    (relation) => !(relation.type === type && relation.to === from) && !(linked && type === 'SPOKEN_BY' && relation.type === 'SPOKEN_AS'),
  );
  return { ...working, relations };
}

function reword(working: Working, content: NonNullable<ReturnType<typeof placeContent>>): Working {
  const { text, kind, segments, quoted, wordsKey } = content;
  return {
    ...working,
    statement: { ...working.statement, text, kind, segments, quoted, wordsKey },
    relations: working.relations.map((fact) => (fact.type === 'APPEARS_IN' ? { ...fact, spans: fromFlat(segments) } : fact)),
  };
}

/** A reference for each entity that people link and the article does not name: it keeps the entity as any other does. */
function referencesOf(
  relations: readonly GraphRelation[],
  standing: readonly HumanJudgement[],
  mentioned: ReadonlySet<NodeId>,
): { readonly references: readonly Reference[]; readonly judgements: readonly Judgement[] } {
  const byId = new Map(standing.map((judgement) => [judgement.id, judgement]));
  const wanted = new Map<NodeId, { readonly named: Named; readonly judgement: HumanJudgement; readonly spans: GraphRelation['spans'] }>();
  for (const { ref, to, spans } of relations) {
    const judgement = byId.get(ref);
    const named = judgement && namedBy(judgement);
    if (named && named.id === to && !mentioned.has(to) && !wanted.has(to)) wanted.set(to, { named, judgement, spans });
  }
  const all = [...wanted.values()];
  return {
    references: all.map(({ named: { kind, fields }, judgement: { id }, spans }) => {
      const mentions = spans.map((span) => ({ ...span, form: 'NOMINAL' as const }));
      return { id, kind, fields, keys: [], mentions, rule: JUDGEMENT_RULE, confidence: 1 } as unknown as Reference;
    }),
    judgements: all.map(({ named, judgement: { id, by, why } }) => ({
      ref: id,
      entity: named.id,
      verdict: 'SAME',
      reasons: [why === null ? `Judged by ${by}` : `Judged by ${by}: ${why}`],
      confidence: 1,
    })),
  };
}

function namedBy({ decision }: HumanJudgement): Named | null {
  if (decision.verb === 'LINK') return decision.actor;
  return decision.verb === 'CORRECT' ? decision.speaker : null;
}
