import type { Candidate, CandidateOffice, Identified, KnownReference } from '../domain/graph.ts';
import type { NodeId, RefId } from '../domain/id.ts';
import { kinds } from '../domain/model.ts';

/**
 * The candidates as if nobody had judged who is who: whom people put together is parted, and what they took apart is one,
 * each known by the keys of the references that were read to mean it.
 */
export function asRead(candidates: readonly Candidate[], identified: Identified): readonly Candidate[] {
  const read = new Reading(identified);
  const all = new Map<NodeId, Candidate>();
  for (const candidate of candidates.flatMap((one) => read.partsOf(one))) {
    const known = all.get(candidate.id);
    all.set(candidate.id, known ? joined(known, candidate) : candidate);
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

class Reading {
  readonly #identified: Identified;
  readonly #byRef: ReadonlyMap<RefId, KnownReference>;
  readonly #byEntity: ReadonlyMap<NodeId, readonly KnownReference[]>;

  constructor(identified: Identified) {
    this.#identified = identified;
    this.#byRef = new Map(identified.references.map((reference) => [reference.ref, reference]));
    this.#byEntity = groupBy(identified.references, ({ entity }) => entity);
  }

  partsOf(candidate: Candidate): readonly Candidate[] {
    const references = this.#byEntity.get(candidate.id);
    if (!references) return [this.#alone(candidate, null)];
    return [...groupBy(references, ({ read }) => read)].flatMap(([id, of]) => {
      const keys = candidate.keys.filter((key) => of.some((reference) => reference.keys.includes(key)));
      return keys.length === 0 ? [] : [this.#alone({ ...candidate, ...namesIn(of, candidate), id, keys }, of)];
    });
  }

  /** One of the parts, with the offices that its references were read to hold, and events with whoever took part. */
  #alone(candidate: Candidate, references: readonly KnownReference[] | null): Candidate {
    const offices = candidate.offices.flatMap((office) => this.#officesOf(office, references));
    if (!candidate.event) return { ...candidate, offices };
    const parts = candidate.event.parts.flatMap(({ actor, role }) => this.#readOf(actor).map((read) => ({ actor: read, role })));
    const places = candidate.event.places.flatMap(({ place, type }) => this.#readOf(place).map((read) => ({ place: read, type })));
    return { ...candidate, offices, event: { ...candidate.event, parts, places } };
  }

  #officesOf(held: CandidateOffice, references: readonly KnownReference[] | null): readonly CandidateOffice[] {
    const refs = references && new Set(references.map(({ ref }) => ref));
    const { joins } = this.#identified;
    const holds = joins.filter(({ type, to, ref }) => type === 'HOLDS' && to === held.tenure && (refs === null || refs.has(ref)));
    // Its holder, tenure and office are as they were read.
    if (holds.length === 0) return references === null ? [held] : [];
    const read = holds.flatMap(({ article, toRef }) => {
      const tenure = this.#byRef.get(toRef ?? held.tenure)?.read ?? held.tenure;
      return joins
        .filter((join) => join.type === 'OF_OFFICE' && join.from === held.tenure && join.article === article)
        .map((join) => {
          const office = this.#byRef.get(join.toRef ?? held.office);
          return { ...held, tenure, office: office?.read ?? held.office, title: titleIn(office) ?? held.title };
        });
    });
    return read.filter((one, at) => read.findIndex(({ tenure, office }) => tenure === one.tenure && office === one.office) === at);
  }

  #readOf(entity: NodeId): readonly NodeId[] {
    return [...new Set(this.#byEntity.get(entity)?.map(({ read }) => read) ?? [entity])];
  }
}

function groupBy(
  references: readonly KnownReference[],
  by: (reference: KnownReference) => NodeId,
): ReadonlyMap<NodeId, readonly KnownReference[]> {
  const groups = new Map<NodeId, KnownReference[]>();
  for (const reference of references) groups.set(by(reference), [...(groups.get(by(reference)) ?? []), reference]);
  return groups;
}

function namesIn(references: readonly KnownReference[], { id, kind, name, type }: Candidate): Pick<Candidate, 'name' | 'type'> {
  const [first] = references;
  if (!first || first.read === id) return { name, type };
  const [called, typed] = [first.fields[kinds[kind].caption], first.fields['type']];
  return { name: typeof called === 'string' ? called : name, type: typeof typed === 'string' ? typed : null };
}

function titleIn(reference: KnownReference | undefined): string | null {
  const title = reference?.fields['title'];
  return typeof title === 'string' ? title : null;
}

function joined(one: Candidate, other: Candidate): Candidate {
  return { ...one, keys: [...new Set([...one.keys, ...other.keys])].sort(), offices: [...one.offices, ...other.offices] };
}
