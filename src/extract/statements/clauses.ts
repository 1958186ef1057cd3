import type { TokenRange } from '../../text/document.ts';
import { MODALS_OPEN, FUTURE, NEGATIONS, DETERMINERS } from '../lexicon/words.ts';
import { contentEnd, contentStart, endOf, followsContent, isAllQuoted, type Stretch } from './contents.ts';
import type { Draft } from './draft.ts';
import type { SpokenGroup } from './groups.ts';
import { readGroups } from './groups.ts';
import type { View } from './speakers.ts';

/** The statements that the cue verbs of one passage make. */
export function clauseDrafts(view: View, base: number): Draft[] {
  const groups = readGroups(view);
  const drafts: Draft[] = [];
  let from = 0;
  groups.forEach((group, at) => {
    if (group.from < from && !group.inherited) return;
    const found = draftOf(view, group, groups.slice(at + 1), from);
    if (found === null) return;
    drafts.push(found.draft);
    from = Math.max(from, found.consumed);
  });
  return nest(drafts, base);
}

interface Found {
  readonly draft: Draft;
  /** Items before this are spent: no later content reaches back over them. */
  readonly consumed: number;
}

function draftOf(view: View, group: SpokenGroup, later: readonly SpokenGroup[], from: number): Found | null {
  const { passage } = view;
  if (followsContent(passage, group, from)) return closing(view, group, from);
  const isNameAt = (item: number): boolean => view.nameAt(passage.items[item]?.first ?? -1) !== null;
  const start = contentStart(passage, group, isNameAt);
  const end = contentEnd(passage, start.from, later);
  if (!isContent(view, group, { from: start.from, to: end }, start.that)) return null;
  const rule = isAllQuoted(passage, { from: start.from, to: end })
    ? 'statement.before-quote'
    : start.that
      ? 'statement.that'
      : group.cue.verb.frames.has('t')
        ? 'statement.clause'
        : 'statement.object';
  const confidence =
    { 'statement.before-quote': 0.95, 'statement.that': 0.9, 'statement.clause': 0.75, 'statement.object': 0.6 }[rule] ?? 0.6;
  return { draft: toDraft(view, group, [{ from: start.from, to: end }], start.addressee, rule, confidence), consumed: group.to };
}

/** Content before the group, and after it when the sentence goes on with a comma. */
function closing(view: View, group: SpokenGroup, from: number): Found {
  const { items } = view.passage;
  const parts: Stretch[] = [{ from, to: group.from }];
  let consumed = group.to;
  let at = group.to;
  while (at < items.length && at < group.to + 14 && !/^(?:,|—|–|:)$/u.test(items[at]?.word ?? '') && items[at]?.quotation === -1) at += 1;
  const next = items[at]?.quotation === -1 ? at + 1 : at;
  const quoted = items[next] !== undefined && items[next].quotation !== -1;
  const goesOn =
    at === group.to &&
    !group.inverted &&
    /^,$/u.test(items[at]?.word ?? '') &&
    next < endOf(view.passage) &&
    !/(?:ing)$|^(?:who|which|according|as|when|while|after|the|a)$/u.test(items[next]?.word ?? '');
  if (quoted || goesOn) {
    parts.push({ from: next, to: quoted ? next + 1 : endOf(view.passage) });
    consumed = items.length;
  }
  const addressee =
    group.cue.verb.frames.has('a') &&
    items[group.to] !== undefined &&
    /^(?:him|her|them|me|us|reporters|supporters|[\p{L}]+)$/u.test(items[group.to]?.word ?? '')
      ? { from: group.to, to: group.to + 1 }
      : null;
  const rule = quoted || isAllQuoted(view.passage, parts[0] ?? { from, to: from }) ? 'statement.after-quote' : 'statement.after-clause';
  return { draft: toDraft(view, group, parts, addressee, rule, rule === 'statement.after-quote' ? 0.95 : 0.85), consumed };
}

function toDraft(
  view: View,
  group: SpokenGroup,
  parts: readonly Stretch[],
  addressee: Stretch | null,
  rule: string,
  confidence: number,
): Draft {
  const { items, paragraph } = view.passage;
  const { cue } = group;
  const helpers = items.slice(cue.start, cue.at).map(({ word }) => word);
  const tokens = (stretch: Stretch): TokenRange => ({ first: items[stretch.from]?.first ?? 0, last: items[stretch.to - 1]?.last ?? 0 });
  return {
    parts: parts.map((part) => tokens(trimmed(view, part))),
    cue: { first: items[cue.at]?.first ?? 0, last: items[cue.end - 1]?.last ?? 0, lemma: cue.verb.lemma, cueClass: cue.verb.cueClass },
    mode: cue.verb.mode,
    speaker: group.speaker,
    sameSpeakerAs: null,
    addressee: addressee === null ? null : tokens(addressee),
    negated: helpers.some((word) => NEGATIONS.has(word)),
    modality: helpers.some((word) => MODALS_OPEN.has(word)) ? 'POSSIBLE' : helpers.some((word) => FUTURE.has(word)) ? 'FUTURE' : null,
    within: null,
    paragraph,
    rule,
    confidence,
  };
}

/** Without the comma that the cue imposes, a joining "and" or a leading "that". */
function trimmed({ passage: { items } }: View, { from, to }: Stretch): Stretch {
  let start = from;
  let end = to;
  while (start < end - 1 && /^(?:,|;|:|—|–|--|that)$/u.test(items[start]?.word ?? '')) start += 1;
  while (end > start + 1 && /^(?:,|;|:|—|–|--|\.)$/u.test(items[end - 1]?.word ?? '')) end -= 1;
  return { from: start, to: end };
}

/** Whether what follows a cue is what it reports, by the frames that the verb takes. */
function isContent(view: View, group: SpokenGroup, { from, to }: Stretch, that: boolean): boolean {
  const { items } = view.passage;
  if (to <= from) return false;
  const words = items.slice(from, to);
  const [first] = words;
  const { frames } = group.cue.verb;
  if (first === undefined) return false;
  if (words.some(({ quotation }) => quotation !== -1) && (first.quotation !== -1 || words.length < 12)) return true;
  if (that) return frames.has('t') || frames.has('a');
  if (frames.has('q') && frames.size === 1) return false;
  if (/^(?:to)$/u.test(first.word)) return frames.has('i') && words.length > 1;
  if (/^(?:whether|if|why|how|what|where|when|who|which)$/u.test(first.word)) return frames.has('w');
  if (
    /^(?:,|\.|;|and|or|but|by|as|in|on|at|with|of|from|about|than|until|since|up|out|back|over|down|away|off|into|through|after|before|during|because)$/u.test(
      first.word,
    )
  )
    return frames.has('o') && group.cue.verb.particle.length > 0 && words.length > 2;
  if (frames.has('i') && group.cue.verb.particle.length > 0) return words.length > 2;
  if (words.length < 2) return false;
  if (frames.has('o')) return true;
  return frames.has('t') && (words.length > 2 || DETERMINERS.has(first.word));
}

/** A draft whose cue stands inside another's content is reported in it. */
function nest(drafts: readonly Draft[], base: number): Draft[] {
  return drafts.map((draft, at) => {
    for (let outer = at - 1; outer >= 0; outer -= 1) {
      const cue = draft.cue;
      if (cue !== null && drafts[outer]?.parts.some(({ first, last }) => first <= cue.first && cue.last <= last))
        return { ...draft, within: base + outer };
    }
    return draft;
  });
}
