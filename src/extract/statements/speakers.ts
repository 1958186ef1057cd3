import type { Document, TokenRange } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SPEAKING_NOUNS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WEEKDAYS,
  AUXILIARIES,
  MONTHS,
} from '../lexicon/words.ts';
import { isLetters } from '../names/letters.ts';
import type { Name } from '../names/name.ts';
import { isAdverb, isCueForm, type Cue } from './cues.ts';
import { QUOTED, type Item, type Passage } from './passages.ts';

/** Who speaks, as this place names them. */
export interface Speaker extends TokenRange {
  readonly form: 'NAME' | 'TITLE' | 'NOMINAL' | 'PRONOUN';
  /** The name when it is one. */
  readonly name: Name | null;
  /** The items it takes, apposition included. */
  readonly start: number;
  readonly end: number;
}

/** What speaker rules ask of a passage. */
export interface View {
  readonly document: Document;
  readonly passage: Passage;
  /** The name that covers a token, if any. */
  readonly nameAt: (token: number) => Name | null;
  /** Null without a language model. */
  readonly tree: Tree | null;
}

const LONGEST_PHRASE = 14;

/** The subject that ends right before an item; null when none can be read. */
export function subjectBefore(view: View, position: number): Speaker | null {
  const { items } = view.passage;
  let at = position - 1;
  at = skipAdverbials(items, at);
  const word = items[at]?.word ?? '';
  if (at < 0 || word === QUOTED) return null;
  if (word === ',') return acrossApposition(view, at, ',');
  if (/^(?:—|–|--|-)$/u.test(word)) return acrossApposition(view, at, word);
  if (word === ')') {
    while (at >= 0 && items[at]?.word !== '(') at -= 1;
    return phraseEndingAt(view, at - 1);
  }
  return phraseEndingAt(view, at);
}

/** "Vane on Monday said": steps back over adverbs and words of time. */
function skipAdverbials(items: readonly Item[], from: number): number {
  let at = from;
  for (let steps = 0; at > 0 && steps < 6; steps += 1) {
    const word = items[at]?.word ?? '';
    if (isAdverb(word) || AUXILIARIES.has(word) || WEEKDAYS.has(word)) at -= 1;
    else if (TIME_WORDS.has(word) && steps > 0) at -= 1;
    else if (TIME_WORDS.has(word) && /^(?:on|this|last|late|early|earlier|that|the|in)$/u.test(items[at - 1]?.word ?? '')) at -= 1;
    else if (at < from && /^(?:on|this|last|late|early|in|the|that)$/u.test(word) && at > 0) at -= 1;
    else return at;
  }
  return at;
}

/** "Ada Vane, the mayor of Port Alder, said": the comma that opens the apposition, with a name or noun before it. */
function acrossApposition(view: View, close: number, mark: string): Speaker | null {
  const { items } = view.passage;
  let nominal: Speaker | null = null;
  for (let open = close - 1; open > 0 && close - open < 45; open -= 1) {
    if (items[open]?.word !== mark) continue;
    const speaker = phraseEndingAt(view, open - 1);
    if (speaker === null) continue;
    const inside = items[open + 1]?.word ?? '';
    const apposed =
      /^(?:who|which|whose|a|an|the|himself|herself|one|now|then|his|her|also|speaking|in|at|like|r|d|himself|and|asked|while|when|citing|sr|jr|jr\.|sr\.)$/u.test(
        inside,
      ) ||
      /^\d/u.test(inside) ||
      items[open + 1] !== undefined;
    if (speaker.name !== null && speaker.form === 'NAME' && apposed) return { ...speaker, end: close + 1 };
    if (speaker.form !== 'NAME' && nominal === null && /^(?:who|which|whose|a|an|the|including|led|like)$/u.test(inside))
      nominal = { ...speaker, end: close + 1 };
  }
  return nominal;
}

/** The noun phrase that ends at an item. */
export function phraseEndingAt(view: View, at: number): Speaker | null {
  const { items } = view.passage;
  const item = items[at];
  if (item === undefined || item.quotation !== -1) return null;
  if (SUBJECT_PRONOUNS.has(item.word)) return { first: item.first, last: item.last, form: 'PRONOUN', name: null, start: at, end: at + 1 };
  const lettered = isLetters(view.document.words[item.first]) ? at - 1 : at;
  const name = view.nameAt(items[lettered]?.first ?? -1);
  if (name !== null) return nameOrHead(view, lettered, name);
  if (/^(?:which|that|this|these|those|both|all|some|many|others|one|another|none|few)$/u.test(item.word))
    return { first: item.first, last: item.last, form: 'PRONOUN', name: null, start: at, end: at + 1 };
  return nominalEndingAt(view, at);
}

