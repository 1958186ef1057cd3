import type { TokenRange } from '../../text/document.ts';
import { DETERMINERS, FUTURE, MODALS_OPEN, NEGATIONS } from '../lexicon/words.ts';
import { boundaryBefore, contentEnd, contentStart, endOf, followsContent, isAllQuoted, type Stretch } from './contents.ts';
import { isCueForm } from './cues.ts';
import type { Draft } from './draft.ts';
import { readGroups, type SpokenGroup } from './groups.ts';
import { parsedContent, type ParsedContent } from './parsed.ts';
import type { View } from './speakers.ts';

/** The statements that the cue verbs of one passage make. */
export function clauseDrafts(view: View, base: number): Draft[] {
  const groups = withFirstSpeakers(view, readGroups(view));
  const drafts: Draft[] = [];
  let from = 0;
  groups.forEach((group, at) => {
    if (view.tree === null && group.from < from && !group.inherited) return;
    const found = draftOf(view, group, groups.slice(at + 1), from);
    if (found === null) return;
    drafts.push(found.draft);
    from = Math.max(from, found.consumed);
  });
  return nest(drafts, base);
}

/** Gives a cue that goes on after another's clause the speaker of that other. */
function withFirstSpeakers(view: View, groups: readonly SpokenGroup[]): SpokenGroup[] {
  return groups.map((group, at) => {
    const first = groups.slice(Math.max(0, at - 3), at).find((earlier) => speaksOn(view, earlier, group));
    return first === undefined ? group : { ...group, speaker: first.speaker };
  });
}

interface Found {
  readonly draft: Draft;
  /** Items before this are spent: no later content reaches back over them. */
  readonly consumed: number;
}

function draftOf(view: View, group: SpokenGroup, later: readonly SpokenGroup[], from: number): Found | null {
  const { passage } = view;
  const before = passage.items[group.from - 1];
  if (before !== undefined && before.quotation !== -1 && group.from > from && followsContent(passage, group, from))
    return closing(view, group, from);
  const isNameAt = (item: number): boolean => view.nameAt(passage.items[item]?.first ?? -1) !== null;
  const start = contentStart(passage, group, isNameAt);
  const quoteNext = passage.items[start.from] !== undefined && passage.items[start.from]?.quotation !== -1;
  if (view.tree !== null && !quoteNext) {
    const parsed = parsedContent(view, view.tree, group.cue);
    if (isSetInto(view, group, parsed, start.that)) return closing(view, group, Math.max(from, sentenceStart(view, group)));
    if (parsed !== null) return fromParse(view, group, later, parsed);
    if (!start.that && !/^(?:say|tell|ask|add)$/u.test(group.cue.verb.lemma)) return null;
  }
  if (group.from > from && followsContent(passage, group, from)) return closing(view, group, from);
  const end = contentEnd(passage, start.from, later);
  if (!isContent(view, group, { from: start.from, to: end }, start.that) || !hasVerb(view, { from: start.from, to: end })) return null;
  const rule = ruleOf(view, group, { from: start.from, to: end }, start.that);
  const confidence =
    { 'statement.before-quote': 0.95, 'statement.that': 0.9, 'statement.clause': 0.75, 'statement.object': 0.6 }[rule] ?? 0.6;
  return { draft: toDraft(view, group, [{ from: start.from, to: end }], start.addressee, rule, confidence), consumed: group.to };
}

function ruleOf(view: View, group: SpokenGroup, content: Stretch, that: boolean): string {
  if (isAllQuoted(view.passage, content)) return 'statement.before-quote';
  if (that) return 'statement.that';
  return group.cue.verb.frames.has('t') ? 'statement.clause' : 'statement.object';
}

