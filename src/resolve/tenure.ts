import type { CandidateOffice } from '../domain/graph.ts';
import { founded, same, type Choice } from './choice.ts';
import type { OfficeOfPerson } from './person.ts';
import { differ } from './period.ts';

/**
 * Which tenure of a person of the graph this is: of the same office, of no other dates, and held in the same way; or the one
 * that a later article calls former. Who is mayor again after being former mayor holds another.
 */
export function chooseTenure(here: OfficeOfPerson, known: readonly CandidateOffice[]): Choice {
  const fitting = known.filter(
    (other) => other.office === here.office && !differ(other.from, here.from) && !differ(other.until, here.until) && !isPast(here, other),
  );
  const alike = fitting.find(({ status }) => status === here.status);
  if (alike) return same({ id: alike.tenure }, [`Same person, same office, same standing: ${here.title}, ${here.status}`], 0.9);
  const [ended, ...others] = fitting.filter((other) => isOneEnded(here, other));
  if (ended && others.length === 0)
    return same({ id: ended.tenure }, [`Same person, same office: held, and ${until(here, ended)}: ${here.title}`], 0.85);
  return founded([
    ended
      ? 'The graph knows more than one tenure of this person that this may be'
      : 'The graph does not know this person in this office, so held',
  ]);
}

/** One was over before the other is known to be held. */
function isPast(one: OfficeOfPerson, other: CandidateOffice): boolean {
  const over = (a: CandidateOffice | OfficeOfPerson, b: CandidateOffice | OfficeOfPerson): boolean =>
    a.endedBefore !== null && b.attestedLast !== null && a.endedBefore < b.attestedLast;
  return over(one, other) || over(other, one);
}

function isOneEnded(one: OfficeOfPerson, other: CandidateOffice): boolean {
  return [one, other].some(({ status }) => status === 'FORMER') && [one, other].some(({ status }) => status === 'HELD');
}

function until(...tenures: readonly { readonly endedBefore: string | null }[]): string {
  const dates = tenures.flatMap(({ endedBefore }) => endedBefore ?? []).sort();
  return dates[0] === undefined ? 'former in another article' : `former by ${dates[0]}`;
}
