import type { AssertedBy, RelationFact, StatementFact } from '../../domain/facts.ts';
import { fromFlat } from '../../domain/span.ts';
import { spanOf, type Document } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import type { OfficesFound } from '../offices/offices.ts';
import type { Draft } from '../statements/draft.ts';
import type { EventFound } from '../events/events.ts';
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
}

/** The relations between references, statements and the article. */
export function toRelations(read: Read): RelationFact[] {
  const { document, events, references, drafts, statements } = read;
  return [
    ...mentions(read),
    ...tenures(read),
    ...withins(read),
    ...eventRelations(document, events, references.events, references.chains, (token) => assertedAt(drafts, statements, token)),
    ...drafts.flatMap((draft, at) => aboutStatement(read, draft, at)),
    ...repeats(statements),
  ];
}

/** Who asserts what a token says: the innermost speaker in whose words it stands, else the narrator. */
function assertedAt(drafts: readonly Draft[], statements: readonly StatementFact[], token: number): AssertedBy {
  let best: AssertedBy = 'NARRATOR';
  let length = Infinity;
  drafts.forEach(({ parts, mode }, at) => {
    for (const { first, last } of parts) {
      if (mode !== 'SPEECH' || token < first || token >= last || last - first >= length) continue;
      best = statements[at]?.id ?? best;
      length = last - first;
    }
  });
  return best;
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

function withins({ document, chains, references }: Read): RelationFact[] {
  return chains.flatMap((chain, at): RelationFact[] => {
    const container = chain.kind === 'Place' ? chain.known?.within : undefined;
    const outer = container === undefined ? -1 : chains.findIndex((other) => other.kind === 'Place' && other.known?.name === container);
    const [from, to] = [references.chains[at], references.chains[outer]];
    const first = chain.mentions[0];
    if (from === undefined || to === undefined || first === undefined) return [];
    return [{ type: 'WITHIN', from, to, spans: [spanOf(document, first)], rule: 'place.known', confidence: 0.9, assertedBy: 'NARRATOR' }];
  });
}

function aboutStatement(read: Read, draft: Draft, at: number): RelationFact[] {
  const { document, references, speakers, statements, found } = read;
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
  if (who !== undefined) facts.push({ ...base, type: 'SPOKEN_BY', to: who, spans });
  const tenure = found.tenures.findIndex(({ person, status }) => person === chain && (status === 'HELD' || status === 'ACTING'));
  const as = tenure === -1 ? undefined : references.tenures[tenure];
  if (as !== undefined) facts.push({ ...base, type: 'SPOKEN_AS', to: as, spans });
  if (outer !== undefined) facts.push({ ...base, type: 'REPORTED_IN', to: outer.id, spans: segments });
  const event = read.settings[at]?.event ?? null;
  const during = event === null ? undefined : references.events[event];
  const told = event === null ? undefined : read.events[event]?.mentions[0];
  if (during !== undefined && told !== undefined) facts.push({ ...base, type: 'DURING', to: during, spans: [spanOf(document, told)] });
  return [...facts, ...addressed(read, draft, base), ...about(read, draft, base, chain ?? null)];
}

type Base = Pick<RelationFact, 'from' | 'rule' | 'confidence' | 'assertedBy'>;

function addressed({ document, chains, references }: Read, { addressee }: Draft, base: Base): RelationFact[] {
  if (addressee === null) return [];
  return chains.flatMap((chain, at): RelationFact[] => {
    const id = references.chains[at];
    const named = chain.kind !== 'Place' && chain.mentions.some(({ first }) => addressee.first <= first && first < addressee.last);
    return named && id !== undefined ? [{ ...base, type: 'ADDRESSED_TO', to: id, spans: [spanOf(document, addressee)] }] : [];
  });
}

/** Whom and what the words of a statement name. */
function about({ document, chains, references }: Read, { parts }: Draft, base: Base, speaker: number | null): RelationFact[] {
  return chains.flatMap((chain, at): RelationFact[] => {
    const id = references.chains[at];
    if (id === undefined || at === speaker) return [];
    const inside = chain.mentions.filter(({ first }) => parts.some((part) => part.first <= first && first < part.last));
    return inside.length === 0 ? [] : [{ ...base, type: 'ABOUT', to: id, spans: inside.map((range) => spanOf(document, range)) }];
  });
}