/** ", Vane said." or ", Vane said, ...": the cue closes or interrupts what it reports, by the parse and the commas. */
function isSetInto({ passage: { items } }: View, group: SpokenGroup, parsed: ParsedContent | null, that: boolean): boolean {
  const { frames } = group.cue.verb;
  if (group.inherited || group.from < 3 || items[group.from - 1]?.word !== ',' || !frames.has('t')) return false;
  const interrupts = items[group.to]?.word === ',' && items[group.to + 1]?.quotation === -1;
  return (parsed?.shape === 'around' && !that) || (interrupts && parsed?.shape === 'clause');
}

/** The item with which the sentence of a group begins. */
function sentenceStart({ document, passage: { items } }: View, group: SpokenGroup): number {
  const sentence = document.sentenceOf[items[group.from]?.first ?? 0];
  let at = group.from;
  while (at > 0 && (document.sentenceOf[items[at - 1]?.first ?? 0] === sentence || items[at - 1]?.quotation !== -1)) at -= 1;
  return at;
}

const PARSED_CONFIDENCE = { clause: 0.88, around: 0.85, infinitive: 0.75, object: 0.65 } as const;

/** Takes the content from the parse: whole quotations, up to where the next cue of the same speaker begins. */
function fromParse(view: View, group: SpokenGroup, later: readonly SpokenGroup[], parsed: ParsedContent): Found | null {
  const parts = parsed.parts.flatMap((part): Stretch[] => {
    const stretch = itemStretch(view, part);
    let to = parsed.shape === 'clause' ? goesOn(view, stretch.to) : stretch.to;
    if (to === stretch.to) to = withoutAside(view, stretch, parsed.shape);
    for (const next of later) {
      if (next.from <= stretch.from || next.from >= to) continue;
      const cut = boundaryBefore(view.passage.items, next);
      const ends = (next.inherited && next.cue.form === 'GERUND') || speaksOn(view, group, next);
      if (cut !== null && cut > stretch.from && cut < to && ends) to = cut;
    }
    // "a case that Vane said had cost millions": what is said begins after the cue.
    const start = stretch.from <= group.from && group.to < to ? group.to : stretch.from;
    return to > start ? [{ from: start, to }] : [];
  });
  const [first] = parts;
  if (first === undefined) return null;
  const addressee = parsed.addressee === null ? null : itemStretch(view, parsed.addressee);
  const rule = isAllQuoted(view.passage, first) && parts.length === 1 ? 'parsed.quote' : `parsed.${parsed.shape}`;
  const last = parts.at(-1)?.to ?? group.to;
  return {
    draft: toDraft(view, group, parts, addressee, rule, PARSED_CONFIDENCE[parsed.shape]),
    consumed: parsed.shape === 'around' ? Math.max(group.to, last) : group.to,
  };
}

/** Without a last remark of the narrator's: "to give a fair sentence, which it did not", "the toll, after a long fight". */
function withoutAside({ tree, document, passage: { items } }: View, { from, to }: Stretch, shape: ParsedContent['shape']): number {
  if (tree === null || shape === 'around') return to;
  const end = items[to - 1]?.last ?? 0;
  for (let at = from + 3; at < to - 2; at += 1) {
    const [mark, opening] = [items[at], items[at + 1]];
    if (mark?.word !== ',' || opening === undefined || opening.quotation !== -1) continue;
    const head = asideHead(tree, opening.first, end);
    if (head === null) continue;
    const relation = tree.relation[head] ?? '';
    const relative = relation === 'acl' && /^(?:which|where|who|whom|whose)$/u.test(opening.word);
    if (relative || (shape !== 'clause' && /^(?:acl|advcl|appos)$/u.test(relation) && document.lower[opening.first] !== 'including'))
      return at;
  }
  return to;
}

/** The token whose words begin at one and run to the end. */
function asideHead(tree: NonNullable<View['tree']>, first: number, end: number): number | null {
  for (let head = first, steps = 0; head >= 0 && steps < 12; steps += 1) {
    const left = tree.left[head] ?? 0;
    if ((left === first || left === first - 1) && (tree.right[head] ?? 0) + 1 >= end && tree.head[head] !== -1) return head;
    if (left < first - 1) return null;
    head = tree.head[head] ?? -1;
  }
  return null;
}

