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
      if (telling.definite || isDated(telling)) waiting.push({ telling, family });
      continue;
    }
    const known = byFamily.get(family) ?? [];
    const open = known.slice(-FARTHEST).filter((event) => event.every((one) => !differ(one, telling, inside)));
    const same = open.findLast((event) => event.some((one) => share(one, telling, inside))) ?? backTo(telling, known, inside);
    if (same !== undefined)
      same.push(same.some((one) => clash(one, telling, inside)) ? { ...telling, date: null, dateWords: null } : telling);
    else {
      const event = [telling];
      byFamily.set(family, [...known, event]);
      events.push(event);
    }
  }
  for (const { telling, family } of waiting) {
    const known = byFamily.get(family) ?? [];
    const meant = pointsAt(telling, known, inside);
    if (meant !== undefined) meant.push(telling);
    else if (isDated(telling)) {
      const event = [telling];
      byFamily.set(family, [...known, event]);
      events.push(event);
    }
  }
  return events.flatMap((event): Told[] => {
    const [first, ...rest] = event.toSorted((a, b) => a.trigger.first - b.trigger.first);
    return first === undefined ? [] : [[first, ...rest]];
  });
}

/** "the hearing" with somebody new at it: the only one told so far. A killing is another when its victim is. */
function backTo(
  telling: Telling,
  [only, ...others]: readonly Telling[][],
  inside: (inner: number, outer: number) => boolean,
): Telling[] | undefined {
  if (!telling.definite || only === undefined || others.length > 0) return undefined;
  const { each, alone, type } = telling.trigger.words;
  // "his resignation takes effect on Friday"
  if (type === 'RESIGNATION') return only.some((one) => share(one, telling, inside)) ? only : undefined;
  return !each && alone && only.every((one) => !clash(one, telling, inside)) ? only : undefined;
}

/** "the shooting": the last one told before, else the only one of the article. */
function pointsAt(telling: Telling, known: readonly Telling[][], inside: (inner: number, outer: number) => boolean): Telling[] | undefined {
  const open = known.filter((event) => event.every((one) => !differ(one, telling, inside)));
  const before = open.filter(([first]) => first !== undefined && first.trigger.first < telling.trigger.first);
  return before.at(-1) ?? (open.length === 1 ? open[0] : undefined);
}

/** Members vote in the vote of their body: where an article tells one such, what it says of each of them is of it. */
export function joinVotes(events: readonly Told[], isBody: (chain: number) => boolean): Told[] {
  const isVote = ([{ trigger }]: Told): boolean => trigger.words.type === 'VOTE';
  const [whole, other] = events.filter((event) => isVote(event) && event.some(({ parts }) => parts.some(({ chain }) => isBody(chain))));
  if (whole === undefined || other !== undefined) return [...events];
  const [first] = whole;
  const isPart = (event: Told): boolean =>
    event !== whole &&
    isVote(event) &&
    event.every((one) => one.standing === first.standing && (one.trigger.form === 'VERB' || one.definite) && !apart(one.date, first.date));
  const [head, ...tail] = [...whole, ...events.filter(isPart).flat()].toSorted((a, b) => a.trigger.first - b.trigger.first);
  return events.filter((event) => !isPart(event)).map((event) => (event === whole && head !== undefined ? [head, ...tail] : event));
}

/** "the special election on Nov. 3": its day is enough to find it by, of what is held on a day. */
function isDated({ date, trigger }: Telling): boolean {
  return date?.length === 10 && trigger.form === 'NOUN' && /^(?:ELECTION|TRIAL|MEETING|VOTE)$/u.test(trigger.words.type);
}

function differ(a: Telling, b: Telling, inside: (inner: number, outer: number) => boolean): boolean {
  if (clash(a, b, inside)) return true;
  const { object, subject } = a.trigger.words;
  if (object === subject && a.trigger.words.type !== 'DEATH') return !within(chainsOf(a, null), chainsOf(b, null));
  return !meet(chainsOf(a, object), chainsOf(b, object)) || (!a.trigger.words.each && !meet(chainsOf(a, subject), chainsOf(b, subject)));
}

/** One happened and one is to, or they were at other times or places. */
function clash(a: Telling, b: Telling, inside: (inner: number, outer: number) => boolean): boolean {
  if (a.standing !== b.standing && (a.date === null || a.date !== b.date)) return true;
  if (apart(a.date, b.date)) return true;
  return a.place !== null && b.place !== null && !inside(a.place.chain, b.place.chain) && !inside(b.place.chain, a.place.chain);
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
