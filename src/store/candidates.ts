import type { Candidate, CandidateOffice } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import { kinds, type ReferenceKind } from '../domain/model.ts';
import type { Run } from './engine.ts';
import { candidatesByKeys, officesOf } from './queries/entities.ts';
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
  return found.map((candidate) => ({ ...candidate, offices: offices.get(candidate.id) ?? [] }));
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
    };
    byPerson.set(person, [...(byPerson.get(person) ?? []), office]);
  }
  return byPerson;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
