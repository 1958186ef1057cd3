import type { Statement } from '../../domain/kinds/statement.ts';
import type { PartialDate } from '../../domain/time.ts';
import type { Document, TokenRange } from '../../text/document.ts';
import { readTree, type Tree } from '../../text/tree.ts';
import type { DateFound } from '../dates/dates.ts';
import type { EventFound } from '../events/event.ts';
import { bySentence } from '../events/events.ts';
import { CUE_MEDIA, MEDIA } from '../lexicon/media.ts';
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
  readonly tree: Tree | null;
  readonly dates: ReadonlyMap<number, readonly DateFound[]>;
  readonly events: ReadonlyMap<number, readonly (TokenRange & { readonly event: number })[]>;
}

const VENUES = /^(?:BRIEFING|MEETING|SPEECH|CALL|PUBLICATION|TRIAL)$/u;

/** Sorts dates and events by the sentences that name them. */
export function surroundingsOf(document: Document, dates: readonly DateFound[], events: readonly EventFound[]): Surroundings {
  const tellings = events.flatMap(({ type, mentions }, event) =>
    VENUES.test(type) ? mentions.map((mention) => ({ ...mention, event })) : [],
  );
  return { tree: readTree(document), dates: bySentence(document, dates), events: bySentence(document, tellings) };
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
  const date =
    (around.dates.get(sentence) ?? []).find(
      (one) => near(one.first) && near(one.last - 1) && (isBeside(document, one, cue) || hangsOn(around.tree, one, cue)),
    ) ?? null;
  const event = (around.events.get(sentence) ?? []).find(({ first }) => near(first))?.event ?? null;
  return {
    medium: CUE_MEDIA[cue.lemma] ?? mediumNear(document, near, cue.first),
    saidOn: date?.date ?? null,
    saidOnWords: date?.words ?? null,
    event,
  };
}

/** "said on Monday", "on Monday said". */
function isBeside({ lower }: Document, date: TokenRange, cue: TokenRange): boolean {
  const after = date.first >= cue.last ? lower.slice(cue.last, date.first) : null;
  return (date.last === cue.first && lower[date.last - 1] !== ',') || (after !== null && after.every((word) => /^(?:on|in)$/u.test(word)));
}

/** True when the parse hangs the date on the cue itself, not on a clause about somebody or something. */
function hangsOn(tree: Tree | null, date: TokenRange, cue: TokenRange): boolean {
  if (tree === null) return false;
  let token = date.first;
  for (let steps = 0; steps < 12 && token >= 0; steps += 1) {
    if (cue.first <= token && token < cue.last) return true;
    if (/^(?:root|acl|advcl|ccomp|xcomp|csubj|parataxis|conj|appos|nsubj)$/u.test(tree.relation[token] ?? '')) return false;
    token = tree.head[token] ?? -1;
  }
  return false;
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
