import { PREPOSITIONS, TIME_WORDS, WEEKDAYS } from '../lexicon/words.ts';
import { endOf, isAllQuoted, type Stretch } from './contents.ts';
import { isCueForm } from './cues.ts';
import type { SpokenGroup } from './groups.ts';
import type { ParsedContent } from './parsed-content.ts';
import type { View } from './speakers.ts';
import { toDraft, type Found } from './to-draft.ts';

/** ", Vane said." or ", Vane said, ...": the cue closes or interrupts what it reports, by the parse and the commas. */
export function isSetInto(view: View, group: SpokenGroup, parsed: ParsedContent | null, that: boolean): boolean {
  const { items } = view.passage;
  const { frames } = group.cue.verb;
  const before = group.from - 1;
  if (group.inherited || before < 1 || items[before]?.word !== ',' || !frames.has('t') || that) return false;
  // "Still, Vane said, the toll ...": nothing is interrupted.
  if (before === 1 && !/^(?:NOUN|PROPN|PRON)$/u.test(view.tree?.upos[items[0]?.first ?? -1] ?? '')) return false;
  if (parsed?.shape === 'around') return true;
  const relative = group.speaker !== null && /^(?:who|which|that)$/u.test(view.document.lower[group.speaker.first] ?? '');
  return !relative && parsed?.shape !== 'infinitive' && interrupts(view, group);
}

/** The sentence goes on after a comma with what the cue has cut in two: ", Vane said, ", ", Vane suggested in a letter, ". */
function interrupts(view: View, group: SpokenGroup): boolean {
  const { items } = view.passage;
  const comma = items.findIndex(({ word, quotation }, at) => at >= group.to && (word === ',' || quotation !== -1));
  if (comma === -1 || items[comma]?.quotation !== -1 || items[comma + 1]?.quotation !== -1) return false;
  const opening = items[group.to]?.word ?? '';
  const modified = PREPOSITIONS.has(opening) || WEEKDAYS.has(opening) || TIME_WORDS.has(opening);
  return (comma === group.to || (modified && comma - group.to < 9 && items[comma + 1]?.word !== 'because')) && continues(view, comma + 1);
}

/** The item with which the sentence of a group begins. */
export function sentenceStart({ document, passage: { items } }: View, group: SpokenGroup): number {
  const sentence = document.sentenceOf[items[group.from]?.first ?? 0];
  let at = group.from;
  while (at > 0 && (document.sentenceOf[items[at - 1]?.first ?? 0] === sentence || items[at - 1]?.quotation !== -1)) at -= 1;
  return at;
}

/** Content before the group, and after it when the sentence goes on with what was cut in two. */
export function closing(view: View, group: SpokenGroup, later: readonly SpokenGroup[], from: number): Found {
  const { items } = view.passage;
  const start = relativeStart(view, group) ?? clauseStart(view, group, from) ?? quoteStart(view, group, from);
  const before: Stretch = { from: start, to: group.from };
  const quote = resumedQuote(view, group, later);
  const rest = quote === null ? resumedClause(view, group) : { from: quote, to: quote + 1 };
  // "Her first demand, she said, is that ...": the demand only names what follows.
  const names = rest !== null && /^(?:is|was)$/u.test(items[rest.from]?.word ?? '') && items[rest.from + 1]?.word === 'that';
  const parts = rest === null ? [before] : names ? [rest] : [before, rest];
  const addressee =
    group.cue.verb.frames.has('a') && /^\p{L}+$/u.test(items[group.to]?.word ?? '') ? { from: group.to, to: group.to + 1 } : null;
  const rule = quote !== null || isAllQuoted(view.passage, parts[0] ?? before) ? 'statement.after-quote' : 'statement.after-clause';
  const draft = toDraft(view, group, parts, addressee, rule, rule === 'statement.after-quote' ? 0.96 : 0.88);
  // "“We sat there for an hour,” Vane remembered": whole sentences in marks were said, whatever the verb.
  const spoken = isWholeQuote(view, before) ? ({ ...draft, mode: 'SPEECH' } as const) : draft;
  return { draft: spoken, consumed: rest === null ? group.to : items.length };
}

/** "the money, some of which, she alleged, had gone": what is said begins with the relative clause. */
function relativeStart({ passage: { items } }: View, { from }: SpokenGroup): number | null {
  const words = items.slice(Math.max(0, from - 5), from).map(({ word }) => word);
  return words.length === 5 && /^, \p{L}+ of (?:which|whom) ,$/u.test(words.join(' ')) ? from - 4 : null;
}

/** "The firm agreed to pay, officials announced": what another cue is a part of is said as a whole. */
function clauseStart({ tree, passage: { items } }: View, group: SpokenGroup, from: number): number | null {
  const cue = items[group.cue.at]?.first ?? -1;
  const clause = tree?.children[cue]?.find((child) => tree.relation[child] === 'ccomp' && child < cue) ?? -1;
  // "..., the Courier reported, while ..., Vane said": the first is said by another.
  if (
    tree === null ||
    clause < 0 ||
    items[group.from - 1]?.word !== ',' ||
    items[from]?.word === ',' ||
    clause >= (items[from]?.first ?? 0)
  )
    return null;
  const left = tree.left[clause] ?? clause;
  const start = items.findIndex(({ first, last }) => first <= left && left < last);
  return start === -1 || items.slice(start, group.from).some(({ quotation, word }) => quotation !== -1 || word === ';') ? null : start;
}