/** A name is the speaker, unless it only completes a noun: "a spokesman for Vane", "Rep. Holt of Westland". */
function nameOrHead(view: View, at: number, name: Name): Speaker | null {
  const { items } = view.passage;
  let start = at;
  while (start > 0 && (items[start - 1]?.first ?? -1) >= (name.title?.first ?? name.first)) start -= 1;
  const own: Speaker = { first: name.first, last: name.last, form: 'NAME', name, start, end: at + 1 };
  const before = items[start - 1]?.word ?? '';
  if (/^(?:of|for|from|at|with|in|to|on)$/u.test(before)) {
    const head = phraseEndingAt(view, start - 2);
    if (head !== null && (head.form === 'NAME' || headNoun(view, head)))
      return { ...head, end: at + 1, ...(head.form === 'NOMINAL' ? { last: name.last } : {}) };
  }
  if (before === 'and' || before === '&') {
    const left = phraseEndingAt(view, start - 2);
    if (left !== null && left.form === 'NAME' && (name.type === 'PERSON') === (left.name?.type === 'PERSON'))
      return { ...left, end: at + 1, last: name.last };
  }
  return own;
}

function headNoun({ document }: View, { first, last }: TokenRange): boolean {
  for (let i = last - 1; i >= first; i -= 1) if (SPEAKING_NOUNS.has(document.lower[i] ?? '')) return true;
  return false;
}

