import type { AssertedBy, RelationFact, StatementFact } from '../../domain/facts.ts';
import { fromFlat } from '../../domain/span.ts';
import { spanOf, type Document, type TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import type { OfficesFound } from '../offices/offices.ts';
import type { Membership } from '../parties/memberships.ts';
import type { Containment } from '../places/containment.ts';
import type { Draft } from '../statements/draft.ts';
import type { EventFound } from '../events/event.ts';
import { GOVERNMENT_RULES } from '../governments/governments.ts';
import type { Setting } from '../statements/setting.ts';
import { eventRelations } from './events.ts';
import type { References } from './references.ts';
import { repeats } from './repeats.ts';

/** Everything that the relation rules read. */
export interface Read {
  readonly document: Document;
  readonly chains: readonly Chain[];
  readonly found: OfficesFound;
  readonly references: References;
  readonly drafts: readonly Draft[];
  readonly speakers: readonly (number | null)[];
  readonly statements: readonly StatementFact[];
  readonly events: readonly EventFound[];
  readonly settings: readonly Setting[];
  readonly containments: readonly Containment[];
  readonly memberships: readonly Membership[];
}

/** The relations between references, statements and the article. */
export function toRelations(read: Read): RelationFact[] {
  const { document, events, references, drafts, statements } = read;
  const mentioned = indexMentions(read.chains);
  const tenureOf = heldBy(read.found);
  return [
    ...mentions(read),
    ...tenures(read),
    ...withins(read),
    ...members(read),
    ...eventRelations(document, events, references.events, references.chains, asserters(read)),
    ...drafts.flatMap((draft, at) => aboutStatement(read, tenureOf, mentioned, draft, at)),
    ...repeats(statements),
  ];
}

/** Who asserts what a token says: the innermost speaker in whose words it stands, else the narrator. */
function asserters({ document, drafts, statements }: Read): (token: number) => AssertedBy {
  const at: AssertedBy[] = document.tokens.map(() => 'NARRATOR');
  const parts: (TokenRange & { id: AssertedBy })[] = drafts.flatMap(({ parts: stretches, mode }, index) =>
    mode === 'SPEECH' ? stretches.map((part) => ({ ...part, id: statements[index]?.id ?? 'NARRATOR' })) : [],
  );
  parts.sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { first, last, id } of parts) at.fill(id, first, last);
  return (token) => at[token] ?? 'NARRATOR';
}

function mentions({ document, references }: Read): RelationFact[] {
  return references.all.map(({ id, mentions: spans, rule, confidence }) => ({
    type: 'MENTIONS',
    from: document.article.id,
    to: id,
    spans: spans.map(({ start, end }) => ({ start, end })),
    rule,
    confidence,
    assertedBy: 'NARRATOR',
  }));
}

function tenures({ document, found, references }: Read): RelationFact[] {
  const facts: RelationFact[] = [];
  found.tenures.forEach(({ person, office, mentions: ranges, rule, confidence }, at) => {
    const tenure = references.tenures[at];
    const holder = references.chains[person];
    const post = references.offices[office];
    if (tenure === undefined || holder === undefined || post === undefined) return;
    const base = { spans: ranges.map((range) => spanOf(document, range)), rule, confidence, assertedBy: 'NARRATOR' as AssertedBy };
    facts.push({ ...base, type: 'HOLDS', from: holder, to: tenure }, { ...base, type: 'OF_OFFICE', from: tenure, to: post });
  });
  found.offices.forEach(({ place, body, mentions: ranges }, at) => {
    const office = references.offices[at];
    const base = {
      spans: ranges.map((range) => spanOf(document, range)),
      rule: 'office.jurisdiction',
      confidence: 0.85,
      assertedBy: 'NARRATOR' as AssertedBy,
    };
    const over = place === null ? undefined : references.chains[place];
    const within = body === null ? undefined : references.chains[body];
    if (office !== undefined && over !== undefined) facts.push({ ...base, type: 'OVER', from: office, to: over });
    if (office !== undefined && within !== undefined) facts.push({ ...base, type: 'IN_BODY', from: office, to: within });
  });
  return facts;
}

function withins({ document, references, containments }: Read): RelationFact[] {
  return containments.flatMap(({ inner, outer, kind, words, rule, confidence }): RelationFact[] => {
    const [from, to] = [references.chains[inner], references.chains[outer]];
    if (from === undefined || to === undefined) return [];
    return [
      {
        type: kind === 'Place' ? 'WITHIN' : 'PART_OF',
        from,
        to,
        spans: [spanOf(document, words)],
        rule,
        confidence,
        assertedBy: 'NARRATOR',
      },
    ];
  });
}

function members({ document, references, memberships }: Read): RelationFact[] {
  return memberships.flatMap(({ person, party, words, rule, confidence }): RelationFact[] => {
    const [from, to] = [references.chains[person], references.chains[party]];
    if (from === undefined || to === undefined) return [];
    return [{ type: 'MEMBER_OF', from, to, spans: [spanOf(document, words)], rule, confidence, assertedBy: 'NARRATOR' }];
  });
}