/** "said the toll is unfair and urged voters ...": the second cue is the first speaker's, not the toll's. */
function speaksOn({ tree, nameAt, passage: { items } }: View, group: SpokenGroup, next: SpokenGroup): boolean {
  const { frames, mode } = next.cue.verb;
  if (tree === null || group.cue.form !== 'PAST' || next.cue.form !== 'PAST' || mode !== 'SPEECH' || !next.inherited) return false;
  if (!/^(?:and|but)$/u.test(items[next.from - 1]?.word ?? '') || !(frames.has('i') || frames.has('t'))) return false;
  const verb = tree.head[items[next.cue.at]?.first ?? -1] ?? -1;
  if (tree.relation[verb] !== 'ccomp' || tree.head[verb] !== items[group.cue.at]?.first) return false;
  const subject = tree.children[verb]?.find((child) => tree.relation[child] === 'nsubj');
  return subject === undefined || (tree.upos[subject] !== 'PRON' && nameAt(subject)?.type !== 'PERSON');
}

/** "... and that the toll will go", "... because “...”": a clause joined to the content that the parse hung on the cue. */
function goesOn(view: View, to: number): number {
  const { items } = view.passage;
  const at = items[to]?.word === ',' ? to + 1 : to;
  const joined = /^(?:and|but|or)$/u.test(items[at]?.word ?? '') && items[at + 1]?.word === 'that';
  const quoted =
    /^(?:because|but|and|or|as|if|while|since)$/u.test(items[at]?.word ?? '') &&
    items[at + 1] !== undefined &&
    items[at + 1]?.quotation !== -1;
  const goes = joined || quoted || (items[at] !== undefined && items[at]?.quotation !== -1 && at === to);
  if (!goes) return to;
  const sentence = view.document.sentenceOf[items[at]?.first ?? 0];
  let end = at;
  while (end < items.length && view.document.sentenceOf[items[end]?.first ?? 0] === sentence) end += 1;
  return end;
}

/** The items that a run of tokens touches: a quotation is never cut. */
function itemStretch({ passage: { items } }: View, { first, last }: TokenRange): Stretch {
  let from = items.findIndex((item) => item.last > first);
  if (from === -1) from = items.length;
  let to = from;
  while (to < items.length && (items[to]?.first ?? Infinity) < last) to += 1;
  return { from, to };
}

/** With a parse, a clause has a verb or a quotation. */
function hasVerb({ tree, passage: { items } }: View, { from, to }: Stretch): boolean {
  return (
    tree === null ||
    items.slice(from, to).some(({ quotation, first }) => quotation !== -1 || /^(?:VERB|AUX)$/u.test(tree.upos[first] ?? ''))
  );
}

/** Content before the group, and after it when the sentence goes on with a comma. */
function closing(view: View, group: SpokenGroup, from: number): Found {
  const { items } = view.passage;
  const parts: Stretch[] = [{ from: quoteStart(view, group, from), to: group.from }];
  let consumed = group.to;
  let at = group.to;
  while (at < items.length && at < group.to + 14 && !/^(?:,|—|–|:)$/u.test(items[at]?.word ?? '') && items[at]?.quotation === -1) at += 1;
  const next = items[at]?.quotation === -1 ? at + 1 : at;
  const quoted = items[next] !== undefined && items[next].quotation !== -1;
  const goesOn =
    at === group.to &&
    items[at]?.word === ',' &&
    (!group.inverted || /^(?:over|and|but|because|if|for|against|about|to)$/u.test(items[next]?.word ?? '')) &&
    next < endOf(view.passage) &&
    continues(view, next);
  if (quoted || goesOn) {
    // "Her first demand, she said, is that ...": the demand only names what follows.
    if (/^(?:is|was)$/u.test(items[next]?.word ?? '') && items[next + 1]?.word === 'that') parts.length = 0;
    parts.push({ from: next, to: quoted ? next + 1 : endOf(view.passage) });
    consumed = items.length;
  }
  const addressee =
    group.cue.verb.frames.has('a') && /^\p{L}+$/u.test(items[group.to]?.word ?? '') ? { from: group.to, to: group.to + 1 } : null;
  const rule = quoted || isAllQuoted(view.passage, parts[0] ?? { from, to: from }) ? 'statement.after-quote' : 'statement.after-clause';
  return { draft: toDraft(view, group, parts, addressee, rule, rule === 'statement.after-quote' ? 0.95 : 0.85), consumed };
}

