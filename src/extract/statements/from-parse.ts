import type { Document, TokenRange } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import { NEGATIONS, SPEAKING_NOUNS, TIME_WORDS } from '../lexicon/words.ts';
import { boundaryBefore, isAllQuoted, type Stretch } from './contents.ts';
import type { SpokenGroup } from './groups.ts';
import { nextActStart, quoteAsideEnd, setAgainst, withoutVenue } from './narrator.ts';
import type { ParsedContent } from './parsed-content.ts';
import { beforeSemicolon, withoutAside } from './asides.ts';
import type { View } from './speakers.ts';
import { toDraft, type Found } from './to-draft.ts';

/** How often each shape is right on the development data (docs/accuracy.md). */
const PARSED_CONFIDENCE = { clause: 0.88, around: 0.45, infinitive: 0.78, object: 0.75, quote: 0.93 } as const;

/** Takes the content from the parse: whole quotations, up to where the next cue of the same speaker begins. */
export function fromParse(
  view: View,
  group: SpokenGroup,
  later: readonly SpokenGroup[],
  parsed: ParsedContent,
  afterAddressee: number,
): Found | null {
  const parts = parsed.parts.flatMap((part): Stretch[] => {
    const stretch = itemStretch(view, part);
    let to = /^(?:clause|object)$/u.test(parsed.shape) ? goesOn(view, stretch.to, parsed.shape) : stretch.to;
    if (to === stretch.to) to = group.cue.form === 'PRESENT' ? headlineEnd(view, stretch) : to;
    if (to === stretch.to) to = withoutAside(view, stretch, parsed.shape);
    to = withoutVenue(view, stretch.from, quoteAsideEnd(view, stretch.from, to));
    to = nextActStart(view, group, stretch.from, beforeSource(view, stretch.from, to), parsed.shape === 'infinitive');
    if (parsed.shape !== 'around') to = beforeSemicolon(view, stretch.from, to);
    if (parsed.shape === 'object' && leadsToQuote(view, stretch.from, to)) return [];
    if (parsed.shape === 'around' && closes(view, stretch.from) && to <= group.cue.at) to = stretch.from + 1;
    if (to === stretch.to && parsed.shape === 'object') to = withQuotation(view, to, group);
    for (const next of later) {
      if (next.from <= stretch.from || next.from >= to) continue;
      const own =
        isParticiple(view, next) ||
        speaksOn(view, group, next) ||
        isMisjoined(view, group, next) ||
        (parsed.shape === 'object' ? goesOnTo(view, group, next) : afterQuote(view, group, next));
      const cut = own ? boundaryBefore(view.passage.items, next) : (setAgainst(view, next) ?? clauseBefore(view, stretch.from, next));
      if (cut !== null && cut > stretch.from && cut < to) to = cut;
    }
    // "a case that Vane said had cost millions": what is said begins after the cue.
    const after = stretch.from <= group.cue.at && group.to < to && parsed.shape !== 'around' ? group.to : stretch.from;
    // "told a gathering in Calder she ...", "said on Monday the toll ...": whoever is told, and when, is no content.
    const told = parsed.shape === 'clause' && after < afterAddressee && afterAddressee < to - 1 ? afterAddressee : after;
    const start = afterTime(view, told, to);
    return to > start ? [{ from: start, to }] : [];
  });
  const [first] = parts;
  if (first === undefined) return null;
  const addressee = parsed.addressee === null ? null : itemStretch(view, parsed.addressee);
  const shape = isAllQuoted(view.passage, first) && parts.length === 1 ? 'quote' : parsed.shape;
  const last = parts.at(-1)?.to ?? group.to;
  return {
    draft: toDraft(view, group, parts, addressee, `parsed.${shape}`, PARSED_CONFIDENCE[shape]),
    consumed: parsed.shape === 'around' ? Math.max(group.to, last) : group.to,
  };
}

