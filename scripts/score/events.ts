interface Range {
  readonly start: number;
  readonly end: number;
}
interface Arg extends Range {
  readonly role: string;
  readonly text?: string;
}
interface GoldEvent extends Range {
  readonly type: string;
  readonly args?: readonly Arg[];
}
interface FoundEvent extends GoldEvent {
  readonly cluster: string;
  readonly confidence: number;
}

/** One article: what was annotated, and what was found. */
export interface EventsOfArticle {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldEvent[];
  readonly found: readonly FoundEvent[];
}

export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Events as annotated and as found: their words and types, and who took part in those found. */
export interface EventScores {
  readonly triggers: Counts;
  readonly typed: Counts;
  readonly args: Counts;
  /** Arguments that the annotators marked by a proper name: nouns like "gunmen" are no participants of ours. */
  readonly namedArgs: Counts;
  readonly byType: Readonly<Record<string, Counts>>;
  /** Of the tellings of one confidence: how many are annotated as that type. */
  readonly reliability: readonly { readonly confidence: number; readonly right: number; readonly of: number }[];
}

/** The annotators' types by how they begin, and ours; what is not here has no type of ours and is not scored. */
const TYPES: readonly (readonly [begins: string, ours: string])[] = [
  ['Life.Die', 'DIE'],
  ['Life.Injure', 'INJURE'],
  ['Conflict.Attack', 'ATTACK'],
  ['Conflict.Demonstrate', 'PROTEST'],
  ['Contact.Contact.Meet', 'MEET'],
  ['Contact.Contact.Correspondence', 'CALL'],
  ['Justice.ArrestJailDetain', 'ARREST'],
  ['Justice.ChargeIndict', 'CHARGE'],
  ['Justice.TrialHearing', 'TRIAL'],
  ['Justice.Convict', 'RULING'],
  ['Justice.Sentence', 'RULING'],
  ['Justice.Acquit', 'RULING'],
  ['Personnel.EndPosition', 'RESIGNATION'],
  ['Personnel.StartPosition', 'APPOINTMENT'],
  ['Personnel.Elect', 'ELECTION'],
  ['Disaster', 'DISASTER'],
];

/** The annotators' roles and ours. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  Victim: ['VICTIM'],
  Killer: ['AGENT'],
  Attacker: ['AGENT'],
  Injurer: ['AGENT'],
  Jailer: ['AGENT'],
  Demonstrator: ['AGENT'],
  Prosecutor: ['AGENT'],
  JudgeCourt: ['AGENT'],
  Detainee: ['PATIENT'],
  Defendant: ['PATIENT'],
  Employee: ['PATIENT', 'AGENT'],
  Target: ['VICTIM', 'PATIENT'],
  Participant: ['PARTICIPANT', 'AGENT', 'PATIENT'],
  Place: ['PLACE'],
};

const typeOf = (name: string): string | null => TYPES.find(([begins]) => name.startsWith(begins))?.[1] ?? null;
const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Scores the events of articles; a place tells one event of a type at most. */
export function scoreEvents(articles: readonly EventsOfArticle[]): EventScores {
  const triggers = new Tally();
  const typed = new Tally();
  const args = new Tally();
  const namedArgs = new Tally();
  const byType = new Map<string, Tally>();
  const reliability = new Map<number, { right: number; of: number }>();
  for (const { text, gold: all, found: told } of articles) {
    const gold = all.filter(({ type }) => typeOf(type) !== null);
    const found = told.filter((one, at) => typeOf(one.type) !== null && told.findIndex((other) => sameTelling(other, one)) === at);
    const isRight = (one: GoldEvent, other: GoldEvent): boolean => overlap(one, other) && typeOf(one.type) === typeOf(other.type);
    triggers.add(count(gold, found, overlap));
    typed.add(count(gold, found, isRight));
    for (const type of new Set([...gold, ...found].map((one) => typeOf(one.type) ?? ''))) {
      const tally = byType.get(type) ?? new Tally();
      byType.set(type, tally);
      const only = (one: GoldEvent): boolean => typeOf(one.type) === type;
      tally.add(count(gold.filter(only), found.filter(only), isRight));
    }
    for (const one of found) {
      const known = reliability.get(one.confidence) ?? { right: 0, of: 0 };
      reliability.set(one.confidence, { right: known.right + (gold.some((other) => isRight(one, other)) ? 1 : 0), of: known.of + 1 });
    }
    const goldArgs = gold.flatMap((one) => (one.args ?? []).map((arg) => ({ ...arg, type: typeOf(one.type) })));
    const foundArgs = told
      .flatMap((one) => (one.args ?? []).map((arg) => ({ ...arg, type: typeOf(one.type) })))
      .filter(({ type }) => type !== null);
    const sameArg = (a: (typeof goldArgs)[number], b: (typeof goldArgs)[number]): boolean =>
      overlap(a, b) && a.type === b.type && (ROLES[a.role] ?? []).includes(b.role);
    const scored = goldArgs.filter(({ role }) => ROLES[role] !== undefined);
    args.add(count(scored, foundArgs, sameArg));
    namedArgs.add(
      count(
        scored.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2))),
        foundArgs,
        sameArg,
      ),
    );
  }
  return {
    triggers: triggers.counts,
    typed: typed.counts,
    args: args.counts,
    namedArgs: namedArgs.counts,
    byType: Object.fromEntries([...byType].map(([type, tally]) => [type, tally.counts])),
    reliability: [...reliability].map(([confidence, one]) => ({ confidence, ...one })).sort((a, b) => a.confidence - b.confidence),
  };
}

/** Two events told by one word: two people that it says were killed. */
function sameTelling(a: FoundEvent, b: FoundEvent): boolean {
  return a.start === b.start && a.end === b.end && typeOf(a.type) === typeOf(b.type);
}

function count<Item>(gold: readonly Item[], found: readonly Item[], same: (gold: Item, found: Item) => boolean): Counts {
  const taken = new Set<number>();
  for (const one of gold) {
    const at = found.findIndex((other, index) => !taken.has(index) && same(one, other));
    if (at !== -1) taken.add(at);
  }
  return { right: taken.size, found: found.length, gold: gold.length };
}

class Tally {
  counts: Counts = { right: 0, found: 0, gold: 0 };

  add({ right, found, gold }: Counts): void {
    this.counts = { right: this.counts.right + right, found: this.counts.found + found, gold: this.counts.gold + gold };
  }
}