function aboutStatement(
  read: Read,
  tenureOf: ReadonlyMap<number, number>,
  mentioned: MentionIndex,
  draft: Draft,
  at: number,
): RelationFact[] {
  const { document, references, speakers, statements } = read;
  const statement = statements[at];
  if (statement === undefined) return [];
  const outer = draft.within === null ? undefined : statements[draft.within];
  const assertedBy: AssertedBy = outer?.id ?? 'NARRATOR';
  const base = { from: statement.id, rule: draft.rule, confidence: statement.confidence, assertedBy };
  const segments = fromFlat(statement.segments);
  const facts: RelationFact[] = [{ ...base, type: 'APPEARS_IN', to: document.article.id, spans: segments }];
  const chain = speakers[at];
  const who = chain == null ? undefined : references.chains[chain];
  const spans = draft.speaker === null ? segments : [spanOf(document, draft.speaker)];
  if (who !== undefined) facts.push({ ...base, ...spokenFor(read.chains[chain ?? -1], base), type: 'SPOKEN_BY', to: who, spans });
  const tenure = chain == null ? undefined : tenureOf.get(chain);
  const as = tenure === undefined ? undefined : references.tenures[tenure];
  if (as !== undefined) facts.push({ ...base, type: 'SPOKEN_AS', to: as, spans });
  if (outer !== undefined) facts.push({ ...base, type: 'REPORTED_IN', to: outer.id, spans: segments });
  const event = read.settings[at]?.event ?? null;
  const during = event === null ? undefined : references.events[event];
  const told = event === null ? undefined : read.events[event]?.mentions[0];
  if (during !== undefined && told !== undefined) facts.push({ ...base, type: 'DURING', to: during, spans: [spanOf(document, told)] });
  return [
    ...facts,
    ...addressed(read, mentioned, read.settings[at]?.addressee ?? null, base),
    ...about(read, mentioned, draft, base, chain ?? null),
  ];
}

type Base = Pick<RelationFact, 'from' | 'rule' | 'confidence' | 'assertedBy'>;

/** That a capital speaks for a government is less sure than that somebody spoke. */
function spokenFor(speaker: Chain | undefined, { confidence }: Base): Partial<Base> {
  return speaker?.rule === GOVERNMENT_RULES.seat ? { rule: speaker.rule, confidence: Math.min(confidence, speaker.confidence) } : {};
}

function addressed(
  { document, chains, references }: Read,
  mentioned: MentionIndex,
  addressee: TokenRange | null,
  base: Base,
): RelationFact[] {
  if (addressee === null) return [];
  // "her colleagues", "Vane's aides", "the council of Calder": only what names the whole of them.
  const whole = mentioned(addressee).filter(({ first, last }) => last === addressee.last || first === addressee.first);
  const named = new Set(
    whole
      .filter(({ last }) => !isOwner(document, last) && (last === addressee.last || document.lower[last] === 'of'))
      .map(({ chain }) => chain),
  );
  return [...named].flatMap((chain): RelationFact[] => {
    const to = references.chains[chain];
    return chains[chain]?.kind !== 'Place' && to !== undefined
      ? [{ ...base, type: 'ADDRESSED_TO', to, spans: [spanOf(document, addressee)] }]
      : [];
  });
}

/** "Vane's". */
function isOwner({ lower }: Document, last: number): boolean {
  return /^[’']s?$/u.test(lower[last] ?? '');
}

/** Whom and what the words of a statement name. */
function about(
  { document, references }: Read,
  mentioned: MentionIndex,
  { parts }: Draft,
  base: Base,
  speaker: number | null,
): RelationFact[] {
  const named = new Map<number, TokenRange[]>();
  for (const { chain, first, last } of parts.flatMap(mentioned))
    if (chain !== speaker) named.set(chain, [...(named.get(chain) ?? []), { first, last }]);
  return [...named].flatMap(([chain, ranges]): RelationFact[] => {
    const to = references.chains[chain];
    return to === undefined ? [] : [{ ...base, type: 'ABOUT', to, spans: ranges.map((range) => spanOf(document, range)) }];
  });
}

type MentionIndex = (range: TokenRange) => readonly (TokenRange & { readonly chain: number })[];

/** Finds the mentions that begin in a run of tokens. */
function indexMentions(chains: readonly Chain[]): MentionIndex {
  const all = chains
    .flatMap(({ mentions: ranges }, chain) => ranges.map(({ first, last }) => ({ first, last, chain })))
    .sort((a, b) => a.first - b.first);
  return ({ first, last }) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.first ?? 0) < first) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < all.length && (all[end]?.first ?? Infinity) < last) end += 1;
    return all.slice(low, end);
  };
}

/** The tenure that a person speaks in: the first that is held, acting or not. */
function heldBy({ tenures: all }: OfficesFound): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  all.forEach(({ person, status }, at) => {
    if (!held.has(person) && (status === 'HELD' || status === 'ACTING')) held.set(person, at);
  });
  return held;
}