/** "..., adding that ...": another act of the speaker's; "and is seeking shelter" is what she says of herself. */
function isParticiple({ passage: { items } }: View, { inherited, cue }: SpokenGroup): boolean {
  const finite = items.slice(cue.start, cue.at).some(({ word }) => /^(?:is|are|was|were|am|be|been|'s|'re|'m)$/u.test(word));
  return inherited && cue.form === 'GERUND' && !finite;
}

/** "thanked him for his work and promised to ...": the second of two acts of one speaker. */
function goesOnTo({ passage: { items } }: View, group: SpokenGroup, { inherited, cue, from }: SpokenGroup): boolean {
  const alike = cue.form === group.cue.form && /^(?:PAST|PRESENT)$/u.test(cue.form) && cue.verb.mode === 'SPEECH';
  const before = items[from - 1]?.word ?? '';
  // "describes a leak, warns of a flood, and recommends ...": one of three.
  const listed = before === ',' && items.slice(from).some(({ word }, at) => word === 'and' && items[from + at - 1]?.word === ',');
  return inherited && alike && cue.start === cue.at && (before === 'and' || listed);
}

/** "welcomed the plan but cautioned against haste": the parse joins the second verb to the noun. */
function isMisjoined({ tree, passage: { items } }: View, group: SpokenGroup, next: SpokenGroup): boolean {
  const token = items[next.cue.at]?.first ?? -1;
  const noun = tree?.head[token] ?? -1;
  return (
    tree?.relation[token] === 'conj' &&
    tree.upos[token] === 'VERB' &&
    /^(?:NOUN|PROPN)$/u.test(tree.upos[noun] ?? '') &&
    next.inherited &&
    next.cue.form === group.cue.form &&
    /^(?:and|but)$/u.test(items[next.from - 1]?.word ?? '')
  );
}

/** "said it was late; the funds, she added, had gone": the clause after the semicolon has a cue of its own. */
function clauseBefore({ passage: { items } }: View, from: number, { from: next, inherited }: SpokenGroup): number | null {
  const at = items.findLastIndex(({ word }, i) => i > from && i < next && word === ';');
  return at === -1 || inherited || items[next - 1]?.word !== ',' ? null : at;
}

/** "said it was “unfair” and called for a vote": after the marks the narrator tells the speaker's next act. */
function afterQuote(view: View, group: SpokenGroup, next: SpokenGroup): boolean {
  const quote = view.passage.items[next.from - 2];
  return quote !== undefined && quote.quotation !== -1 && goesOnTo(view, group, next);
}

/** "..., according to two people in the room": who says that it was said. */
function beforeSource({ passage: { items } }: View, from: number, to: number): number {
  const at = items.findIndex(({ word }, i) => i > from && i < to && word === 'according' && items[i + 1]?.word === 'to');
  return at !== -1 && items[at - 1]?.word === ',' ? at - 1 : to;
}

/** "“We did not know,” the leader, Tom Pell, said": a comma inside the marks says that the speaker comes next. */
function closes({ passage: { items } }: View, at: number): boolean {
  const item = items[at];
  return item !== undefined && item.quotation !== -1 && item.stop === ',';
}

/** "lamented the state of the port: “It leaks.”": what is said is what the colon leads to. */
function leadsToQuote({ passage: { items } }: View, from: number, to: number): boolean {
  return items.some(({ word }, i) => i > from && i < to && word === ':' && (items[i + 1]?.quotation ?? -1) !== -1);
}

/** "repeated that this morning: “...”": only when stands before the colon. */
function afterTime({ passage: { items } }: View, from: number, to: number): number {
  const colon = items.findIndex(({ word }, at) => at > from && at < to && word === ':');
  const when = colon !== -1 && (items[colon + 1]?.quotation ?? -1) !== -1 && colon - from < 4;
  return when && TIME_WORDS.has(items[colon - 1]?.word ?? '') ? colon + 1 : from;
}

/** "called the bridge “a disgrace” for the town": the parse may lose what stands between marks. */
function withQuotation({ passage: { items } }: View, to: number, { cue }: SpokenGroup): number {
  const next = items[to];
  // "calls his rival, former prosecutor Ada Vane, “a carpetbagger”"
  const called = items[to + 1];
  if (next?.word === ',' && called !== undefined && called.quotation !== -1 && /^(?:call|dub|term|brand|label)$/u.test(cue.verb.lemma))
    return to + 2;
  return next !== undefined && next.quotation !== -1 ? to + 1 : to;
}

/** "Vane says toll is unfair as council meets": in a line without a stop, what happened meanwhile is no content. */
function headlineEnd({ tree, passage: { items } }: View, { from, to }: Stretch): number {
  if (tree === null || items.at(-1)?.quotation !== -1 || /^[.!?…]+$/u.test(items.at(-1)?.word ?? '.')) return to;
  const at = items.findIndex(({ word, first }, i) => i > from + 1 && i < to - 2 && word === 'as' && tree.upos[first] === 'SCONJ');
  return at === -1 ? to : at;
}

/** "... and that the toll will go", "... because “...”": a clause joined to the content that the parse hung on the cue. */
function goesOn(view: View, to: number, shape: ParsedContent['shape']): number {
  const { items } = view.passage;
  const at = items[to]?.word === ',' ? to + 1 : to;
  const joined = /^(?:and|but|or)$/u.test(items[at]?.word ?? '') && items[at + 1]?.word === 'that';
  const quoted =
    /^(?:because|but|and|or|as|if|while|since)$/u.test(items[at]?.word ?? '') &&
    items[at + 1] !== undefined &&
    items[at + 1]?.quotation !== -1;
  const finite =
    /^(?:and|but)$/u.test(items[at]?.word ?? '') &&
    /^(?:was|were|is|are|has|have|had|will|would|can|could|should|did|does|do|might|may)$/u.test(items[at + 1]?.word ?? '');
  if (finite && shape === 'clause' && view.tree !== null) return conjunctEnd(view, view.tree, at + 1);
  // "said the town would pay: “Nobody asked us.”"
  const spelled = items[to]?.word === ':' && items[to + 1] !== undefined && items[to + 1]?.quotation !== -1;
  // The parse lost the rest: a content does not end before "to", "because" or its own auxiliary.
  const next = items[to];
  const lost =
    next !== undefined &&
    next.quotation === -1 &&
    (/^(?:to|because|that)$/u.test(next.word) || (shape === 'clause' && view.tree?.upos[next.first] === 'AUX'));
  const quote = items[at];
  const beside = quote !== undefined && quote.quotation !== -1 && at === to;
  // "... in “a better world,” he left": a comma inside the marks ends what is said.
  if (beside && !joined && !spelled && /^[,.?!]$/u.test(quote.stop)) return at + 1;
  const goes = joined || quoted || spelled || lost || beside;
  if (!goes) return to;
  const sentence = view.document.sentenceOf[items[at]?.first ?? 0];
  let end = at;
  while (end < items.length && view.document.sentenceOf[items[end]?.first ?? 0] === sentence) end += 1;
  return end;
}

/** "... and was not amused": to the end of the clause that the auxiliary belongs to. */
function conjunctEnd({ passage: { items } }: View, tree: NonNullable<View['tree']>, at: number): number {
  const token = items[at]?.first ?? 0;
  const verb = /^(?:aux|cop)$/u.test(tree.relation[token] ?? '') ? (tree.head[token] ?? token) : token;
  const last = tree.right[verb] ?? verb;
  let end = at;
  while (end < items.length && (items[end]?.first ?? Infinity) <= last) end += 1;
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

/** "said the toll is unfair and urged voters ...", "says she likes it but argues ...": the second cue is the first speaker's own next act. */
export function speaksOn({ document, tree, nameAt, passage: { items } }: View, group: SpokenGroup, next: SpokenGroup): boolean {
  const { frames, mode } = next.cue.verb;
  const { form } = group.cue;
  if (tree === null || form !== next.cue.form || !/^PAST|PRESENT$/u.test(form) || mode !== 'SPEECH' || !next.inherited) return false;
  if (!/^(?:and|but)$/u.test(items[next.from - 1]?.word ?? '')) return false;
  if (items.slice(next.cue.start, next.cue.at).some(({ word }) => NEGATIONS.has(word))) return false;
  const token = items[next.cue.at]?.first ?? -1;
  const verb = tree.head[token] ?? -1;
  if (tree.relation[verb] !== 'ccomp' || tree.head[verb] !== items[group.cue.at]?.first || isLastOfList(document, tree, verb, token))
    return false;
  const subject = tree.children[verb]?.find((child) => tree.relation[child] === 'nsubj');
  if (subject === undefined) return true;
  if (form === 'PAST' && isPresent(document, tree, verb) && !isPresent(document, tree, token)) return true;
  const word = document.lower[subject] ?? '';
  // "Vane said she liked it and called ...": of her own doings she would not be told in two ways.
  if (/^(?:he|she|they)$/u.test(word)) return true;
  // "told the council that prices could fall, but warned ...": prices warn of nothing.
  if (tree.upos[subject] === 'NOUN' && !SPEAKING_NOUNS.has(word) && items[next.from - 2]?.word === ',') return true;
  const thing = /^(?:that|this|it)$/u.test(word);
  return (frames.has('i') || frames.has('t')) && (thing || (tree.upos[subject] !== 'PRON' && nameAt(subject)?.type !== 'PERSON'));
}

/** "said the army does not shoot, and blamed ...": what is so now, beside what was done then. */
function isPresent({ lower }: Document, tree: Tree, verb: number): boolean {
  return (tree.children[verb] ?? []).some(
    (child) => /^(?:aux|cop)$/u.test(tree.relation[child] ?? '') && /^(?:do|does|is|are|has|have|will|can)$/u.test(lower[child] ?? ''),
  );
}

/** "said he had met Holt, thanked her, and agreed ...": the last of three things that one auxiliary tells. */
function isLastOfList({ lower }: Document, tree: Tree, verb: number, last: number): boolean {
  const children = tree.children[verb] ?? [];
  const perfect = children.some((child) => tree.relation[child] === 'aux' && /^(?:had|has|have|'d|'ve)$/u.test(lower[child] ?? ''));
  const joinsBare = (child: number): boolean => !(tree.children[child] ?? []).some((word) => tree.relation[word] === 'cc');
  return perfect && children.some((child) => tree.relation[child] === 'conj' && child < last && joinsBare(child));
}
