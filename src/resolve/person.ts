import type { Candidate } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import { contradictionBetween, type HeldOffice } from './contradiction.ts';
import { founded, same, type Choice } from './choice.ts';

/** An office that this article gives a person, put to the graph's office. */
export interface OfficeOfPerson extends HeldOffice {
  readonly office: NodeId;
}

interface Comparison {
  readonly candidate: Candidate;
  readonly shared: string | null;
  readonly contradiction: string | null;
}

/**
 * Who of the candidates a person is: one who holds the same office, else the only one of the same full name whom nothing
 * contradicts. Two such, or none, and the person stays apart. A surname alone is no full name.
 */
export function choosePerson(name: string, offices: readonly OfficeOfPerson[], candidates: readonly Candidate[]): Choice {
  const alike = candidates.filter(({ keys }) => keys.some(isFullName)).map((candidate) => compare(candidate, offices));
  const sharing = alike.filter(({ shared }) => shared !== null);
  const possible = sharing.length > 0 ? sharing : alike.filter(({ contradiction }) => contradiction === null);
  const [found, ...others] = possible;
  if (found && others.length === 0)
    return same(
      found.candidate,
      found.shared === null ? [nameReason(name)] : [nameReason(name), `Both hold the office ${found.shared}`],
      found.shared === null ? 0.8 : 0.95,
    );
  const undecided = found ? [`${possible.length} people are called ${name}, and nothing tells which of them this is`] : [];
  return founded([
    ...alike.flatMap(({ candidate, contradiction }) =>
      contradiction === null ? [] : [`Not the ${candidate.name} of ${candidate.id}: ${contradiction}`],
    ),
    ...undecided,
  ]);
}

function compare(candidate: Candidate, offices: readonly OfficeOfPerson[]): Comparison {
  const shared = offices.find(({ office }) => candidate.offices.some((held) => held.office === office));
  const contradictions = offices.flatMap((one) => candidate.offices.map((other) => contradictionBetween(one, other)));
  return { candidate, shared: shared?.title ?? null, contradiction: contradictions.find((found) => found !== null) ?? null };
}

function nameReason(name: string): string {
  return `Same full name, and nothing contradicts: ${name}`;
}

function isFullName(key: string): boolean {
  return /\S\s+\S/.test(key);
}
