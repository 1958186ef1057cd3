import { isCueForm } from './cues.ts';
import { sentenceStart } from './closing.ts';
import type { SpokenGroup } from './groups.ts';
import { endsInComma } from './narrator.ts';
import { parsedContent } from './parsed-content.ts';
import type { View } from './speakers.ts';

/** "Citing “duties,” Vane said ...", "Even as Vane said that “we agree,” Holt said ...": the words up to the comma only lead up to what this group says. */
export function opensSentence(view: View, group: SpokenGroup): boolean {
  const { items } = view.passage;
  const { tree } = view;
  const said = tree === null ? null : parsedContent(view, tree, group.cue);
  const quoteNext = /^(?:,|:)$/u.test(items[group.to]?.word ?? '') && (items[group.to + 1]?.quotation ?? -1) !== -1;
  const start = sentenceStart(view, group);
  const asked = /^(?:asked|pressed|questioned)$/u.test(items[start]?.word ?? '');
  // "When somebody shouted, “Shame,” Vane laughed ...": the quotation is another's.
  const taken = /^[,:]$/u.test(items[group.from - 2]?.word ?? '') && isCueForm(items[group.from - 3]?.word ?? '');
  const goesOn = asked || taken || quoteNext || (said !== null && said.shape !== 'around');
  return goesOn && (asked || leads(view, start)) && endsInComma(view, group.from - 1);
}

/** A participle or a conjunction opens a clause that another is to follow. */
function leads({ tree, passage: { items } }: View, first: number): boolean {
  const [opening, next] = [items[first], items[first + 1]];
  if (opening === undefined || opening.quotation !== -1) return false;
  const participle = opening.word.endsWith('ing') && tree?.upos[opening.first] === 'VERB';
  const joins = /^(?:even|but|and|yet)$/u.test(opening.word) ? next : opening;
  return participle || /^(?:as|while|when|after|before|although|though|since|because|whereas)$/u.test(joins?.word ?? '');
}

/** In a clause that leads up to another, what is quoted ends with its comma. */
export function leadEnd(view: View, group: SpokenGroup, from: number): number {
  const { items } = view.passage;
  if (!leads(view, sentenceStart(view, group)) || group.from > sentenceStart(view, group) + 3) return items.length;
  const at = items.findIndex(({ quotation }, i) => i >= from && quotation !== -1 && endsInComma(view, i));
  return at === -1 ? items.length : at + 1;
}
