import type { Candidate } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';

/** To which entity a reference goes: one that is there, or (null) one that it founds. */
export interface Choice {
  readonly entity: NodeId | null;
  readonly reasons: readonly string[];
  readonly confidence: number;
}

export function same({ id }: Pick<Candidate, 'id'>, reasons: readonly string[], confidence: number): Choice {
  return { entity: id, reasons, confidence };
}

/** A reference that stays apart; the reasons say from whom, when there was somebody to compare. */
export function founded(reasons: readonly string[] = []): Choice {
  return { entity: null, reasons: reasons.length > 0 ? reasons : ['Nothing in the graph shares a key with it'], confidence: 1 };
}

/** Types that say nothing against any other. */
const OPEN_TYPES = new Set<string | null>([null, 'OTHER', 'UNKNOWN']);

/** Which candidate an organization, office or place is: the one that shares the most keys, of no contradicting type. */
export function chooseByKeys(type: string | null, candidates: readonly Candidate[]): Choice {
  const alike = candidates
    .filter((candidate) => OPEN_TYPES.has(type) || OPEN_TYPES.has(candidate.type) || candidate.type === type)
    .sort((a, b) => b.keys.length - a.keys.length || longest(b) - longest(a) || (a.id < b.id ? -1 : 1));
  const [found] = alike;
  if (found) return same(found, [`Same key: ${found.keys.join(', ')}`], 0.9);
  return founded(candidates.map(({ name, id, type: other }) => `Not the ${name} of ${id}: one is ${type}, the other ${other}`));
}

function longest({ keys }: Candidate): number {
  return Math.max(0, ...keys.map((key) => key.length));
}
