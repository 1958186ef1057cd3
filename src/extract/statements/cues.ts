import { CUE_TABLE, DOUBLING_VERBS, IRREGULAR_VERBS, NOUN_LIKE_FORMS, type CueClass, type CueMode } from '../lexicon/cues.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/words.ts';
import type { Item, Passage } from './passages.ts';

type Form = 'BASE' | 'PRESENT' | 'PAST' | 'GERUND';

/** A cue verb of the table. */
export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly mode: CueMode;
  /** t clause, c clause with "that", w question, o noun, i infinitive, a addressee, q quotation only. */
  readonly frames: ReadonlySet<string>;
  readonly particle: readonly string[];
}

/** A cue verb where it stands in a passage; positions are item indices. */
export interface Cue {
  readonly verb: CueVerb;
  readonly form: Form;
  /** The verb itself, and where its particle ends. */
  readonly at: number;
  readonly end: number;
  /** Where its auxiliaries and adverbs begin. */
  readonly start: number;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

const byForm = new Map<string, { verb: CueVerb; form: Form }[]>();
const nounLike: ReadonlySet<string> = new Set(NOUN_LIKE_FORMS);
const doubling: ReadonlySet<string> = new Set(DOUBLING_VERBS);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", "'re", 'got']);

for (const [cueClass, mode, entries] of CUE_TABLE)
  for (const entry of entries.trim().split(/\s+/u)) {
    const [name = '', frames = ''] = entry.split(':');
    const [lemma = '', ...particle] = name.split('_');
    const verb: CueVerb = { lemma: name.replaceAll('_', ' '), cueClass, mode, frames: new Set(frames.split(',')), particle };
    for (const [form, word] of formsOf(lemma)) byForm.set(word, [...(byForm.get(word) ?? []), { verb, form }]);
  }
for (const list of byForm.values()) list.sort((a, b) => b.verb.particle.length - a.verb.particle.length);

function formsOf(lemma: string): [Form, string][] {
  const stem = doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/u, '');
  const present = /(?:s|sh|ch|x|z|go)$/u.test(lemma) ? `${lemma}es` : /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const regular = /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  // "labelled" and "labeled".
  const single = doubling.has(lemma) && lemma.endsWith('l');
  const past = IRREGULAR_VERBS[lemma]?.split(' ') ?? (single ? [regular, `${lemma}ed`] : [regular]);
  const gerund = /(?:ee|oe|ye)$/u.test(lemma) ? [`${lemma}ing`] : single ? [`${stem}ing`, `${lemma}ing`] : [`${stem}ing`];
  return [
    ['BASE', lemma],
    ['PRESENT', present],
    ...past.map((word): [Form, string] => ['PAST', word]),
    ...gerund.map((word): [Form, string] => ['GERUND', word]),
  ];
}

/** True for a word that is some form of a cue verb. */
export function isCueForm(word: string): boolean {
  return byForm.has(word);
}

/** The cue verbs of a passage, told from nouns of the same spelling by the words around them. */
export function findCues({ items }: Passage, isName: (item: Item) => boolean, upos: readonly string[] | null): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || item.quotation !== -1 || isName(item) || isAllTold(items, at)) continue;
    const quoting = upos?.[item.first] === 'VERB' && (introducesQuote(items, at) || closesQuote(items, at, isName));
    const found = known(items, at) ?? (quoting ? quoteVerb(item.word) : undefined);
    if (found === undefined) continue;
    if (upos !== null && upos[item.first] !== 'VERB' && (found.form === 'BASE' || !introducesQuote(items, at))) continue;
    const cue = toCue(items, at, found.verb, found.form, upos === null ? isName : null);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

/** "All told, ...": a sum. */
function isAllTold(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'told' && items[at - 1]?.word === 'all' && items[at + 1]?.word === ',';
}

function known(items: readonly Item[], at: number): { verb: CueVerb; form: Form } | undefined {
  return byForm.get(items[at]?.word ?? '')?.find(({ verb }) => verb.particle.every((word, i) => items[at + 1 + i]?.word === word));
}

/** Any verb says when a comma or colon and a whole quotation follow it: "she boomed: “Go!”". */
function introducesQuote(items: readonly Item[], at: number): boolean {
  const quote = items[at + 2];
  return /^(?:,|:)$/u.test(items[at + 1]?.word ?? '') && quote !== undefined && quote.quotation !== -1 && quote.last - quote.first > 3;
}

