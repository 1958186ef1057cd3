import type { CandidateOffice } from '../domain/graph.ts';
import { founded, same, type Choice } from './choice.ts';
import type { OfficeOfPerson } from './person.ts';
import { differ } from './period.ts';

/**
 * Which tenure of a person of the graph this is: of the same office, held in the same way (a former governor does not
 * speak as governor), and of no other dates.
 */
export function chooseTenure(here: OfficeOfPerson, known: readonly CandidateOffice[]): Choice {
  const found = known.find(
    (other) =>
      other.office === here.office && other.status === here.status && !differ(other.from, here.from) && !differ(other.until, here.until),
  );
  if (!found) return founded(['The graph does not know this person in this office, so held']);
  return same({ id: found.tenure }, [`Same person, same office, same standing: ${here.title}, ${here.status}`], 0.9);
}
