import type { Facts, Reference } from '../domain/facts.ts';
import type { ArticleGraph, Candidate, CandidateOffice, Judgement } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import type { ReferenceKind } from '../domain/model.ts';
import { chooseByKeys, founded, type Choice } from './choice.ts';
import { chooseEvent } from './event.ts';
import { toEventHere } from './event-here.ts';
import { chooseOfficeOfHolder } from './office.ts';
import { choosePerson, type OfficeOfPerson } from './person.ts';
import { relationsOf } from './relations.ts';
import { chooseTenure } from './tenure.ts';

/** All keys by which an article's references may be looked up, each once. */
export function keysOf(facts: Facts): readonly string[] {
  return [...new Set(facts.references.flatMap(({ keys }) => keys))].sort();
}

/**
 * Puts every reference of an article to an entity: one of the candidates (the entities that share a key), or one that it
 * founds, whose id is then the reference's own. Pure: the same facts and candidates give the same graph.
 */
export function resolve(facts: Facts, candidates: readonly Candidate[]): ArticleGraph {
  const judging = new Judging(facts, candidates);
  for (const kind of ['Organization', 'Place', 'Office'] as const) judging.judge(kind, (reference) => judging.byKeys(reference));
  judging.judge('Person', (reference) => judging.person(reference));
  judging.judge('Office', (reference) => judging.byHolder(reference));
  judging.judge('Tenure', (reference) => judging.tenure(reference));
  judging.judge('Event', (reference) => judging.event(reference));
  const { article, coverage, references, statements, relations } = facts;
  const judgements = references.flatMap(({ id }) => judging.judgements.get(id) ?? []);
  return { article, coverage, references, judgements, statements, relations: relationsOf(relations, (id) => judging.entityOf(id)) };
}

class Judging {
  readonly judgements = new Map<NodeId, Judgement>();
  readonly #facts: Facts;
  readonly #candidates: readonly Candidate[];
  readonly #references: ReadonlyMap<NodeId, Reference>;

  constructor(facts: Facts, candidates: readonly Candidate[]) {
    this.#facts = facts;
    this.#candidates = candidates;
    this.#references = new Map(facts.references.map((reference) => [reference.id, reference]));
  }

  judge(kind: ReferenceKind, choose: (reference: Reference) => Choice): void {
    for (const reference of this.#facts.references) {
      if (reference.kind !== kind) continue;
      const { entity, reasons, confidence } = choose(reference);
      this.judgements.set(reference.id, {
        ref: reference.id,
        entity: entity ?? reference.id,
        verdict: entity === null ? 'FOUNDED' : 'SAME',
        reasons,
        confidence,
      });
    }
  }

  entityOf(id: NodeId): NodeId {
    return this.judgements.get(id)?.entity ?? id;
  }

