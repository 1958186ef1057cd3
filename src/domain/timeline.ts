import type { NodeId } from './id.ts';
import type { Event } from './kinds/event.ts';
import type { Statement } from './kinds/statement.ts';
import type { Tenure } from './kinds/tenure.ts';

/** What the time line of a node can hold, in the order in which people are shown it. */
export const timelineParts = {
  SAID: 'What it said; of an office what its holders said as such, of an event what was said at it.',
  ABOUT: 'What was said about it.',
  EVENT: 'The events that it had a part in; of a place those that happened there.',
  TENURE: 'The offices that it held or holds; of an office who held it.',
} as const;

export type TimelinePart = keyof typeof timelineParts;

/** Which stretch of whose time line. */
export interface TimelineRequest {
  readonly of: NodeId;
  readonly parts: readonly TimelinePart[];
  /** Inclusive bounds; with one, what has no date is left out. */
  readonly from: string | null;
  readonly until: string | null;
  readonly order: 'newest' | 'oldest';
}

/** One thing of a time line, and what it is in it for. */
export interface TimelineItem {
  readonly node: Statement | Event | Tenure;
  readonly parts: readonly TimelinePart[];
}
