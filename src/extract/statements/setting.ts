import type { Statement } from '../../domain/kinds/statement.ts';
import type { PartialDate } from '../../domain/time.ts';
import type { Document, TokenRange } from '../../text/document.ts';
import type { DateFound } from '../dates/dates.ts';
import { bySentence, type EventFound } from '../events/events.ts';
import { CUE_MEDIA, MEDIA } from '../lexicon/events.ts';
import type { Draft } from './draft.ts';

/** What the words around a cue say of where and when it was said. */
export interface Setting {
  readonly medium: NonNullable<Statement['medium']> | null;
  readonly saidOn: PartialDate | null;
  readonly saidOnWords: string | null;
  /** Index of the event it was said at. */
  readonly event: number | null;
}

/** The dates and events of each sentence. */
export interface Surroundings {
  readonly dates: ReadonlyMap<number, readonly DateFound[]>;
  readonly events: ReadonlyMap<number, readonly (TokenRange & { readonly event: number })[]>;
}

const VENUES = /^(?:BRIEFING|MEETING|SPEECH|CALL|PUBLICATION|TRIAL)$/u;

/** Sorts dates and events by the sentences that name them. */
export function surroundingsOf(document: Document, dates: readonly DateFound[], events: readonly EventFound[]): Surroundings {
  const tellings = events.flatMap(({ type, mentions }, event) =>
    VENUES.test(type) ? mentions.map((mention) => ({ ...mention, event })) : [],
  );
  return { dates: bySentence(document, dates), events: bySentence(document, tellings) };
}

const REACH = 14;

/** Reads the setting of a statement from the narrator's words near its cue, never from its content. */
export function readSetting(document: Document, draft: Draft, around: Surroundings): Setting {
  const { cue } = draft;
  if (cue === null) return { medium: null, saidOn: null, saidOnWords: null, event: null };
  const near = (token: number): boolean =>
    token >= cue.first - REACH &&
    token < cue.last + REACH &&
    document.sentenceOf[token] === document.sentenceOf[cue.first] &&
    outside(document, draft, token);
  const sentence = document.sentenceOf[cue.first] ?? 0;
  const date = (around.dates.get(sentence) ?? []).find(({ first, last }) => near(first) && near(last - 1)) ?? null;
  const event = (around.events.get(sentence) ?? []).find(({ first }) => near(first))?.event ?? null;
  return {
    medium: CUE_MEDIA[cue.lemma] ?? mediumNear(document, near, cue.first),
    saidOn: date?.date ?? null,
    saidOnWords: date?.words ?? null,
    event,
  };
}

function outside({ quotationOf }: Document, { parts }: Draft, token: number): boolean {
  return quotationOf[token] === -1 && !parts.some(({ first, last }) => first <= token && token < last);
}

function mediumNear({ lower }: Document, near: (token: number) => boolean, at: number): Setting['medium'] {
  for (let distance = 1; distance < REACH; distance += 1)
    for (const token of [at + distance, at - distance]) {
      const medium = near(token) ? MEDIA[lower[token] ?? ''] : undefined;
      if (medium === undefined) continue;
      const before = lower.slice(Math.max(0, token - 5), token);
      if (before.some((word) => /^(?:in|on|at|during|via|through|by|from)$/u.test(word))) return medium;
    }
  return null;
}
