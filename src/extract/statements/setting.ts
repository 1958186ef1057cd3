import type { Statement } from '../../domain/kinds/statement.ts';
import type { PartialDate } from '../../domain/time.ts';
import type { Document, TokenRange } from '../../text/document.ts';
import { readTree, type Tree } from '../../text/tree.ts';
import type { Chain } from '../chains/chain.ts';
import type { DateFound } from '../dates/dates.ts';
import type { EventFound } from '../events/event.ts';
import { bySentence } from '../events/events.ts';
import { CUE_MEDIA, MEDIA } from '../lexicon/media.ts';
import { readAddressee } from './addressee.ts';
import type { Draft } from './draft.ts';

/** What the words around a cue say of where and when it was said. */
export interface Setting {
  readonly medium: NonNullable<Statement['medium']> | null;
  /** The words that tell the medium; null where the cue does, or whom it was said to. */
  readonly mediumAt: TokenRange | null;
  readonly addressee: TokenRange | null;
  readonly saidOn: PartialDate | null;
  readonly saidOnWords: string | null;
  /** Index of the event it was said at. */
  readonly event: number | null;
}

/** The dates and events of each sentence. */
export interface Surroundings {
  /** The tokens that name an outlet. */
  readonly outlets: ReadonlySet<number>;
  readonly tree: Tree | null;
  /** For each token the content that it stands in, the inmost of several; -1 for the narrator's words. */
  readonly contentOf: Int32Array;
  readonly contents: readonly TokenRange[];
  readonly dates: ReadonlyMap<number, readonly DateFound[]>;
  readonly events: ReadonlyMap<number, readonly (TokenRange & { readonly event: number })[]>;
}

const VENUES = /^(?:BRIEFING|MEETING|SPEECH|CALL|PUBLICATION|TRIAL)$/u;

/** Sorts dates and events by the sentences that name them. */
export function surroundingsOf(
  document: Document,
  chains: readonly Chain[],
  dates: readonly DateFound[],
  events: readonly EventFound[],
  drafts: readonly Draft[],
): Surroundings {
  const contents = drafts.flatMap(({ parts }) => parts).toSorted((a, b) => a.first - b.first || b.last - a.last);
  const tellings = events.flatMap(({ type, mentions }, event) =>
    VENUES.test(type) ? mentions.map((mention) => ({ ...mention, event })) : [],
  );
  const outlets = chains.flatMap(({ kind, known, mentions }) =>
    kind === 'Organization' && known?.sort === 'OUTLET' ? mentions.flatMap(({ first, last }) => [first, last - 1]) : [],
  );
  return {
    outlets: new Set(outlets),
    tree: readTree(document),
    contents,
    contentOf: inmost(contents, document.words.length),
    dates: bySentence(document, dates),
    events: bySentence(document, tellings),
  };
}

/** For each token the last of the contents, sorted from the outermost, that holds it. */
function inmost(contents: readonly TokenRange[], tokens: number): Int32Array {
  const of = new Int32Array(tokens).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (let token = 0; token < tokens; token += 1) {
    while ((contents[next]?.first ?? Infinity) <= token) open.push(next++);
    while (open.length > 0 && (contents[open.at(-1) ?? 0]?.last ?? 0) <= token) open.pop();
    of[token] = open.at(-1) ?? -1;
  }
  return of;
}

const REACH = 14;
const STEPS = 12;

/** "said Vane, who led the talks": what a clause about somebody tells is not where it was said. */
function isInRelative(tree: Surroundings['tree'], event: number, cue: number): boolean {
  if (tree === null) return false;
  let token = event;
  for (let steps = 0; token >= 0 && token !== cue && steps < STEPS; steps += 1) {
    if (tree.relation[token] === 'acl') return true;
    token = tree.head[token] ?? -1;
  }
  return false;
}

