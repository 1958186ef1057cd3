import { CONJUNCTIONS, PREPOSITIONS, TIME_WORDS, WEEKDAYS } from '../lexicon/words.ts';
import { isAdverb, isCueForm, type Cue } from './cues.ts';
import { QUOTED, type Item, type Passage } from './passages.ts';

/** A stretch of items, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A cue with its subject: one place where a passage says that somebody speaks. */
export interface Group extends Stretch {
  readonly cue: Cue;
  /** The subject stands after the cue: "said Vane". */
  readonly inverted: boolean;
  /** The subject is that of an earlier cue. */
  readonly inherited: boolean;
}

const END = /^(?:[.!?…]+|[)\]])$/u;
const BREAK = /^(?:,|;|—|–|--|:)$/u;

/** Where the passage's last words end, before its final stop. */
export function endOf({ items }: Passage): number {
  let end = items.length;
  while (end > 0 && END.test(items[end - 1]?.word ?? '')) end -= 1;
  return end;
}

/**
 * True when the group closes or interrupts what it reports: "..., Vane said.", "“...,” said Vane on Monday, “...”".
 * `from`: where what it could report begins.
 */
export function followsContent(passage: Passage, group: Group, from: number): boolean {
  const { items } = passage;
  const { cue } = group;
  const before = items[group.from - 1];
  if (before === undefined || group.from - from < 1) return false;
  if (!cue.verb.frames.has('t') && !cue.verb.frames.has('q') && !cue.verb.frames.has('w') && before.quotation === -1) return false;
  const rest = items[group.to]?.word ?? '.';
  // "Neither would say so", "75 percent said yes": the answer is what is said.
  if (/^(?:so|yes|no|as)$/u.test(rest)) return false;
  if (before.quotation !== -1) return rest !== 'that' && (!group.inherited || (cue.form === 'GERUND' && /^[,.]$/u.test(rest)));
  if (!/^(?:,|\?|!|—|–|--)$/u.test(before.word) || group.inherited) return false;
  // "As the crowd left, Vane said, “...”": what is said comes after.
  if (/^(?:,|:)$/u.test(rest) && items[group.to + 1] !== undefined && items[group.to + 1]?.quotation !== -1 && group.from - from > 4)
    return false;
  const length = group.from - 1 - from;
  if (length < 2) return group.inverted || (rest === ',' && length > 0 && !PREPOSITIONS.has(items[from]?.word ?? ''));
  const closing = onlyModifiers(passage, group.to);
  if (!closing && rest !== ',') return false;
  const intro = PREPOSITIONS.has(items[from]?.word ?? '') || CONJUNCTIONS.has(items[from]?.word ?? '');
  return !intro || closing || length > 6;
}

/** What follows a closing group says only when, where or how: "on Monday", "in a statement", nothing. */
function onlyModifiers(passage: Passage, from: number): boolean {
  const { items } = passage;
  const end = endOf(passage);
  const first = items[from]?.word ?? '.';
  if (from >= end) return true;
  if (
    !PREPOSITIONS.has(first) &&
    !WEEKDAYS.has(first) &&
    !TIME_WORDS.has(first) &&
    !isAdverb(first) &&
    !/^(?:when|while|after|before|reporters|him|her|them|me|us)$/u.test(first)
  )
    return false;
  if (end - from > 25) return false;
  for (let i = from; i < end; i += 1) if (items[i]?.word === 'that' || items[i]?.quotation !== -1) return false;
  return true;
}

/** Skips what may stand between a cue and its content: an addressee, a time, a venue, "that", a comma or colon before a quotation. */
export function contentStart(
  passage: Passage,
  group: Group,
  isNameAt: (item: number) => boolean,
  modifiesCue: (item: number) => boolean = () => true,
): { from: number; addressee: Stretch | null; that: boolean } {
  const { items } = passage;
  let at = group.to;
  let addressee: Stretch | null = null;
  while (isAdverb(items[at]?.word ?? '') && items[at]?.word !== 'not' && modifiesCue(at)) at += 1;
  const { frames } = group.cue.verb;
  if (frames.has('a')) {
    addressee = addresseeAt(passage, at, isNameAt) ?? (TOLD.has(group.cue.verb.lemma) ? pluralAt(items, at) : null);
    if (addressee !== null) at = addressee.to;
  }
  const that = thatAfter(items, at, frames.has('t') || frames.has('c'));
  if (that !== null) return { from: that + 1, addressee, that: true };
  at = skipModifiers(items, at);
  if (/^(?:,|:|—)$/u.test(items[at]?.word ?? '') && items[at + 1]?.quotation !== -1 && items[at + 1] !== undefined) at += 1;
  else if (items[at]?.word === ':') at += 1;
  if (items[at]?.word === 'that' && !isPredicate(items[at + 1]?.word ?? '')) return { from: at + 1, addressee, that: true };
  return { from: at, addressee, that: false };
}

