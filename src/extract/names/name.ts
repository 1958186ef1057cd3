import type { TokenRange } from '../../text/document.ts';
import type { TitleHead } from '../lexicon/titles.ts';

export type NameType = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'UNKNOWN';

/** A title or occupation that stands before a name: "White House press secretary", "former Gov.", "Ms.". */
export interface Title extends TokenRange {
  /** Null for an occupation ("strategist") or a form of address. */
  readonly head: TitleHead | null;
  /** The words that name the office, without what it is over. */
  readonly headRange: TokenRange;
  readonly status: 'HELD' | 'ACTING' | 'ELECT' | 'NOMINEE' | 'CANDIDATE' | 'FORMER';
  /** The words before the head that may name a place or body: "Westland", "State House". */
  readonly over: TokenRange | null;
  readonly gender: 'F' | 'M' | null;
}

/** One proper name at one place of the article. */
export interface Name extends TokenRange {
  readonly type: NameType;
  readonly text: string;
  readonly title: Title | null;
  /** How its type was told. */
  readonly rule: string;
  readonly confidence: number;
}
