import type { TokenRange } from '../../text/document.ts';
import { CUE_NOUNS } from '../lexicon/cues.ts';
import { contentEnd } from './contents.ts';
import type { Draft } from './draft.ts';
import { phraseAround } from './parsed.ts';
import { phraseEndingAt, type Speaker, type View } from './speakers.ts';

/** "Her first demand is that ...", "Vane's claim that ...": a noun as the cue, its owner as the speaker. */
export function nounDrafts(view: View, others: readonly Draft[], base: number): Draft[] {
  const { items, paragraph } = view.passage;
  const drafts: Draft[] = [];
  for (let at = 1; at < items.length; at += 1) {
    const cueClass = CUE_NOUNS[(items[at]?.word ?? '').replace(/s$/u, '')] ?? CUE_NOUNS[items[at]?.word ?? ''];
    if (cueClass === undefined || items[at]?.quotation !== -1) continue;
    const from = thatAfter(view, at);
    const speaker = from === null ? null : (ownerOf(view, at) ?? giverOf(view, at));
    if (from === null || speaker === null) continue;
    const to = Math.min(contentEnd(view.passage, from, []), clauseEnd(view, from));
    const first = items[from]?.first ?? 0;
    if (to - from < 2 || others.some(({ cue }) => cue !== null && cue.first === items[at]?.first)) continue;
    const holder = others.findIndex(({ parts }) => parts.some((part) => part.first <= (items[at]?.first ?? 0) && first < part.last));
    const range = (a: number, b: number): TokenRange => ({ first: items[a]?.first ?? 0, last: items[b - 1]?.last ?? 0 });
    drafts.push({
      parts: [{ first, last: items[to - 1]?.last ?? first }],
      cue: { ...range(at, at + 1), lemma: (items[at]?.word ?? '').replace(/s$/u, ''), cueClass },
      mode: 'SPEECH',
      speaker,
      sameSpeakerAs: null,
      addressee: null,
      negated: false,
      modality: null,
      within: holder === -1 ? null : base + holder,
      paragraph,
      rule: 'statement.noun',
      confidence: 0.72,
    });
  }
  return drafts;
}

/** "a threat to the port" is no promise: after "to" a verb, after "for" and "of" a noun. */
function isOwnPhrase(tree: View['tree'], token: number, word: string): boolean {
  return tree !== null && tree.relation[token] === (word === 'to' ? 'mark' : 'case');
}

/** Where the parse ends the clause that "that" opens. */
function clauseEnd({ tree, passage: { items } }: View, from: number): number {
  const that = items[items[from]?.word === 'to' ? from : from - 1]?.first ?? -1;
  const verb = tree?.head[that] ?? -1;
  if (tree === null || verb < that || !/^(?:mark|case)$/u.test(tree.relation[that] ?? '')) return items.length;
  const last = tree.right[verb] ?? verb;
  const end = items.findIndex(({ first }) => first > last);
  return end === -1 ? items.length : end;
}

function thatAfter({ passage: { items }, tree }: View, at: number): number | null {
  const next = items[at + 1]?.word ?? '';
  // "a message that the mayor should have" is a relative clause.
  if (next === 'that') return tree !== null && tree.upos[items[at + 1]?.first ?? -1] !== 'SCONJ' ? null : at + 2;
  if (TAKES[(items[at]?.word ?? '').replace(/s$/u, '')] === next && isOwnPhrase(tree, items[at + 1]?.first ?? -1, next))
    return next === 'to' ? at + 1 : at + 2;
  if (/^(?:is|was|:)$/u.test(next)) return items[at + 2]?.word === 'that' ? at + 3 : items[at + 2]?.word === ':' ? at + 3 : null;
  return null;
}

/** "Vane gave her word that", "made the claim that", "is of the view that": the subject of the verb that the noun belongs to. */
function giverOf({ tree, ...rest }: View, at: number): Speaker | null {
  const noun = rest.passage.items[at]?.first ?? -1;
  if (tree === null || !/^(?:obj|obl|root|xcomp)$/u.test(tree.relation[noun] ?? '')) return null;
  const verb = tree.relation[noun] === 'root' ? noun : (tree.head[noun] ?? -1);
  const word = rest.document.lower[verb] ?? '';
  if (verb !== noun && !GIVES.test(word)) return null;
  const subject = tree.children[verb]?.find((child) => tree.relation[child] === 'nsubj' && child < noun);
  return subject === undefined ? null : phraseAround({ tree, ...rest }, tree, subject);
}

const GIVES =
  /^(?:gave|gives|give|giving|given|made|makes|make|making|issued|issues|issuing|offered|offers|offering|repeated|repeats|repeating|raised|raises|raising|had|has|sent|sends|voiced|renewed|released|delivered|leveled|lodged)$/u;

/** "his first demand", "Vane's claim": the possessive before the noun, adjectives between. */
function ownerOf(view: View, at: number): Speaker | null {
  const { items } = view.passage;
  for (let i = at - 1; i >= 0 && at - i < 5; i -= 1) {
    const item = items[i];
    if (item === undefined || item.quotation !== -1 || /^[,.;:]$/u.test(item.word)) return null;
    if (/^(?:his|her|their|its|my|our)$/u.test(item.word))
      return { first: item.first, last: item.last, form: 'PRONOUN', name: null, start: i, end: i + 1 };
    if (item.word === "'s" || item.word === "'" || item.word === '’') return phraseEndingAt(view, i - 1);
  }
  return null;
}

/** "her calls for a new bridge", "his promise to vote": what may follow a noun in place of "that". */
const TAKES: Readonly<Record<string, string>> = {
  call: 'for',
  demand: 'for',
  plea: 'for',
  promise: 'to',
  pledge: 'to',
  vow: 'to',
  allegation: 'of',
};