  byKeys(reference: Reference): Choice {
    const type = 'type' in reference.fields ? (reference.fields.type ?? null) : null;
    return chooseByKeys(type, [...this.#sharingKey(reference), ...this.#earlierHere(reference)]);
  }

  /** Extraction holds the people of one article apart, so two of them never go to one entity. */
  person(reference: Reference): Choice {
    const taken = new Set([...this.judgements.values()].map(({ entity }) => entity));
    const candidates = this.#sharingKey(reference).filter(({ id }) => !taken.has(id));
    const name = 'name' in reference.fields ? reference.fields.name : '';
    return choosePerson(
      name,
      this.#targets(reference.id, 'HOLDS').flatMap((tenure) => this.#officeOf(tenure)),
      candidates,
    );
  }

  /** An office that no key joined may be known by its holder. Two holders who lead to two offices lead nowhere; one of whom nothing is known does not stand in the way. */
  byHolder(reference: Reference): Choice {
    const judged = this.#choiceOf(reference.id);
    if (judged.entity !== null || reference.kind !== 'Office') return judged;
    const choices = this.#facts.relations
      .filter(({ type, to }) => type === 'OF_OFFICE' && to === reference.id)
      .flatMap(({ from }) => chooseOfficeOfHolder(reference.fields.title, this.#knownOffices(this.#holderOf(from))) ?? []);
    const [first] = choices;
    return first && choices.every(({ entity }) => entity === first.entity) ? first : judged;
  }

  tenure(reference: Reference): Choice {
    const person = this.#holderOf(reference.id);
    const [here] = this.#officeOf(reference.id);
    if (person === null || !here) return founded(['Its holder or office stays open']);
    const [known, earlier] = [this.#knownOffices(person), this.#earlierTenures(person, reference.id)];
    // An article that tells of both, "Mayor Vane" and "a former mayor", tells of two.
    const both = this.#tenuresOf(person).some((other) =>
      this.#officeOf(other).some(({ office, status }) => office === here.office && status !== here.status),
    );
    const alike = ({ status }: CandidateOffice): boolean => status === here.status;
    return chooseTenure(here, [...(both ? known.filter(alike) : known), ...earlier.filter(alike)]);
  }

  /** Extraction holds the events of one article apart too. */
  event(reference: Reference): Choice {
    const taken = new Set([...this.judgements.values()].map(({ entity }) => entity));
    const here = toEventHere(this.#facts, reference, (id) => this.entityOf(id));
    const candidates = this.#sharingKey(reference).filter(({ id }) => !taken.has(id));
    return here === null
      ? founded()
      : chooseEvent(here, candidates, (inner, outer) =>
          this.#facts.relations.some(
            ({ type, from, to }) => type === 'WITHIN' && this.entityOf(from) === inner && this.entityOf(to) === outer,
          ),
        );
  }

  /** The entity of the person who holds a tenure of this article. */
  #holderOf(tenure: NodeId): NodeId | null {
    const holder = this.#facts.relations.find(({ type, to }) => type === 'HOLDS' && to === tenure)?.from;
    return holder === undefined ? null : this.entityOf(holder);
  }

  #knownOffices(person: NodeId | null): readonly CandidateOffice[] {
    return this.#candidates.find(({ kind, id }) => kind === 'Person' && id === person)?.offices ?? [];
  }

  #choiceOf(reference: NodeId): Choice {
    const judged = this.judgements.get(reference);
    return judged?.verdict === 'SAME' ? judged : founded(judged?.reasons);
  }

  #sharingKey({ kind, keys }: Reference): readonly Candidate[] {
    return this.#candidates
      .filter((candidate) => candidate.kind === kind)
      .map((candidate) => ({ ...candidate, keys: candidate.keys.filter((key) => keys.includes(key)) }))
      .filter((candidate) => candidate.keys.length > 0);
  }

  /** Entities that earlier references of this article founded, as candidates. */
  #earlierHere({ kind, keys }: Reference): readonly Candidate[] {
    return this.#facts.references
      .filter(
        (other) =>
          other.kind === kind && this.judgements.get(other.id)?.verdict === 'FOUNDED' && other.keys.some((key) => keys.includes(key)),
      )
      .map((other) => ({
        id: other.id,
        kind,
        keys: other.keys.filter((key) => keys.includes(key)),
        name: 'name' in other.fields ? other.fields.name : '',
        type: 'type' in other.fields ? (other.fields.type ?? null) : null,
        offices: [],
      }));
  }

  #earlierTenures(person: NodeId, before: NodeId): readonly CandidateOffice[] {
    return [...this.judgements.values()]
      .filter(({ ref, verdict }) => ref !== before && verdict === 'FOUNDED' && this.#references.get(ref)?.kind === 'Tenure')
      .filter(({ ref }) => this.#tenuresOf(person).includes(ref))
      .flatMap(({ ref }) => this.#officeOf(ref).map((office) => ({ ...office, tenure: ref })));
  }

  #tenuresOf(person: NodeId): readonly NodeId[] {
    return this.#facts.relations.filter(({ type, from }) => type === 'HOLDS' && this.entityOf(from) === person).map(({ to }) => to);
  }

  /** The office of a tenure of this article, put to the graph's office; none when it stays open. */
  #officeOf(tenure: NodeId): readonly OfficeOfPerson[] {
    const reference = this.#references.get(tenure);
    const [office] = this.#targets(tenure, 'OF_OFFICE');
    if (reference?.kind !== 'Tenure' || office === undefined) return [];
    const { fields } = reference;
    const named = this.#references.get(office);
    return [
      {
        office: this.entityOf(office),
        title: named?.kind === 'Office' ? named.fields.title : fields.title,
        status: fields.status,
        from: fields.from ?? null,
        until: fields.until ?? null,
        attestedFirst: fields.attestedFirst ?? null,
        attestedLast: fields.attestedLast ?? null,
        endedBefore: fields.endedBefore ?? null,
      },
    ];
  }

  #targets(from: NodeId, type: 'HOLDS' | 'OF_OFFICE'): readonly NodeId[] {
    return this.#facts.relations.filter((relation) => relation.type === type && relation.from === from).map(({ to }) => to);
  }
}