/** "in an interview with the Post on Monday that ...": a "that" not far off, with nothing but modifiers before it. */
function thatAfter(items: readonly Item[], from: number, clause: boolean): number | null {
  if (!clause) return null;
  // "denied that, saying ..."
  if (items[from]?.word === 'that' && items[from + 1]?.word === ',' && items[from + 2]?.word.endsWith('ing') === true) return null;
  if (items[from]?.word === 'that') return isPredicate(items[from + 1]?.word ?? '') ? null : from;
  const first = items[from]?.word ?? '';
  if (!PREPOSITIONS.has(first) && !WEEKDAYS.has(first) && !TIME_WORDS.has(first) && !isAdverb(first) && first !== ',') return null;
  for (let at = from; at < Math.min(items.length, from + 16); at += 1) {
    if (items[at]?.quotation !== -1 || /^(?:he|she|they|we|i|which|who|it|is|was|are|were|;|:)$/u.test(items[at]?.word ?? '')) return null;
    if (items[at]?.word === 'that' && !/^(?:on|at|of|in|by)$/u.test(items[at - 1]?.word ?? '')) return at;
    // "disagreed, saying that ...": another's cue.
    if (/..ing$/u.test(items[at]?.word ?? '') && isCueForm(items[at]?.word ?? '')) return null;
    // ", Vane said, a plan that ...": a noun of its own.
    if (/^(?:a|an|the)$/u.test(items[at]?.word ?? '') && !PREPOSITIONS.has(items[at - 1]?.word ?? '')) return null;
  }
  return null;
}

/** "said that was too late": the pronoun. */
function isPredicate(word: string): boolean {
  return /^(?:is|was|would|will|could|has|had|does|did)$/u.test(word);
}

/** "on Monday", "Monday", "last week", "in a statement", "during a rally in Portsmouth": the time and venue of saying. */
function skipModifiers(items: readonly Item[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = items[at]?.word ?? '';
    const next = items[at + 1]?.word ?? '';
    if (WEEKDAYS.has(word) || /^(?:yesterday|today|tonight)$/u.test(word)) at += 1;
    else if (/^(?:last|this|earlier|late|early|later)$/u.test(word) && (TIME_WORDS.has(next) || WEEKDAYS.has(next))) at += 2;
    else if (/^(?:on|in|during|at|via|through)$/u.test(word)) {
      const end = venueEnd(items, at + 1);
      if (end === null) return at;
      at = end;
    } else return at;
  }
  return at;
}

const VENUES =
  /^(?:statement|interview|interviews|tweet|tweets|speech|email|e-mail|letter|post|op-ed|briefing|conference|rally|hearing|debate|call|address|remarks|report|memo|appearance|testimony|twitter|facebook|television|tv|radio|show|news|cnn|msnbc|meeting|event|monday|tuesday|wednesday|thursday|friday|saturday|sunday|message|article|editorial|column|video|release|filing|ruling|press|session|town|hall|afternoon|morning|evening|night|week|month|year)$/u;

/** Where "an interview with the Courier", "the debate" end: the last word of a time or venue within a few words; null for none. */
export function venueEnd(items: readonly Item[], from: number): number | null {
  let last: number | null = null;
  for (let at = from; at < Math.min(items.length, from + 7); at += 1) {
    const item = items[at];
    if (item === undefined || item.quotation !== -1 || /^(?:,|that|:|;|he|she|they|we|i|it)$/u.test(item.word)) break;
    if (VENUES.test(item.word)) last = at + 1;
  }
  return last;
}

