import type { Reference } from '../domain/facts.ts';
import type { ArticleGraph, GraphRelation, Judgement } from '../domain/graph.ts';
import type { StandingPin } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import type { Field } from '../domain/kind.ts';
import { kinds, type ReferenceKind } from '../domain/model.ts';

/**
 * Puts an article's references where people put them, and back to where they were read to be when nobody does any more;
 * what the article says of an entity goes with its references. A graph that was pinned before may be pinned anew.
 */
export function pinReferences(graph: ArticleGraph, pins: readonly StandingPin[]): ArticleGraph {
  const standing = pins.filter(({ stands }) => stands).toSorted((a, b) => (a.order < b.order ? -1 : 1));
  if (standing.length === 0 && graph.judgements.every(({ read }) => read === undefined)) return graph;
  const references = new Map(graph.references.map((reference) => [reference.id, reference]));
  const judgements = graph.judgements.map((judgement) => {
    const reference = references.get(judgement.ref);
    return judgeAnew(judgement, reference && standing.findLast((pin) => isPinOf(pin, reference, references)));
  });
  const before = new Map(graph.judgements.map(({ ref, entity }) => [ref, entity]));
  const now = new Map(judgements.map(({ ref, entity }) => [ref, entity]));
  return { ...graph, judgements, relations: graph.relations.map((relation) => moved(relation, before, now)) };
}

/** Whether a pin is of the very reference; in another revision, where that is not, of the one of the same kind and name. */
export function isPinOf(pin: StandingPin, reference: Reference, references: ReadonlyMap<NodeId, Reference>): boolean {
  return pin.ref === reference.id || (!references.has(pin.ref) && pin.kind === reference.kind && pin.name === nameOf(reference));
}

/** What names a reference in its article. */
export function nameOf({ kind, fields }: { readonly kind: ReferenceKind; readonly fields: Readonly<Record<string, unknown>> }): string {
  const name = fields[kinds[kind].caption];
  return typeof name === 'string' ? name : '';
}

/** What no entity of a kind is without. */
export function requiredFields(kind: keyof typeof kinds, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const required = Object.entries<Field>(kinds[kind].fields).filter(([, field]) => field.required);
  return Object.fromEntries(required.map(([name]) => [name, values[name]]));
}

function judgeAnew(judgement: Judgement, pin: StandingPin | undefined): Judgement {
  const { ref } = judgement;
  const { entity, verdict, reasons, confidence } = judgement.read ?? judgement;
  const read = { entity, verdict, reasons, confidence };
  return pin ? { ref, entity: pin.to, verdict: 'SAME', reasons: [pin.reason], confidence: 1, read } : { ref, ...read };
}

/** The same fact between where its two references are now. */
function moved(relation: GraphRelation, before: ReadonlyMap<NodeId, NodeId>, now: ReadonlyMap<NodeId, NodeId>): GraphRelation {
  const { toRef: _, ...fact } = relation;
  const to = relation.toRef ?? refOf(relation.to, before);
  const entity = to === undefined ? relation.to : (now.get(to) ?? relation.to);
  const from = before.has(relation.ref) ? (now.get(relation.ref) ?? relation.from) : relation.from;
  return { ...fact, from, to: entity, ...(to !== undefined && to !== entity && { toRef: to }) };
}

/** The reference by which an article means an entity: the one that founded it, else its only one. */
function refOf(entity: NodeId, entities: ReadonlyMap<NodeId, NodeId>): NodeId | undefined {
  if (entities.has(entity)) return entity;
  const [only, ...others] = [...entities].filter(([, of]) => of === entity).map(([ref]) => ref);
  return others.length === 0 ? only : undefined;
}
