import { Conflict, InvalidInput, NotFound } from '../domain/errors.ts';
import { JUDGEMENT_RULE, type IdentityDecision, type Named, type Pin } from '../domain/human-judgement.ts';
import { toId, type NodeId } from '../domain/id.ts';
import { entityKinds, type EntityKind, type KindName, type ReferenceKind } from '../domain/model.ts';
import { nameOf, requiredFields } from '../resolve/pin-references.ts';
import type { IdentityMatter } from '../store/graph-store.ts';

/** What is decided about who is who, with entities by their ids. */
export type SayWho =
  | { readonly verb: 'MERGE'; readonly keep: NodeId; readonly others: readonly NodeId[] }
  | { readonly verb: 'SPLIT'; readonly entity: NodeId; readonly references: readonly NodeId[] }
  | { readonly verb: 'KEEP_APART'; readonly entities: readonly NodeId[] };

/** The entities that a decision names. */
export function entitiesOf(say: SayWho): readonly NodeId[] {
  if (say.verb === 'MERGE') return [say.keep, ...say.others];
  return say.verb === 'SPLIT' ? [say.entity] : say.entities;
}

/** An entity of the graph as a judgement knows it. Throws NotFound, InvalidInput. */
export function toNamed(id: NodeId, { nodes }: IdentityMatter): Named {
  const node = nodes.get(id);
  if (!node) throw new NotFound('The graph has nobody and nothing of that id.', { entity: id });
  if (!(entityKinds as readonly KindName[]).includes(node.label)) {
    throw new InvalidInput('BAD_USER_INPUT', `Only ${entityKinds.join(', ')} can be judged the same or not.`);
  }
  return { id, kind: node.label as EntityKind, fields: requiredFields(node.label, { ...node }) };
}

/** What is decided, with a pin for every reference that it is about. Throws InvalidInput, NotFound, Conflict. */
export function toDecision(say: SayWho, judgement: NodeId, named: readonly Named[], matter: IdentityMatter): IdentityDecision {
  const [first, ...others] = named;
  if (!first) throw new InvalidInput('BAD_USER_INPUT', 'Give an entity.');
  const pinned = (entity: Named, to: NodeId) => referencesOf(matter, entity.id).map((reference) => toPin(reference, entity.kind, to));
  if (say.verb === 'KEEP_APART') return { verb: 'KEEP_APART', entities: named, pins: named.flatMap((entity) => pinned(entity, entity.id)) };
  if (say.verb === 'MERGE') {
    requireAlike(named, matter);
    const gone = new Set(others.map(({ id }) => id));
    const articles = [...new Set(matter.references.filter(({ entity }) => gone.has(entity)).map(({ article }) => article))];
    return { verb: 'MERGE', keep: first, others, pins: others.flatMap((entity) => pinned(entity, first.id)), articles };
  }
  const all = referencesOf(matter, first.id);
  const wanted = new Set(say.references);
  const taken = all.filter(({ ref }) => wanted.has(ref));
  if (taken.length < wanted.size || wanted.size === 0)
    throw new NotFound('The entity has not all of these references.', { entity: first.id });
  if (taken.length === all.length) throw new InvalidInput('BAD_USER_INPUT', 'One reference at least must stay: else nothing is split.');
  const into = toId('Split', judgement);
  // Those that stay are pinned too: read again, they would be whoever is left of that name.
  const pins = all.map((reference) => toPin(reference, first.kind, wanted.has(reference.ref) ? into : first.id));
  return { verb: 'SPLIT', entity: first, into, pins: [...pins, ...tenuresOf(taken, judgement, matter)] };
}

function referencesOf({ references }: IdentityMatter, entity: NodeId) {
  return references.filter((reference) => reference.entity === entity && reference.rule !== JUDGEMENT_RULE);
}

/** Where a decision puts a reference. */
export function toPin({ article, ref, fields }: IdentityMatter['references'][number], kind: ReferenceKind, to: NodeId): Pin {
  return { article, ref, kind, name: nameOf({ kind, fields }), to };
}

/** What somebody holds in an article goes with who they are there. */
function tenuresOf(
  taken: readonly IdentityMatter['references'][number][],
  judgement: NodeId,
  { joined, references }: IdentityMatter,
): Pin[] {
  const held = joined.filter(({ type, ref }) => type === 'HOLDS' && taken.some((reference) => reference.ref === ref));
  return held.flatMap(({ to, article }) =>
    references
      .filter((reference) => reference.entity === to && reference.article === article)
      .map((reference) => toPin(reference, 'Tenure', toId('Split', judgement, to))),
  );
}

/** Refuses to make one of what a person keeps apart, or of what an article tells apart. */
function requireAlike(named: readonly Named[], { judgements, joined }: IdentityMatter): void {
  const ids = new Set(named.map(({ id }) => id));
  const apart = judgements.find(
    ({ decision, undoneBy }) =>
      undoneBy === null && decision.verb === 'KEEP_APART' && decision.entities.filter(({ id }) => ids.has(id)).length > 1,
  );
  if (apart) throw new Conflict(`${apart.by} keeps them apart: undo that first.`, {}, { code: 'KEPT_APART' });
  const told = joined.find(({ from, to }) => from !== to && ids.has(from) && ids.has(to));
  if (told) throw new Conflict(`An article tells them apart: ${told.type} joins them.`, {}, { code: 'CONTRADICTED' });
}