/** One quotation of more than a few words and nothing else. */
function isWholeQuote({ passage: { items } }: View, { from, to }: Stretch): boolean {
  const quote = items[from];
  return quote !== undefined && quote.quotation !== -1 && to === from + 1 && quote.last - quote.first > 6;
}

const REACH = 14;
/** Words that an apposition or participle may take before the second half of a quotation. */
const LONG_REACH = 32;

/** The item of the quotation that goes on after ", Vane said on Monday,", or ", said Vane, director of ports in Calder,"; null for none. */
function resumedQuote(view: View, group: SpokenGroup, later: readonly SpokenGroup[]): number | null {
  const { items } = view.passage;
  const at = items.findIndex(({ quotation }, i) => i >= group.to && quotation !== -1);
  if (at === -1) return null;
  // "..., said Vane, director of ports, “but the toll ...”": a small letter goes on.
  const small = /^\p{Ll}/u.test(view.document.words[(items[at]?.first ?? 0) + 1] ?? '') && items[at - 1]?.word === ',';
  const manner = ({ cue }: SpokenGroup): boolean => small && (cue.end < at - 1 || (cue.form === 'GERUND' && cue.verb.frames.size === 1));
  if (later.some((one) => one.cue.at >= group.to && one.cue.at < at && !manner(one))) return null;
  const marks = items.slice(group.to, at).filter(({ word }) => /^(?:,|—|–|:)$/u.test(word)).length;
  const afterMark = /^(?:,|—|–|:)$/u.test(items[at - 1]?.word ?? '');
  if (at - group.to <= REACH && (marks === 0 || (marks === 1 && afterMark))) return at;
  return small && at - group.to <= LONG_REACH && items[group.from - 1]?.quotation !== -1 ? at : null;
}

/** The narrator's words after the comma that go on what was said: "The toll, Vane said, must go". */
function resumedClause(view: View, group: SpokenGroup): Stretch | null {
  const { items } = view.passage;
  const comma = items.findIndex(({ word, quotation }, i) => i >= group.to && (/^(?:,|—|–|:)$/u.test(word) || quotation !== -1));
  if (items[comma]?.word !== ',') return null;
  const afterQuote = items[group.from - 1] !== undefined && items[group.from - 1]?.quotation !== -1;
  if (comma !== group.to && (afterQuote || !interrupts(view, group))) return null;
  const next = comma + 1;
  if (group.inverted && !/^(?:over|and|but|because|if|for|against|about|to)$/u.test(items[next]?.word ?? '')) return null;
  if (next >= endOf(view.passage) || !continues(view, next) || (afterQuote && !goesOnQuote(view, next))) return null;
  return { from: next, to: endOf(view.passage) };
}

/** What goes on the content after ", Vane said,": no clause about the speaker or the saying. */
function continues(view: View, at: number): boolean {
  const word = view.passage.items[at]?.word ?? '';
  // "..., she said, her voice breaking.": how she said it.
  const manner =
    /^(?:his|her|their|its)$/u.test(word) &&
    view.passage.items.slice(at + 1, at + 5).some((item) => /..ing$/u.test(item.word)) &&
    view.passage.items[at + 1]?.quotation === -1;
  if (manner) return false;
  return (
    !(word.endsWith('ing') && isCueForm(word)) &&
    // "“...,” she said, without elaborating."
    !(word === 'without' && (view.passage.items[at + 1]?.word ?? '').endsWith('ing')) &&
    // "..., she said, just before the vote."
    !/^(?:before|after|prior|ahead|following)$/u.test(view.passage.items[at + 1]?.word ?? '') &&
    !/^(?:who|which|whose|where|according|as|when|while|after|before|until|on|though|although)$/u.test(word) &&
    !(word.endsWith('ing') && word !== 'including' && view.tree?.upos[view.passage.items[at]?.first ?? -1] === 'VERB')
  );
}

/** "“The toll,” Vane said, must go", "..., from “the first day”": no apposition of who spoke, no "to laughter". */
function goesOnQuote({ tree, passage: { items } }: View, at: number): boolean {
  if (tree === null) return true;
  const upos = tree.upos[items[at]?.first ?? -1] ?? '';
  const quoted =
    items.slice(at, at + 8).some(({ quotation }) => quotation !== -1) && !/^(?:laughter|applause)$/u.test(items[at + 1]?.word ?? '');
  const infinitive =
    tree.upos[items[at + 1]?.first ?? -1] === 'VERB' && !/^(?:laughter|applause|cheers|boos|jeers)$/u.test(items[at + 1]?.word ?? '');
  return upos === 'ADP' || items[at]?.word === 'to' ? quoted || infinitive : !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(upos);
}

/** After a dash or colon, or another's cue, only the quotation next to the group is what it reports; after another's words, only the last clause. */
function quoteStart(view: View, group: SpokenGroup, from: number): number {
  const { items } = view.passage;
  const spent = from > sentenceStart(view, group);
  for (let at = group.from - 2; at > from; at -= 1) {
    if (items[at]?.quotation !== -1) continue;
    if (spent && items[at]?.word === ';') return at + 1;
    if (/^(?:—|–|--|-|:|;)$/u.test(items[at]?.word ?? '') && items[at + 1]?.quotation !== -1) return at + 1;
  }
  return from;
}
