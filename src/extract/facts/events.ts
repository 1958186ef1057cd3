import type { AssertedBy, Reference, RelationFact } from '../../domain/facts.ts';
import { toId, type RefId } from '../../domain/id.ts';
import { spanOf, type Document } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import type { EventFound } from '../events/event.ts';
import { keysOfEvent } from './event-keys.ts';

/** Events as references; ids from the first telling, its type and its first participant (one verb can tell two killings). */
export function toEventReferences(document: Document, events: readonly EventFound[], chains: readonly Chain[]): Reference[] {
  const published = document.article.published;
  return events.map((event) => {
    const { type, name, standing, mentions, participants, date, dateWords, rule, confidence } = event;
    const spans = mentions.map((range) => spanOf(document, range));
    return {
      id: toId(
        document.article.revision,
        'Event',
        spans[0]?.start ?? 0,
        spans[0]?.end ?? 0,
        type,
        participants.at(-1)?.mentions[0]?.first ?? -1,
      ),
      kind: 'Event',
      fields: {
        name,
        type,
        standing,
        ...(date === null ? {} : { date }),
        ...(dateWords === null ? {} : { dateWords }),
        ...(published === undefined ? {} : { attestedFirst: published, attestedLast: published }),
      },
      keys: keysOfEvent(event, chains, published ?? null),
      mentions: spans.map((span) => ({ ...span, form: 'NOMINAL' })),
      rule,
      confidence,
    };
  });
}

/** Who took part in each event, and where it was; asserted by the speaker of a statement when it stands inside one. */
export function eventRelations(
  document: Document,
  events: readonly EventFound[],
  ids: readonly RefId[],
  chains: readonly RefId[],
  assertedAt: (token: number) => AssertedBy,
): RelationFact[] {
  return events.flatMap(({ participants, place, rule, confidence, mentions }, at): RelationFact[] => {
    const to = ids[at];
    if (to === undefined) return [];
    const assertedBy = claimant(mentions, assertedAt);
    const parts = participants.flatMap(({ chain, role, mentions: named }): RelationFact[] => {
      const from = chains[chain];
      return from === undefined
        ? []
        : [{ type: 'TOOK_PART', from, to, spans: named.map((range) => spanOf(document, range)), role, rule, confidence, assertedBy }];
    });
    const where = place === null ? undefined : chains[place.chain];
    return where === undefined || place === null
      ? parts
      : [...parts, { type: 'TOOK_PLACE_IN', from: to, to: where, spans: [spanOf(document, place)], rule, confidence, assertedBy }];
  });
}

/** The narrator when one telling is the article's own, else who tells it first. */
function claimant(mentions: EventFound['mentions'], assertedAt: (token: number) => AssertedBy): AssertedBy {
  const claimants = mentions.map(({ first }) => assertedAt(first));
  return claimants.find((one) => one === 'NARRATOR') ?? claimants[0] ?? 'NARRATOR';
}
