import { venueEnd } from './contents.ts';
import type { SpokenGroup } from './groups.ts';
import type { Item } from './passages.ts';
import type { View } from './speakers.ts';

/** True for a quotation with a comma inside or after its marks: the clause that it belongs to may end there. */
export function endsInComma({ passage: { items } }: View, at: number): boolean {
  const quote = items[at];
  return quote !== undefined && quote.quotation !== -1 && (quote.stop === ',' || items[at + 1]?.word === ',');
}

/** "pay “slightly more,” an admission that ...", "“Shame,” drawing jeers and “moderate” cheers": after a comma the narrator remarks on what was said. */
export function quoteAsideEnd(view: View, from: number, to: number): number {
  const { items } = view.passage;
  for (let at = from; at + 2 < to; at += 1) {
    const next = items[at + 1]?.word === ',' ? at + 2 : at + 1;
    if (endsInComma(view, at) && isRemark(view, next)) return at + 1;
  }
  return to;
}

/** ", drawing jeers", ", a claim that ...", ", which ...", ", in which ...": no words of who is quoted. */
function isRemark({ tree, passage: { items } }: View, at: number): boolean {
  const [opening, after] = [items[at], items[at + 1]];
  if (tree === null || opening === undefined) return false;
  if (opening.word.endsWith('ing') && opening.word !== 'including') return tree.upos[opening.first] === 'VERB';
  if (/^(?:a|an|part|which|who|whose|whom|where|though|although)$/u.test(opening.word)) return true;
  return /^(?:in|of|to|for)$/u.test(opening.word) && /^(?:which|whom)$/u.test(after?.word ?? '');
}

/** "called it “a disgrace” in a text message", "at a rally in Calder", "outside the ground": where it was said, after the last quotation. */
export function withoutVenue({ tree, passage: { items } }: View, from: number, to: number): number {
  const at = items.findLastIndex(({ quotation }, i) => quotation !== -1 && i >= from && i < to);
  const opening = items[at + 1]?.word ?? '';
  if (at === -1 || at + 2 >= to) return to;
  const plain = (end: number): boolean =>
    items.slice(end, to).every(({ first, word }) => word !== ',' && !/^(?:VERB|AUX|SCONJ)$/u.test(tree?.upos[first] ?? 'VERB'));
  if (/^(?:outside|inside)$/u.test(opening)) return plain(at + 1) && to - at < LONGEST_VENUE ? at + 1 : to;
  const end = /^(?:in|on|at|during|via)$/u.test(opening) ? venueEnd(items, at + 2) : null;
  if (end === null || end > to) return to;
  return end === to || (/^(?:in|of|on|with|at)$/u.test(items[end]?.word ?? '') && plain(end)) ? at + 1 : to;
}

/** Words from "outside" to the end of the place at most. */
const LONGEST_VENUE = 10;

/**
 * Where what another says begins, told by the narrator: ", while Holt argued that ...", "“very glad” and Holt calling it
 * “great”", ", to which Holt replied". Null when the cue is part of the content.
 */
export function setAgainst({ passage: { items } }: View, next: SpokenGroup): number | null {
  const { inherited, cue, speaker, from } = next;
  if (inherited || cue.verb.mode !== 'SPEECH' || speaker === null || speaker.form === 'PRONOUN') return null;
  const [word, earlier, first] = [items[from - 1], items[from - 2], items[from - 3]];
  const apart = (item: Item | undefined): boolean => item?.word === ',' || (item !== undefined && item.quotation !== -1);
  const named = speaker.form === 'NAME';
  if (named && /^(?:while|whereas)$/u.test(word?.word ?? '') && apart(earlier)) return earlier?.word === ',' ? from - 2 : from - 1;
  if (named && word?.word === 'and' && earlier !== undefined && earlier.quotation !== -1) return from - 1;
  const and = named && cue.start === cue.at ? joinedAt(items, from) : -1;
  if (and !== -1) return and - 1;
  if (word?.word === 'which' && /^(?:to|after)$/u.test(earlier?.word ?? '') && apart(first))
    return first?.word === ',' ? from - 3 : from - 2;
  return null;
}

/** ", and captain Jo Pike said": the word that joins another's sentence, before a name and what introduces it; -1 for none. */
function joinedAt(items: readonly Item[], name: number): number {
  let at = name - 1;
  while (name - at < 4 && /^\p{L}+$/u.test(items[at]?.word ?? '') && items[at]?.word !== 'and') at -= 1;
  return items[at]?.word === 'and' && items[at - 1]?.word === ',' ? at : -1;
}

/** "promised to appeal but never did", "ruling that it was void and siding with her": where the narrator tells what the speaker did next. */
export function nextActStart(view: View, group: SpokenGroup, from: number, to: number, infinitive: boolean): number {
  const { items } = view.passage;
  for (let at = from + 2; at < to - 1; at += 1) {
    const word = items[at]?.word ?? '';
    const after = /^(?:never|then|later|now)$/u.test(items[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const acts = infinitive && word === 'but' && /^(?:did|does|has|had|was|were|is)$/u.test(items[after]?.word ?? '');
    const goesOn = group.cue.form === 'GERUND' && word === 'and' && hasGerund(view, at + 1, at + 2) && !hasGerund(view, from, at);
    if (acts || goesOn) return items[at - 1]?.word === ',' ? at - 1 : at;
  }
  return to;
}

/** True when a verb in -ing stands in a stretch. */
function hasGerund({ tree, passage: { items } }: View, from: number, to: number): boolean {
  return items.slice(from, to).some(({ first, word }) => word.endsWith('ing') && tree?.upos[first] === 'VERB');
}
