import type { PartialDate } from '../../domain/time.ts';
import type { Telling } from './event.ts';

/** Tellings of one event, in the order of the text. */
export type Told = readonly [Telling, ...Telling[]];

/** Types that are told by each other's words. */
const FAMILY: Readonly<Record<string, string>> = { DEATH: 'KILLING' };
/** Events looked back at: it keeps a text of many tellings linear. */
const FARTHEST = 40;

/**
 * Joins tellings of one event: of one type, with nothing that tells them apart (another victim, date or place), that
 * share who takes part or where it was, or one of which only points back ("the vote"). What points nowhere and names
 * neither place nor actor is dropped.
 */
export function joinTellings(tellings: readonly Telling[], inside: (inner: number, outer: number) => boolean): Told[] {
  const byFamily = new Map<string, Telling[][]>();
  const events: Telling[][] = [];
  const waiting: { telling: Telling; family: string }[] = [];
  for (const telling of tellings) {
    const family = FAMILY[telling.trigger.words.type] ?? telling.trigger.words.type;
    if (telling.parts.length === 0 && telling.place === null) {
      if (telling.definite) waiting.push({ telling, family });
      continue;
    }
    const known = byFamily.get(family) ?? [];
    const same = known
      .slice(-FARTHEST)
      .findLast((event) => event.every((one) => !differ(one, telling, inside)) && event.some((one) => share(one, telling, inside)));
    if (same !== undefined) same.push(telling);
    else {
      const event = [telling];
      byFamily.set(family, [...known, event]);
      events.push(event);
    }
  }
  for (const { telling, family } of waiting) pointsAt(telling, byFamily.get(family) ?? [], inside)?.push(telling);
  return events.flatMap((event): Told[] => {
    const [first, ...rest] = event.toSorted((a, b) => a.trigger.first - b.trigger.first);
    return first === undefined ? [] : [[first, ...rest]];
  });
}

/** "the shooting": the last one told before, else the only one of the article. */
function pointsAt(telling: Telling, known: readonly Telling[][], inside: (inner: number, outer: number) => boolean): Telling[] | undefined {
  const open = known.filter((event) => event.every((one) => !differ(one, telling, inside)));
  const before = open.filter(([first]) => first !== undefined && first.trigger.first < telling.trigger.first);
  return before.at(-1) ?? (open.length === 1 ? open[0] : undefined);
}

function differ(a: Telling, b: Telling, inside: (inner: number, outer: number) => boolean): boolean {
  if (a.standing !== b.standing && (a.date === null || a.date !== b.date)) return true;
  if (apart(a.date, b.date)) return true;
  if (a.place !== null && b.place !== null && !inside(a.place.chain, b.place.chain) && !inside(b.place.chain, a.place.chain)) return true;
  const { object, subject } = a.trigger.words;
  if (object === subject && a.trigger.words.type !== 'DEATH') return !within(chainsOf(a, null), chainsOf(b, null));
  return !meet(chainsOf(a, object), chainsOf(b, object)) || (!a.trigger.words.each && !meet(chainsOf(a, subject), chainsOf(b, subject)));
}

function share(a: Telling, b: Telling, inside: (inner: number, outer: number) => boolean): boolean {
  if (a.parts.length === 0 || b.parts.length === 0)
    return a.place !== null && b.place !== null && (inside(a.place.chain, b.place.chain) || inside(b.place.chain, a.place.chain));
  return a.parts.some(({ chain }) => b.parts.some((other) => other.chain === chain));
}

function chainsOf({ parts }: Telling, role: string | null): ReadonlySet<number> {
  return new Set(parts.filter((part) => role === null || part.role === role).map(({ chain }) => chain));
}

/** True when one of two sets is empty or they have a member in common. */
function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((one) => b.has(one));
}

/** True when one of two sets holds the other. */
function within(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return [...a].every((one) => b.has(one)) || [...b].every((one) => a.has(one));
}

function apart(a: PartialDate | null, b: PartialDate | null): boolean {
  return a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a);
}