/** What goes on the content after ", Vane said,": no clause about the speaker or the saying. */
function continues(view: View, at: number): boolean {
  const word = view.passage.items[at]?.word ?? '';
  return (
    !(word.endsWith('ing') && isCueForm(word)) &&
    !/^(?:who|which|according|as|when|while|after|on|citing|referring|speaking|pointing|alluding)$/u.test(word)
  );
}

/** After a dash or colon, or another's cue, only the quotation next to the group is what it reports. */
function quoteStart({ passage: { items } }: View, group: SpokenGroup, from: number): number {
  for (let at = group.from - 2; at > from; at -= 1) {
    if (items[at]?.quotation !== -1) continue;
    if (/^(?:—|–|--|-|:)$/u.test(items[at]?.word ?? '') && items[at + 1]?.quotation !== -1) return at + 1;
  }
  return from;
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

/** Without the comma that the cue imposes, a leading "that" or the final stop. */
function trimmed({ passage: { items } }: View, { from, to }: Stretch): Stretch {
  let start = from;
  let end = to;
  while (start < end - 1 && /^(?:,|;|:|—|–|--|that)$/u.test(items[start]?.word ?? '')) start += 1;
  // "her first demand, she said, is that the toll go": the demand is what is said.
  if (/^(?:is|was)$/u.test(items[start]?.word ?? '') && items[start + 1]?.word === 'that' && start + 2 < end) start += 2;
  while (end > start + 1 && /^(?:,|;|:|—|–|--|-|\.|[)])$/u.test(items[end - 1]?.word ?? '')) end -= 1;
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
  if (that) return frames.has('t') || frames.has('a') || frames.has('c');
  if (frames.has('q') && frames.size === 1) return false;
  if (first.word === 'to') return frames.has('i') && words.length > 1;
  if (/^(?:whether|if|why|how|what|where|when|who|which)$/u.test(first.word)) return frames.has('w');
  if (
    /^(?:,|\.|;|and|or|but|by|as|in|on|at|with|of|from|about|than|until|since|up|out|back|over|down|away|off|into|through|after|before|during|because|is|was|are|were)$/u.test(
      first.word,
    )
  )
    return frames.has('o') && group.cue.verb.particle.length > 0 && words.length > 2;
  if (frames.has('i') && group.cue.verb.particle.length > 0) return words.length > 2;
  if (words.length < 2) return false;
  if (frames.has('o')) return true;
  return frames.has('t') && (words.length > 2 || DETERMINERS.has(first.word));
}

/** A draft whose cue stands inside another's content is reported in the narrowest that holds it. */
function nest(drafts: readonly Draft[], base: number): Draft[] {
  return drafts.map((draft, at) => {
    let outer = -1;
    let length = Infinity;
    drafts.forEach(({ parts }, other) => {
      const { cue } = draft;
      const holder = cue === null || other === at ? undefined : parts.find(({ first, last }) => first <= cue.first && cue.last <= last);
      if (holder === undefined || holder.last - holder.first >= length) return;
      outer = other;
      length = holder.last - holder.first;
    });
    return outer === -1 ? draft : { ...draft, within: base + outer };
  });
}
