import type { Facts, Reference, StatementFact } from '../domain/facts.ts';
import type { NodeId } from '../domain/id.ts';
import { fromFlat, type Span } from '../domain/span.ts';
import { isJoint } from '../extract/statements/joint.ts';

/** One line for the scorer of extraction: quotes, names, offices and events with their offsets in the text. */
export interface Prediction {
  readonly quotes: readonly PredictedQuote[];
  readonly entities: readonly (Span & { readonly type: 'PER' | 'ORG' | 'LOC'; readonly cluster: string })[];
  readonly relations: readonly { readonly type: string; readonly subj: Span; readonly obj: Span }[];
  readonly events: readonly PredictedEvent[];
}

/** One telling of an event; who took part and where stands with the first. */
interface PredictedEvent extends Span {
  readonly type: string;
  readonly cluster: string;
  readonly confidence: number;
  readonly args?: readonly (Span & { readonly role: string })[];
}

interface PredictedQuote extends Span {
  readonly parts: readonly Span[];
  readonly kind: string;
  readonly cueStart?: number;
  readonly cueEnd?: number;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
  readonly speakerText?: string;
  readonly speakerCanonical?: string;
}

const ENTITY_TYPES = { Person: 'PER', Organization: 'ORG', Place: 'LOC' } as const;

/** The event types of the gold annotations that ours correspond to. */
const EVENT_TYPES: Readonly<Record<string, string>> = {
  MEETING: 'Contact.Contact.Meet',
  CALL: 'Contact.Contact.Correspondence',
  BRIEFING: 'Contact.Contact.Broadcast',
  SPEECH: 'Contact.Contact.Broadcast',
  PUBLICATION: 'Contact.Contact.Broadcast',
  KILLING: 'Life.Die.Unspecified',
  DEATH: 'Life.Die.Unspecified',
  INJURY: 'Life.Injure.Unspecified',
  ARREST: 'Justice.ArrestJailDetain.Unspecified',
  CHARGE: 'Justice.ChargeIndict.Unspecified',
  TRIAL: 'Justice.TrialHearing.Unspecified',
  RULING: 'Justice.Convict.Unspecified',
  PROTEST: 'Conflict.Demonstrate.Unspecified',
  ATTACK: 'Conflict.Attack.Unspecified',
  ELECTION: 'Personnel.Elect.Unspecified',
  APPOINTMENT: 'Personnel.StartPosition.Unspecified',
  RESIGNATION: 'Personnel.EndPosition.Unspecified',
  DISASTER: 'Disaster.Crash.Unspecified',
};

/** Facts as the scorer reads them: SPEECH only, unless all are asked for. */
export function toPrediction(facts: Facts, all = false): Prediction {
  const byId = new Map<NodeId, Reference>(facts.references.map((reference) => [reference.id, reference]));
  const speakerOf = new Map(facts.relations.filter(({ type }) => type === 'SPOKEN_BY').map(({ from, to }) => [from, byId.get(to)]));
  const places = facts.references.filter(({ kind }) => kind === 'Place');
  const inner = new Set(facts.relations.filter(({ type }) => type === 'REPORTED_IN').map(({ from }) => from));
  return {
    quotes: facts.statements
      .filter((statement) => !isJoint(statement) && (all || (statement.mode === 'SPEECH' && !inner.has(statement.id))))
      .map((statement) => toQuote(statement, speakerOf.get(statement.id) ?? placeThatSpeaks(places, statement))),
    entities: facts.references.flatMap((reference) => toEntities(reference)),
    relations: toOffices(facts, byId),
    events: toEvents(facts),
  };
}

function toEvents({ references, relations }: Facts): PredictedEvent[] {
  const args = new Map<NodeId, (Span & { role: string })[]>();
  const add = (event: NodeId, spans: readonly Span[], role: string): void => {
    args.set(event, [...(args.get(event) ?? []), ...spans.map(({ start, end }) => ({ start, end, role }))]);
  };
  for (const { type, from, to, spans, role } of relations) {
    if (type === 'TOOK_PART') add(to, spans, role ?? 'PARTICIPANT');
    if (type === 'TOOK_PLACE_IN') add(from, spans, 'PLACE');
  }
  return references.flatMap(({ kind, fields, mentions, id, confidence }): PredictedEvent[] =>
    kind === 'Event'
      ? mentions.map(({ start, end }, at) => ({
          start,
          end,
          type: EVENT_TYPES[fields.type] ?? fields.type,
          cluster: id,
          confidence,
          ...(at === 0 ? { args: args.get(id) ?? [] } : {}),
        }))
      : [],
  );
}

function toQuote(statement: StatementFact, speaker: Reference | undefined): PredictedQuote {
  const parts = fromFlat(statement.segments);
  const [cue] = fromFlat(statement.cueSpan ?? []);
  const [mention] = fromFlat(statement.speakerSpan ?? []);
  const name =
    speaker?.kind === 'Person' || speaker?.kind === 'Organization' || speaker?.kind === 'Place' ? speaker.fields.name : undefined;
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    parts,
    // Kinds go by marks there: the turn of a transcript has none.
    kind: statement.quoted.length === 0 ? 'indirect' : statement.kind.toLowerCase(),
    ...(cue === undefined ? {} : { cueStart: cue.start, cueEnd: cue.end }),
    ...(mention === undefined ? {} : { speakerStart: mention.start, speakerEnd: mention.end }),
    ...(statement.speakerWords === undefined ? {} : { speakerText: statement.speakerWords }),
    ...(name === undefined ? {} : { speakerCanonical: name }),
  };
}

/** "Lisbon said": no actor of the graph, but the article's references name it. */
function placeThatSpeaks(places: readonly Reference[], { speakerSpan }: StatementFact): Reference | undefined {
  const [mention] = fromFlat(speakerSpan ?? []);
  return mention === undefined
    ? undefined
    : places.find(({ mentions }) => mentions.some(({ start, end }) => start === mention.start && end === mention.end));
}

function toEntities({ kind, mentions, id }: Reference): Prediction['entities'] {
  if (kind !== 'Person' && kind !== 'Organization' && kind !== 'Place') return [];
  return mentions.filter(({ form }) => form === 'NAME').map(({ start, end }) => ({ start, end, type: ENTITY_TYPES[kind], cluster: id }));
}

/** Each mention of a title with the holder's names beside it. */
function toOffices(facts: Facts, byId: ReadonlyMap<NodeId, Reference>): Prediction['relations'] {
  return facts.relations
    .filter(({ type }) => type === 'HOLDS')
    .flatMap(({ from, spans }) => {
      const names = byId.get(from)?.mentions.filter(({ form }) => form === 'NAME') ?? [];
      return spans.flatMap((title) =>
        around(names, title).map(({ start, end }) => ({
          type: 'per:title',
          subj: { start, end },
          obj: { start: title.start, end: title.end },
        })),
      );
    });
}

/** The last mention before a title and the first after it: one of them is the one it stands beside. */
function around(names: readonly Span[], title: Span): Span[] {
  const before = names
    .filter(({ end }) => end <= title.start)
    .reduce<Span | null>((best, one) => (best === null || one.end > best.end ? one : best), null);
  const after = names
    .filter(({ start }) => start >= title.end)
    .reduce<Span | null>((best, one) => (best === null || one.start < best.start ? one : best), null);
  return [before, after].filter((one) => one !== null);
}
