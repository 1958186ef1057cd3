import type { Candidate, CandidateEvent, CandidateOffice } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import { actorKinds, kinds, type ReferenceKind } from '../domain/model.ts';
import type { Run } from './engine.ts';
import { candidatesByKeys, officesOf } from './queries/entities.ts';
import { neighbours } from './queries/neighbours.ts';
import { toKind } from './rows.ts';

/** What the graph holds of the entities that are known by one of the keys, in the order of their ids. */
export async function findCandidates(run: Run, keys: readonly string[]): Promise<readonly Candidate[]> {
  const rows = await run(candidatesByKeys, { keys: [...keys] });
  const found = rows.map(({ labels, properties, keys: by }) => {
    const kind = toKind(labels) as ReferenceKind;
    const name = String(properties[kinds[kind].caption]);
    return { id: properties['id'] as NodeId, kind, keys: by, name, type: textOf(properties['type']) };
  });
  const offices = await officesByPerson(
    run,
    found.filter(({ kind }) => kind === 'Person').map(({ id }) => id),
  );
  const events = await eventsById(
    run,
    rows.map(({ properties }) => properties).filter((_, at) => found[at]?.kind === 'Event'),
  );
  return found.map((candidate) => {
    const event = events.get(candidate.id);
    return { ...candidate, offices: offices.get(candidate.id) ?? [], ...(event && { event }) };
  });
}

/** Actors and places of one event that are read: more tell no better whether it is another's. */
const MOST_ENDS = 50;

async function eventsById(run: Run, nodes: readonly Readonly<Record<string, unknown>>[]): Promise<ReadonlyMap<string, CandidateEvent>> {
  if (nodes.length === 0) return new Map();
  const rows = await run(neighbours, {
    ids: nodes.map(({ id }) => String(id)),
    relations: ['TOOK_PART', 'TOOK_PLACE_IN'],
    kinds: [...actorKinds, 'Place'],
    exclude: [],
    first: MOST_ENDS,
  });
  return new Map(
    nodes.map((node): [string, CandidateEvent] => {
      const ends = rows.filter(({ id }) => id === node['id']);
      const parts = ends.flatMap(({ properties, support }) =>
        support.flatMap(({ properties: { role } }) => (role ? [{ actor: properties['id'] as NodeId, role }] : [])),
      );
      return [
        String(node['id']),
        {
          standing: textOf(node['standing']),
          date: textOf(node['date']),
          toldFirst: textOf(node['attestedFirst']),
          toldLast: textOf(node['attestedLast']),
          parts: parts.filter((part, at) => parts.findIndex(({ actor, role }) => actor === part.actor && role === part.role) === at),
          places: ends
            .filter(({ labels }) => toKind(labels) === 'Place')
            .map(({ properties }) => ({ place: properties['id'] as NodeId, type: textOf(properties['type']) })),
        },
      ];
    }),
  );
}

async function officesByPerson(run: Run, ids: readonly NodeId[]): Promise<ReadonlyMap<string, readonly CandidateOffice[]>> {
  const byPerson = new Map<string, CandidateOffice[]>();
  if (ids.length === 0) return byPerson;
  for (const { person, title, officeId, tenure } of await run(officesOf, { ids: [...ids] })) {
    const office = {
      tenure: tenure['id'] as NodeId,
      office: officeId as NodeId,
      title,
      status: String(tenure['status']),
      from: textOf(tenure['from']),
      until: textOf(tenure['until']),
      attestedFirst: textOf(tenure['attestedFirst']),
      attestedLast: textOf(tenure['attestedLast']),
      endedBefore: textOf(tenure['endedBefore']),
    };
    byPerson.set(person, [...(byPerson.get(person) ?? []), office]);
  }
  return byPerson;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
