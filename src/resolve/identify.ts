import type { Facts, Reference } from '../domain/facts.ts';
import type { ArticleGraph, ArticleMatter, Candidate, Identified } from '../domain/graph.ts';
import type { StandingPin } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import { asRead } from './as-read.ts';
import { isPinOf, nameOf, pinReferences } from './pin-references.ts';
import { resolve } from './resolve.ts';

/**
 * Puts an article's references to entities as `resolve` does, and where people put them. What people decided of who the
 * candidates are holds for it too: a reference that goes elsewhere for it gets a pin of that judgement (all such pins are
 * told), and keeps what it would mean had nobody decided: so that undoing leaves nothing of the judgement.
 */
export function identify(
  facts: Facts,
  { candidates, identified, pins }: Pick<ArticleMatter, 'candidates' | 'identified' | 'pins'>,
): { readonly graph: ArticleGraph; readonly pins: readonly StandingPin[] } {
  const now = resolve(facts, candidates);
  if (identified.pins.length === 0) return { graph: pinReferences(now, pins), pins: [] };
  const read = resolve(facts, asRead(candidates, identified));
  const further = pinsFurther(facts, halfway(now, read, candidates, identified), read, identified, pins);
  return { graph: pinReferences(read, [...pins, ...further]), pins: further };
}

/**
 * While people's judgement that two are one is being carried out, or taken back, both are in the graph, and like one another: a
 * reference that is read to mean the one that goes is of the other, as long as every pin of its like says so.
 */
function halfway(now: ArticleGraph, read: ArticleGraph, candidates: readonly Candidate[], { pins, references }: Identified): ArticleGraph {
  const kept = new Set(pins.map(({ to }) => to));
  const going = new Set(candidates.map(({ id }) => id).filter((id) => !kept.has(id)));
  const toRead = entitiesOf(read);
  const judgements = now.judgements.map((judgement) => {
    const from = toRead.get(judgement.ref);
    if (from === undefined || !going.has(from)) return judgement;
    const alike = new Set(references.filter((known) => known.read === from).map(({ ref }) => ref));
    const [to, ...others] = new Set(pins.filter(({ ref }) => alike.has(ref)).map((pin) => pin.to));
    return to === undefined || others.length > 0 ? judgement : { ...judgement, entity: to };
  });
  return { ...now, judgements };
}

/** What a judgement does to an article that it has pins in already is in these pins. */
function pinsFurther(facts: Facts, now: ArticleGraph, read: ArticleGraph, { pins, references }: Identified, own: readonly StandingPin[]) {
  const standing = own.filter(({ stands }) => stands);
  const kept = new Set(references.filter(({ entity, read: was }) => entity === was).map(({ ref }) => ref));
  const others = pins.filter(({ judgement, ref }) => !kept.has(ref) && !standing.some((pin) => pin.judgement === judgement));
  const byRef = new Map(facts.references.map((reference) => [reference.id, reference]));
  const [toNow, toRead] = [entitiesOf(now), entitiesOf(read)];
  return facts.references.flatMap((reference): StandingPin[] => {
    const [to, from] = [toNow.get(reference.id), toRead.get(reference.id)];
    if (to === undefined || to === from || standing.some((pin) => isPinOf(pin, reference, byRef))) return [];
    const alike = new Set(references.filter((known) => known.read === from).map(({ ref }) => ref));
    return leading(others, to, (pin) => alike.has(pin.ref)).map((pin) => toPin(pin, facts.article.id, reference));
  });
}

/** The judgements by which an entity is what a reference goes to: those on what it was read to mean, else on what it goes to, else the last. */
function leading(pins: readonly StandingPin[], to: NodeId, isAlike: (pin: StandingPin) => boolean): readonly StandingPin[] {
  const alike = eachJudgement(pins.filter(isAlike));
  if (alike.at(-1)?.to === to) return alike;
  const there = eachJudgement(pins.filter((pin) => pin.to === to));
  return there.length > 0 ? there : pins.slice(-1).map((pin) => ({ ...pin, to }));
}

function eachJudgement(pins: readonly StandingPin[]): readonly StandingPin[] {
  return [...new Map(pins.map((pin) => [pin.judgement, pin])).values()];
}

function toPin({ judgement, order, reason, to }: StandingPin, article: NodeId, reference: Reference): StandingPin {
  const { id: ref, kind } = reference;
  return { article, ref, kind, name: nameOf(reference), to, judgement, order, reason, stands: true };
}

function entitiesOf({ judgements }: ArticleGraph): ReadonlyMap<NodeId, NodeId> {
  return new Map(judgements.map(({ ref, entity }) => [ref, entity]));
}
