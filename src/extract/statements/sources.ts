import { textOf, type TokenRange } from '../../text/document.ts';
import { PREPOSITIONS, SPEAKING_NOUNS } from '../lexicon/words.ts';
import { endOf } from './contents.ts';
import { plainDraft, type Draft } from './draft.ts';
import { QUOTED, type Item } from './passages.ts';
import { isPartLabel } from './turns.ts';
import { phraseStartingAt, phraseEndingAt, type Speaker, type View } from './speakers.ts';

/** "According to Vane, ...", "..., according to Vane", and headlines of the form "Vane: toll must go". */
export function sourceDrafts(view: View): Draft[] {
  const colon = colonDraft(view);
  if (colon !== null) return [colon];
  const { items } = view.passage;
  const at = items.findIndex(({ word }, i) => (word === 'according' && items[i + 1]?.word === 'to') || inWordsOf(items, i));
  if (at === -1) return [];
  const length = inWordsOf(items, at) ? 4 : 2;
  const speaker = phraseStartingAt(view, at + length);
  if (speaker === null) return [];
  const leading = at === 0 || (at === 1 && /^(?:but|and|yet|meanwhile|,)$/u.test(items[0]?.word ?? ''));
  const quoted = length === 4 ? items.findIndex(({ quotation }, i) => quotation !== -1 && i >= speaker.end) : -1;
  // "..., and in the words of Vane, “nobody asked”": only the quotation is hers.
  if (!leading && quoted !== -1)
    return [
      toDraft(
        view,
        [{ from: quoted, to: quoted + 1 }],
        { from: at, to: at + length },
        speaker,
        'source.according-before',
        'in the words of',
        0.9,
      ),
    ];
  const to = leading ? endOf(view.passage) : at;
  const from = leading ? afterSource(view, speaker) : lastStart(view, at);
  // "That's according to a poll": what was said before.
  if (!leading && /^(?:that|this|it|all)$/u.test(items[from]?.word ?? '') && at - from < 4) return [];
  const after = leading ? null : goesOnAfter(view, { from, to: at }, speaker.end);
  if (to - from < 2 && after === null && items[from]?.word !== QUOTED) return [];
  const contents = after === null ? [{ from, to }] : [{ from, to }, after];
  const rule = leading ? 'source.according-before' : 'source.according-after';
  const lemma = length === 4 ? 'in the words of' : 'according to';
  return [toDraft(view, contents, { from: at, to: at + length }, speaker, rule, lemma, leading ? 0.9 : 0.8)];
}

/** "Most nurses, according to Vane, will pay": the sentence goes on after who says so. */
function goesOnAfter({ tree, passage }: View, before: { from: number; to: number }, from: number): { from: number; to: number } | null {
  const { items } = passage;
  const comma = items.findIndex(({ word, quotation }, at) => at >= from && (word === ',' || quotation !== -1));
  if (tree === null || items[comma]?.word !== ',') return null;
  const next = items[comma + 1];
  const to = endOf(passage);
  if (next === undefined || comma + 2 >= to) return null;
  const isVerb = ({ first, word }: Item): boolean => /^(?:AUX|VERB)$/u.test(tree.upos[first] ?? '') && !word.endsWith('ing');
  // "Over the long term, according to Vane, the toll ...": what stands before is no sentence.
  const fragment = !items.slice(before.from, before.to).some((item) => item.quotation !== -1 || isVerb(item));
  return isVerb(next) || fragment ? { from: comma + 1, to } : null;
}

/** "in the words of Vane, ...". */
function inWordsOf(items: View['passage']['items'], at: number): boolean {
  return at >= 0 && ['in', 'the', 'words', 'of'].every((word, i) => items[at + i]?.word === word);
}

/** Where the clause begins after "according to X, or Y, which ...,": past what only describes the source. */
function afterSource({ passage: { items } }: View, speaker: Speaker): number {
  const comma = (from: number): number => items.findIndex(({ word }, at) => at >= from && word === ',');
  const first = comma(speaker.end);
  if (first === -1) return speaker.end;
  const apposed = /^(?:or|which|who|whose|where|a|an)$/u.test(items[first + 1]?.word ?? '');
  let at = apposed ? comma(first + 1) : first;
  if (apposed && /^(?:which|who|whose|where)$/u.test(items[at + 1]?.word ?? '')) at = comma(at + 1);
  return (at === -1 ? first : at) + 1;
}

/** Where what the source says begins: after the last colon or semicolon before it. */
function lastStart({ passage: { items } }: View, at: number): number {
  for (let i = at - 5; i > 0; i -= 1) if (/^[:;]$/u.test(items[i]?.word ?? '')) return i + 1;
  return 0;
}

