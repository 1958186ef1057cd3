import type { Event } from '../../domain/kinds/event.ts';
import type { Role } from '../../domain/relations.ts';
import type { PartialDate } from '../../domain/time.ts';
import type { TokenRange } from '../../text/document.ts';
import type { EventWords } from '../lexicon/events.ts';

/** A mention of a chain, by its index. */
export interface Named extends TokenRange {
  readonly chain: number;
}

/** Who takes part in one telling, and how. */
export interface Part extends Named {
  readonly role: Role;
}

/** A word that may tell an event. */
export interface Trigger extends TokenRange {
  readonly words: EventWords;
  readonly form: 'VERB' | 'NOUN' | 'ADJECTIVE';
  /** The token that the rest of the sentence hangs on. */
  readonly token: number;
}

/** Whether an article says that it happened or only that it is to. */
export type Standing = NonNullable<Event['standing']>;

/** One place where an article tells an event. */
export interface Telling {
  readonly trigger: Trigger;
  readonly standing: Standing;
  readonly parts: readonly Part[];
  readonly place: Named | null;
  /** The place stands near, and nothing ties it to the event. */
  readonly nearby: boolean;
  readonly date: PartialDate | null;
  readonly dateWords: string | null;
  /** "the shooting", "Monday's vote": points at an event told before. */
  readonly definite: boolean;
}

/** Who took part in an event, and every place that says so. */
export interface Participant {
  readonly chain: number;
  readonly role: Role;
  readonly mentions: readonly TokenRange[];
}

/** Something that happened or is planned, told once or in several places. Chains by index. */
export interface EventFound {
  readonly type: Event['type'];
  readonly name: string;
  readonly standing: Standing;
  readonly mentions: readonly TokenRange[];
  readonly participants: readonly Participant[];
  readonly place: Named | null;
  readonly date: PartialDate | null;
  readonly dateWords: string | null;
  readonly rule: string;
  readonly confidence: number;
}