/** "told reporters", "asked Holt", "urged the council". */
function addresseeAt(passage: Passage, at: number, isNameAt: (item: number) => boolean): Stretch | null {
  const { items } = passage;
  if (items[at]?.quotation !== -1) return null;
  if (
    /^(?:him|her|them|me|us|you|it|reporters|supporters|voters|lawmakers|people|members|everyone|officials|fans|attendees|delegates|viewers|donors|aides|residents|investigators|police)$/u.test(
      items[at]?.word ?? '',
    )
  )
    return { from: at, to: at + 1 };
  let to = at;
  if (isNameAt(at)) {
    while (isNameAt(to)) to += 1;
    if (items[to]?.word === "'s") {
      to += 1;
      while (
        to < items.length &&
        (isNameAt(to) || /^(?:\p{L}+|["“”]|''|``)$/u.test(items[to]?.word ?? '')) &&
        to - at < 10 &&
        !/^(?:that|on|in|he|she|they|to)$/u.test(items[to]?.word ?? '')
      )
        to += 1;
    }
    return { from: at, to };
  }
  if (!/^(?:the|a|an|his|her|their|its|our|those|some|several|two|three|this)$/u.test(items[at]?.word ?? '')) return null;
  for (to = at + 1; to < items.length && to - at < 9; to += 1) {
    const item = items[to];
    if (
      item === undefined ||
      item.quotation !== -1 ||
      /^(?:that|to|if|whether|why|how|what|,|on|during|he|she|they|it|there|who|:)$/u.test(item.word)
    )
      return to - at > 1 ? { from: at, to } : null;
    // "told the council the bridge is safe"
    if (to - at > 1 && /^(?:the|a|an|his|her|their|this|these|no)$/u.test(item.word) && !PREPOSITIONS.has(items[to - 1]?.word ?? ''))
      return { from: at, to };
  }
  return null;
}

const TOLD: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind', 'notify']);

/** "told investors on a call that ...": a bare plural before what says when, where or that. */
function pluralAt(items: readonly Item[], at: number): Stretch | null {
  const plural = /^\p{L}{3,}s$/u.test(items[at]?.word ?? '');
  return plural && /^(?:that|on|in|at|during|via)$/u.test(items[at + 1]?.word ?? '') ? { from: at, to: at + 1 } : null;
}

/** Where the content that starts at an item ends: at the next cue that is no part of it, at an aside that says who says so, or with the passage. */
export function contentEnd(passage: Passage, from: number, later: readonly Group[]): number {
  const { items } = passage;
  let end = endOf(passage);
  // A final quotation keeps its stop inside.
  if (items[passage.items.length - 1]?.quotation !== -1) end = passage.items.length;
  for (const group of later) {
    if (group.from <= from || group.from >= end) continue;
    const cut = boundaryBefore(items, group);
    if (cut !== null && cut > from) {
      end = cut;
      break;
    }
  }
  for (let at = from + 1; at < end; at += 1) {
    if (items[at]?.word === 'according' && items[at + 1]?.word === 'to') {
      end = /^,$/u.test(items[at - 1]?.word ?? '') ? at - 1 : at;
      break;
    }
  }
  return quotedEnd(items, from, end);
}

/** "..., saying", "... and said", "..., but Holt said": the content before ends there. */
export function boundaryBefore(items: readonly Item[], group: Group): number | null {
  const before = items[group.from - 1]?.word ?? '';
  const earlier = items[group.from - 2]?.word ?? '';
  if (group.inherited && /^(?:,|—|–)$/u.test(before)) return group.from - 1;
  if (group.inherited && before === QUOTED && group.cue.form === 'GERUND') return group.from;
  if (/^(?:and|but|or|while|though|although)$/u.test(before))
    return BREAK.test(earlier) ? group.from - 2 : group.inherited || before !== 'and' ? group.from - 1 : null;
  if (/^(?:;)$/u.test(before)) return group.from - 1;
  return null;
}

/** A content that is a quotation ends with it when the narrator's words after it only say when or where. */
function quotedEnd(items: readonly Item[], from: number, end: number): number {
  if (items[from]?.quotation === -1 || items[from] === undefined) return end;
  const next = items[from + 1]?.word ?? '';
  if (from + 1 >= end || (/^(?:and|but)$/u.test(next) && items[from + 2]?.word === 'that')) return end;
  // "“half of the board” - including Pell - owned shares": an aside between dashes.
  const dash = /^(?:—|–|--|-)$/u.test(next)
    ? items.findIndex(({ word }, i) => i > from + 2 && i < from + 9 && i < end - 1 && word === next)
    : -1;
  if (dash !== -1 && !/^(?:and|but)$/u.test(items[dash + 1]?.word ?? '')) return end;
  if (/^(?:in|on|at|during|after|to|when|as|while|before|because|but|and|,|—|–|-|\(|for|from|by)$/u.test(next)) {
    // A later quotation of the same clause is still said.
    const more = items.slice(from + 1, end).findIndex(({ quotation }) => quotation !== -1);
    if (more === -1 || more > 8) return from + 1;
  }
  return end;
}

/** True for a stretch that is quotations and nothing else. */
export function isAllQuoted({ items }: Passage, { from, to }: Stretch): boolean {
  let quoted = false;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.word === QUOTED) quoted = true;
    else if (item !== undefined && /[\p{L}\p{N}]/u.test(item.word)) return false;
  }
  return quoted;
}