/** A headline may have a name, a colon and what is said; elsewhere a quotation follows. */
function colonDraft(view: View): Draft | null {
  const { document, passage } = view;
  const { items } = passage;
  const colon = items.findIndex(({ word }) => word === ':');
  if (colon < 1 || colon > 7 || colon + 1 >= items.length) return null;
  const paragraph = document.paragraphs[passage.paragraph];
  const quoted = items[colon + 1]?.quotation !== -1;
  // "Vane: “Never.” Holt: “Always.”": a quotation each, in one paragraph.
  if (paragraph === undefined || (paragraph.first !== passage.first && !quoted)) return null;
  const speaker = phraseEndingAt(view, colon - 1) ?? reportOf(view, colon);
  if (speaker === null || speaker.start > 0 || speaker.form === 'PRONOUN' || !saysSomething(view, colon) || !canSpeak(view, speaker))
    return null;
  const person = speaker.name?.type === 'PERSON';
  if (paragraph.kind === 'BODY' && passage.paragraph > 0 && !(quoted && person)) return null;
  return toDraft(
    view,
    [{ from: colon + 1, to: quoted ? colon + 2 : endOf(passage) }],
    { from: colon, to: colon + 1 },
    speaker,
    'source.colon',
    ':',
    0.85,
  );
}

/** A person, a body, or a noun of those who speak: no name of a column or a show. */
function canSpeak({ document }: View, { name, first, last }: Speaker): boolean {
  const words = textOf(document, { first, last });
  if (isPartLabel(document.lower.slice(first, last))) return false;
  if (words === words.toUpperCase() && words.length > 2) return true;
  if (name !== null) return name.type === 'PERSON' || name.type === 'ORGANIZATION';
  // "Council notebook" does not speak, "Police in Calder" do.
  const phrase = document.lower.slice(first, last);
  const joins = phrase.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
  const head = phrase.at(joins === -1 ? -1 : joins - 1) ?? '';
  // "Nurses' new warning: ..."
  return SPEAKING_NOUNS.has(head) || (SAYINGS.test(head) && phrase.some((word) => SPEAKING_NOUNS.has(word)));
}

const SAYINGS = /^(?:warning|claim|message|promise|vow|pledge|plea|demand|call|response|advice|verdict)$/u;

/** More than a number or a title: a few words, not all of them capitalized. */
function saysSomething({ document, passage: { items } }: View, colon: number): boolean {
  const words = items
    .slice(colon + 1)
    .flatMap(({ first, last }) => document.words.slice(first, last))
    .filter((word) => /^\p{L}/u.test(word));
  return words.length > 2;
}

/** "Report: ...", "Poll: ..." */
function reportOf({ document, passage: { items } }: View, colon: number): Speaker | null {
  const item = items[colon - 1];
  if (item === undefined || colon > 3) return null;
  const words = document.words.slice(items[0]?.first ?? 0, item.last);
  const inCapitals = words.every((word) => word === word.toUpperCase()) && /\p{L}{2}/u.test(item.word);
  if (!inCapitals && !REPORTS.test(item.word)) return null;
  return { first: items[0]?.first ?? item.first, last: item.last, form: 'NOMINAL', name: null, start: 0, end: colon };
}

const REPORTS = /^(?:reports?|polls?|study|survey|sources?|experts?|police|officials?|analysts?)$/u;

function toDraft(
  view: View,
  contents: readonly { readonly from: number; readonly to: number }[],
  cue: { readonly from: number; readonly to: number },
  speaker: Speaker,
  rule: string,
  lemma: string,
  confidence: number,
): Draft {
  const { items, paragraph } = view.passage;
  const range = (a: number, b: number): TokenRange => ({ first: items[a]?.first ?? 0, last: items[b - 1]?.last ?? 0 });
  const trimmed = ({ from: first, to: last }: { readonly from: number; readonly to: number }): TokenRange => {
    let [from, to] = [first, last];
    while (from < to - 1 && /^(?:,|that)$/u.test(items[from]?.word ?? '')) from += 1;
    while (to > from + 1 && /^(?:,|—|–)$/u.test(items[to - 1]?.word ?? '')) to -= 1;
    return range(from, to);
  };
  return {
    ...plainDraft,
    parts: contents.map(trimmed),
    cue: { ...range(cue.from, cue.to), lemma, cueClass: 'SAY' },
    speaker,
    paragraph,
    rule,
    confidence,
  };
}
