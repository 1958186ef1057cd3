import type { GraphRelation } from '../domain/graph.ts';
import type { RelationFact } from '../domain/facts.ts';
import type { NodeId } from '../domain/id.ts';
import type { Span } from '../domain/span.ts';

/**
 * The article's relationships between the graph's nodes. `ref` is the reference or statement that each starts from; what
 * came by the same one twice is one relationship with the words of both. A node is not related to itself.
 */
export function relationsOf(facts: readonly RelationFact[], entityOf: (id: NodeId) => NodeId): readonly GraphRelation[] {
  const byKey = new Map<string, GraphRelation>();
  for (const fact of facts) {
    const to = entityOf(fact.to);
    const relation: GraphRelation = { ...fact, from: entityOf(fact.from), to, ref: fact.from, ...(to !== fact.to && { toRef: fact.to }) };
    if (relation.from === relation.to) continue;
    const key = JSON.stringify([relation.type, relation.from, relation.to, relation.ref]);
    const earlier = byKey.get(key);
    byKey.set(key, earlier ? joined(earlier, relation) : relation);
  }
  return [...byKey.values()];
}

/** The surer of the two, with the words of both; what the narrator asserts needs no speaker. */
function joined(one: GraphRelation, other: GraphRelation): GraphRelation {
  const surer = other.confidence > one.confidence ? other : one;
  const narrated = [one, other].some(({ assertedBy }) => assertedBy === 'NARRATOR');
  return { ...surer, spans: unionOf(one.spans, other.spans), assertedBy: narrated ? 'NARRATOR' : surer.assertedBy };
}

function unionOf(one: readonly Span[], other: readonly Span[]): readonly Span[] {
  const spans = new Map([...one, ...other].map((span) => [`${span.start} ${span.end}`, span]));
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