/** Any verb says between a whole quotation and a name, or after both: "“Go,” boomed Vane", "“Go,” Vane texted." */
function closesQuote(items: readonly Item[], at: number, isName: (item: Item) => boolean): boolean {
  const nameAt = (i: number): boolean => items[i] !== undefined && isName(items[i]);
  const quoteAt = (i: number): boolean => {
    const item = items[i];
    return item !== undefined && /^[,?!]$/u.test(item.stop) && item.last - item.first > 4;
  };
  if (quoteAt(at - 1)) return nameAt(at + 1) && !items[at]?.word.endsWith('ing');
  let first = at;
  while (first > 0 && nameAt(first - 1)) first -= 1;
  // "“At my age!” she laughed.": a quotation that opens the sentence.
  if (at === 2 && /^(?:he|she|they|i)$/u.test(items[at - 1]?.word ?? '')) first -= 1;
  return first < at && quoteAt(first - 1) && /^(?:\.|,)$/u.test(items[at + 1]?.word ?? '.');
}

function quoteVerb(word: string): { verb: CueVerb; form: Form } {
  const form: Form = word.endsWith('ing') ? 'GERUND' : word.endsWith('s') ? 'PRESENT' : 'PAST';
  const lemma = word.replace(/(?:ing|ed|s)$/u, '');
  return { verb: { lemma, cueClass: 'SAY', mode: 'SPEECH', frames: new Set(['q']), particle: [] }, form };
}

function toCue(items: readonly Item[], at: number, verb: CueVerb, form: Form, isName: ((item: Item) => boolean) | null): Cue | null {
  let start = at;
  let passive = false;
  let infinitive = false;
  while (start > 0) {
    const word = items[start - 1]?.word ?? '';
    if (!AUXILIARIES.has(word) && !isAdverb(word) && word !== 'to') break;
    if (word === "'s" && form !== 'PAST' && form !== 'GERUND') break;
    // "two towns have claims on the river" has no verb of saying.
    if (form === 'PRESENT' && AUXILIARIES.has(word)) return null;
    if (word === 'to') infinitive = true;
    if (BE.has(word) && form === 'PAST' && start >= at - 1) passive = true;
    start -= 1;
  }
  if (form === 'PAST' && items[at - 1]?.word === 'being') passive = true;
  const before = items[start - 1];
  const cue: Cue = { verb, form, at, end: at + 1 + verb.particle.length, start, passive, infinitive };
  if (start === at && isName !== null && !standsAsVerb(items, cue, before, isName)) return null;
  return cue;
}

/** Without an auxiliary a form may be a noun or an adjective: "the claims", "his call", "reported losses". */
function standsAsVerb(items: readonly Item[], { at, form, verb }: Cue, before: Item | undefined, isName: (item: Item) => boolean): boolean {
  const word = items[at]?.word ?? '';
  const previous = before?.word ?? '';
  const next = items[at + 1]?.word ?? '';
  if (DETERMINERS.has(previous) || POSSESSIVES.has(previous))
    return form === 'PAST' && !nounLike.has(word) && previous.length > 3 && verb.frames.has('t') && !DETERMINERS.has(previous);
  if (form === 'GERUND')
    return (
      !PREPOSITIONS.has(previous) ||
      /^(?:by|for|of|in|after|before|without|while|from|like|on|about|as|despite|against|at|to)$/u.test(previous)
    );
  if (form === 'BASE') {
    if (before === undefined) return false;
    if (SUBJECT_PRONOUNS.has(previous) && !/^(?:he|she|it)$/u.test(previous)) return true;
    if (nounLike.has(word)) return previous.endsWith('s') && !isName(before) && (next === 'that' || DETERMINERS.has(next));
    return !PREPOSITIONS.has(previous) && (/s$|people|men|women|police|who|and/u.test(previous) || isName(before));
  }
  if (form === 'PRESENT' && nounLike.has(word)) {
    if (before === undefined || PREPOSITIONS.has(previous)) return false;
    return isName(before) || /^(?:he|she|it|who|which|that)$/u.test(previous) || next === 'that' || next === QUOTE;
  }
  if (form === 'PAST') return !(PREPOSITIONS.has(previous) && !/^(?:as)$/u.test(previous));
  return !PREPOSITIONS.has(previous);
}

const QUOTE = '“”';

/** Adverbs that may stand between a subject and its verb. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (/.{3}ly$/u.test(word) && !/^(?:family|reply|only|italy|july|supply|apply|rally|ally|assembly)$/u.test(word));
}