/** Reads the setting of a statement from the narrator's words near its cue, never from its content. */
export function readSetting(document: Document, draft: Draft, around: Surroundings): Setting {
  const { cue } = draft;
  if (cue === null) return { medium: null, mediumAt: null, addressee: null, saidOn: null, saidOnWords: null, event: null };
  const near = (token: number): boolean =>
    token >= cue.first - REACH &&
    token < cue.last + REACH &&
    document.sentenceOf[token] === document.sentenceOf[cue.first] &&
    outside(document, draft, token) &&
    isToldBeside(around, token, cue.first);
  const sentence = document.sentenceOf[cue.first] ?? 0;
  const date =
    (around.dates.get(sentence) ?? []).find(
      (one) => near(one.first) && near(one.last - 1) && (isBeside(document, one, cue) || hangsOn(document, around.tree, one, cue)),
    ) ?? null;
  const event =
    (around.events.get(sentence) ?? []).find(({ first }) => near(first) && !isInRelative(around.tree, first, cue.first))?.event ?? null;
  const whom = readAddressee(document, around.tree, draft);
  // "told a news conference", "told a rally": where, and not whom.
  const venue = whom === null ? undefined : MEDIA[document.lower[headOf(document, whom)] ?? ''];
  const addressee = venue === undefined ? whom : null;
  const toOutlet = addressee !== null && around.outlets.has(addressee.last - 1);
  const said = CUE_MEDIA[cue.lemma];
  const told = said === undefined ? mediumNear(document, near, cue.first) : null;
  return {
    medium: said ?? venue ?? told?.medium ?? (toOutlet ? 'INTERVIEW' : null),
    mediumAt: venue === undefined ? (told?.at ?? null) : whom,
    addressee,
    // "will tell the council on Friday": the date was read as one gone by.
    saidOn: draft.modality === 'FUTURE' ? null : (date?.date ?? null),
    saidOnWords: date?.words ?? null,
    event,
  };
}

/** The noun of a phrase: what stands before its first "of" or "in". */
function headOf({ lower }: Document, { first, last }: TokenRange): number {
  const by = lower.slice(first, last).findIndex((word) => /^(?:of|in|at|for|on)$/u.test(word));
  return by < 1 ? last - 1 : first + by - 1;
}

/** "said on Monday", "on Monday said". */
function isBeside({ lower }: Document, date: TokenRange, cue: TokenRange): boolean {
  const after = date.first >= cue.last ? lower.slice(cue.last, date.first) : null;
  return (date.last === cue.first && lower[date.last - 1] !== ',') || (after !== null && after.every((word) => /^(?:on|in)$/u.test(word)));
}

/** What somebody does who says something by it: "Speaking on Monday, ...", "in papers filed Monday". */
const MAKES = /^(?:speaking|talking|writing|testifying|filed|published|released|issued|posted|sent|dated|written)$/u;

/** True when the parse hangs the date on the cue itself, or on how it was said, not on a clause about somebody or something. */
function hangsOn({ lower }: Document, tree: Tree | null, date: TokenRange, cue: TokenRange): boolean {
  if (tree === null) return false;
  let token = date.first;
  for (let steps = 0; steps < 12 && token >= 0; steps += 1) {
    if (cue.first <= token && token < cue.last) return true;
    const makes = /^(?:acl|advcl)$/u.test(tree.relation[token] ?? '') && MAKES.test(lower[token] ?? '');
    if (!makes && /^(?:root|acl|advcl|ccomp|xcomp|csubj|parataxis|conj|appos|nsubj)$/u.test(tree.relation[token] ?? '')) return false;
    token = tree.head[token] ?? -1;
  }
  return false;
}

function outside({ quotationOf }: Document, { parts }: Draft, token: number): boolean {
  return quotationOf[token] === -1 && !parts.some(({ first, last }) => first <= token && token < last);
}

/** False for words of a content that the cue is not in: "said it was explained by radio, adding that ...". */
function isToldBeside({ contentOf, contents }: Surroundings, token: number, cue: number): boolean {
  const content = contents[contentOf[token] ?? -1];
  return content === undefined || (content.first <= cue && cue < content.last);
}

function mediumNear(
  { lower, words }: Document,
  near: (token: number) => boolean,
  at: number,
): { medium: NonNullable<Setting['medium']>; at: TokenRange } | null {
  for (let distance = 1; distance < REACH; distance += 1)
    for (const token of [at + distance, at - distance]) {
      const medium = near(token) ? MEDIA[lower[token] ?? ''] : undefined;
      if (medium === undefined) continue;
      const by = lower
        .slice(Math.max(0, token - 5), token)
        .findLastIndex((word) => /^(?:in|on|at|during|via|through|by|from|over)$/u.test(word));
      const first = Math.max(0, token - 5) + by;
      // "a text message", "a radio interview": the last noun of its words.
      const last = MEDIA[lower[token + 1] ?? ''] === undefined || !near(token + 1) ? token : token + 1;
      // "by X" is nobody's post; "X" alone is a letter.
      const site = lower[token] !== 'x' || (lower[token - 1] === 'on' && words[token] === 'X');
      // "pressed on why the study was not published": what was asked.
      const asked = lower.slice(first, token).some((word) => /^(?:why|how|whether|what|when|who)$/u.test(word));
      if (by !== -1 && near(first) && site && !asked) return { medium: MEDIA[lower[last] ?? ''] ?? medium, at: { first, last: last + 1 } };
    }
  return null;
}