/** "the department", "two officials in the state", "Democratic leaders": back to its determiner or what cannot be in it. */
function nominalEndingAt(view: View, at: number): Speaker | null {
  const { items } = view.passage;
  // "could “no longer ask ...": a determiner alone is nobody.
  if (DETERMINERS.has(items[at]?.word ?? '')) return null;
  let start = at;
  let seen = false;
  for (; start >= 0 && at - start < LONGEST_PHRASE; start -= 1) {
    const word = items[start]?.word ?? '';
    if (items[start]?.quotation !== -1 || !/[\p{L}\p{N}'’-]/u.test(word)) break;
    if (CONJUNCTIONS.has(word) || RELATIVES.has(word) || AUXILIARIES.has(word) || (SUBJECT_PRONOUNS.has(word) && word !== 'it')) {
      if (word !== "'s" && word !== 'and') break;
      if (word === 'and' && !SPEAKING_NOUNS.has(items[start - 1]?.word ?? '')) break;
    }
    if (SPEAKING_NOUNS.has(word)) seen = true;
    if (start < at && isCueForm(word) && view.nameAt(items[start]?.first ?? 0) === null && !SPEAKING_NOUNS.has(word)) break;
    if (DETERMINERS.has(word) && !/^(?:of|for|in|at|from|with|by|on)$/u.test(items[start - 1]?.word ?? '')) {
      start -= 1;
      break;
    }
    if (PREPOSITIONS.has(word) && !/^(?:of|for|in|at|from|with|on)$/u.test(word)) break;
  }
  let first = start + 1;
  while (first <= at && (PREPOSITIONS.has(items[first]?.word ?? '') || isAdverb(items[first]?.word ?? ''))) first += 1;
  if (first > at) return null;
  const determined = DETERMINERS.has(items[first]?.word ?? '');
  if (!seen && !determined) return null;
  return { first: items[first]?.first ?? 0, last: items[at]?.last ?? 0, form: 'NOMINAL', name: null, start: first, end: at + 1 };
}

/** "said Vane", "according to officials": the noun phrase that begins at an item. */
export function phraseStartingAt(view: View, from: number): Speaker | null {
  const { items } = view.passage;
  let at = from;
  while (isAdverb(items[at]?.word ?? '')) at += 1;
  const item = items[at];
  if (item === undefined || item.quotation !== -1) return null;
  if (/^(?:he|she|they|it|we|i|him|her|them|us|me|you)$/u.test(item.word))
    return { first: item.first, last: item.last, form: 'PRONOUN', name: null, start: at, end: at + 1 };
  let end = at;
  let nominal = false;
  let joins = false;
  for (; end < items.length && end - at < LONGEST_PHRASE; end += 1) {
    const here = items[end];
    const word = here?.word ?? '';
    const name = here === undefined ? null : view.nameAt(here.first);
    if (name !== null) {
      const owned = items.find(({ first }, i) => i > end && first >= name.last)?.word ?? '';
      // "says lead author Dr. Ruth Holt of the Westland Institute": the noun only introduces the name.
      if (owned !== "'s" && (!nominal || (name.type === 'PERSON' && !joins))) return whole(view, name, at);
      if (!nominal && owned !== "'s") break;
      continue;
    }
    if (
      here?.quotation !== -1 ||
      !/[\p{L}\p{N}'’-]/u.test(word) ||
      CONJUNCTIONS.has(word) ||
      RELATIVES.has(word) ||
      (AUXILIARIES.has(word) && word !== "'s") ||
      WEEKDAYS.has(word) ||
      MONTHS.has(word)
    )
      break;
    if (PREPOSITIONS.has(word)) {
      if (!/^(?:of|for|in|at|from|with|close|to)$/u.test(word)) break;
      nominal = true;
      joins = true;
    }
    const upos = here === undefined ? undefined : view.tree?.upos[here.first];
    // "a note obtained by the Courier": only how it came to light.
    if (upos === 'VERB' && end > at + 1 && view.tree?.relation[here?.first ?? -1] === 'acl') break;
    const noun = upos === 'NOUN';
    if (!PREPOSITIONS.has(word) && isCueForm(word) && end > at + 1 && !SPEAKING_NOUNS.has(word) && !noun) break;
    if (SPEAKING_NOUNS.has(word)) nominal = true;
  }
  while (end > at && PREPOSITIONS.has(items[end - 1]?.word ?? '')) end -= 1;
  if (end <= at) return null;
  const person = view.nameAt(items[end - 1]?.first ?? -1);
  // "the team's coach Tom Pell": the phrase only introduces the name.
  if (person?.type === 'PERSON' && !PREPOSITIONS.has(items.find(({ last }) => last === (person.title?.first ?? person.first))?.word ?? ''))
    return { first: person.first, last: person.last, form: 'NAME', name: person, start: at, end };
  const apposed = items[end]?.word === ',' ? namedAfter(view, end + 1) : null;
  if (apposed !== null) return whole(view, apposed, at);
  return { first: items[at]?.first ?? 0, last: items[end - 1]?.last ?? 0, form: 'NOMINAL', name: null, start: at, end };
}

/** "said the lead author, Dr. Ada Vane of the institute": the person whom the comma leads to. */
function namedAfter({ nameAt, passage: { items } }: View, at: number): Name | null {
  const name = nameAt(items[at]?.first ?? -1);
  const begins = name !== null && items[at]?.first === (name.title?.first ?? name.first);
  const after = items.find(({ first }) => first >= (name?.last ?? Infinity))?.word ?? '.';
  return begins && name.type === 'PERSON' && /^(?:[.,;—–(]|of|from|at|in|who|whose|on)$/u.test(after) ? name : null;
}

function whole(view: View, name: Name, start: number): Speaker {
  const { items } = view.passage;
  let end = start;
  while (end < items.length && (items[end]?.first ?? Infinity) < name.last) end += 1;
  return { first: name.first, last: name.last, form: 'NAME', name, start, end };
}

/** The first subject of a passage: what "..., saying" and "... and said" go back to. */
export function mainSubject(view: View, before: number): Speaker | null {
  const { items } = view.passage;
  for (let at = 0; at < before; at += 1) {
    const item = items[at];
    if (item === undefined || item.quotation !== -1) continue;
    const previous = items[at - 1]?.word ?? '';
    if (/^(?:he|she|they|we|i)$/u.test(item.word))
      return { first: item.first, last: item.last, form: 'PRONOUN', name: null, start: at, end: at + 1 };
    const name = view.nameAt(item.first);
    if (name === null || !/^(?:PERSON|ORGANIZATION|UNKNOWN)$/u.test(name.type) || PREPOSITIONS.has(previous)) continue;
    const { end } = whole(view, name, at);
    if (items[end]?.word === "'s" || items[end]?.word === "'") continue;
    return whole(view, name, at);
  }
  return null;
}

/** True for a cue whose subject is that of the verb before it: "... and said", ", saying". */
export function inheritsSubject({ items }: Passage, cue: Cue): boolean {
  const before = items[cue.start - 1]?.word ?? '';
  return (
    /^(?:and|but|or|then|,|—|–|-|by|for|after|before|while|without|in|when|as|despite|from|of|instead)$/u.test(before) ||
    (cue.form === 'GERUND' && cue.start === cue.at)
  );
}
