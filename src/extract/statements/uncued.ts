import type { Document, TokenRange } from '../../text/document.ts';
import { answerDraft } from './answers.ts';
import { endOf, isAllQuoted } from './contents.ts';
import { plainDraft, type Draft } from './draft.ts';
import { readGroups } from './groups.ts';
import { conclusionOf, introductionOf, speakerBeforeColon } from './introduced.ts';
import type { Item } from './passages.ts';
import type { Speaker, View } from './speakers.ts';

const LONG_ENOUGH = 4;

/**
 * Quotations without a cue of their own: one that goes on in the same paragraph, or is the next paragraph by itself,
 * goes on the quoted statement before it; any other is kept without a speaker. Changes the list that it is given.
 */
export function addUncued(view: View, drafts: Draft[], base: number, announced: Announced | null): void {
  const { passage } = view;
  const mine = drafts.slice(base);
  const alone = isAllQuoted(passage, { from: 0, to: endOf(passage) });
  if (!alone && mine.length === 0) {
    const quoted = passage.items.find((item) => item.quotation !== -1 && !isScare(view.document, item));
    const before = quoted === undefined || !isMostlyQuoted(passage) ? null : goesOn(view, drafts, quoted);
    const earlier = before === null ? undefined : drafts[before];
    if (before !== null && earlier !== undefined && lastParagraph(view.document, earlier) === passage.paragraph) {
      drafts[before] = { ...earlier, parts: [...earlier.parts, { first: passage.first, last: passage.last }] };
      return;
    }
  }
  for (const [at, item] of passage.items.entries()) {
    if (item.quotation === -1 || mine.some((draft) => holds(draft, item)) || isScare(view.document, item)) continue;
    if (alone && announced !== null) {
      drafts.push({
        ...unspoken(view, [], item),
        cue: announced.cue,
        speaker: announced.speaker,
        rule: 'statement.after-colon',
        confidence: 0.88,
      });
      continue;
    }
    const introduction = conclusionOf(view, at) ?? introductionOf(view, at, mine);
    if (introduction !== null) {
      drafts.push({ ...unspoken(view, [], item), ...introduction });
      continue;
    }
    const answer = alone ? answerDraft(view, drafts, item) : null;
    if (answer !== null) {
      drafts.push(answer);
      continue;
    }
    const before = alone ? goesOn(view, drafts, item) : null;
    const earlier = before === null ? undefined : drafts[before];
    if (before !== null && earlier !== undefined)
      drafts[before] = { ...earlier, parts: [...earlier.parts, { first: item.first, last: item.last }] };
    else if (passage.items[0]?.first === item.first) drafts.push(unspoken(view, drafts, item));
  }
}

/** "But in the end “nobody asked us about the toll.”": the narrator only joins what was quoted before to what is quoted now. */
function isMostlyQuoted({ items, first, last }: View['passage']): boolean {
  const quoted = items.reduce((sum, item) => sum + (item.quotation === -1 ? 0 : item.last - item.first), 0);
  return quoted * 2 >= last - first && (items.at(-1)?.quotation !== -1 || items[0]?.quotation !== -1);
}

/** Who is said to speak next: "... he said:" at the end of a paragraph. */
export type Announced = Pick<Draft, 'cue' | 'speaker'> & {
  /** The colon stands right after the cue. */
  readonly atOnce: boolean;
};

/** The last cue of a passage that ends with a colon. */
export function announcedBy(view: View): Announced | null {
  const { items } = view.passage;
  if (items.at(-1)?.word !== ':') return null;
  const group = readGroups(view).at(-1);
  if (group === undefined || group.speaker === null) {
    const speaker = speakerBeforeColon(view);
    return speaker === null ? null : { speaker, cue: null, atOnce: false };
  }
  const { cue, speaker } = group;
  return {
    speaker,
    atOnce: group.to === items.length - 1 && cue.verb.frames.has('t'),
    cue: { first: items[cue.at]?.first ?? 0, last: items[cue.end - 1]?.last ?? 0, lemma: cue.verb.lemma, cueClass: cue.verb.cueClass },
  };
}

function holds({ parts }: Draft, item: Item): boolean {
  return parts.some(({ first, last }) => first <= item.first && item.last <= last);
}

/** The statement that a quotation by itself goes on: the last in its paragraph that quotes, or the one that ended the paragraph before. */
function goesOn(view: View, drafts: readonly Draft[], item: Item): number | null {
  const { document, passage } = view;
  let since: Draft | null = null;
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const draft = drafts[at];
    if (draft === undefined || passage.paragraph - lastParagraph(document, draft) > 1) return null;
    if (draft.mode !== 'SPEECH' || draft.within !== null) continue;
    if (!quotes(document, draft)) {
      if (lastParagraph(document, draft) === passage.paragraph) since ??= draft;
      continue;
    }
    if (since?.speaker != null && isOther(since.speaker, draft.speaker) && sentenceOf(document, since) > sentenceOf(document, draft))
      return null;
    if (otherTold(view, draft.speaker) !== null) return null;
    const continued = document.quotations[item.quotation]?.continued === true;
    if (lastParagraph(document, draft) === passage.paragraph || continued) return at;
    // "Holt agreed. “...”": in a paragraph that the narrator begins, the words are no longer those of the one before.
    return draft.speaker !== null && document.paragraphs[passage.paragraph]?.first === item.first ? at : null;
  }
  return null;
}

/** "“...,” Vane said. Holt laughed. “...”": whom the sentence between is about, when that is another than who spoke. */
function otherTold(view: View, speaker: Speaker | null): Speaker | null {
  const told = toldOfBefore(view);
  return told?.form === 'NAME' && isOther(told, speaker) && isNarrated(view.document, told) ? told : null;
}

/** A sentence of the narrator's alone, in which nobody is quoted. */
function isNarrated({ sentences, sentenceOf, quotationOf }: Document, { first }: TokenRange): boolean {
  const sentence = sentences[sentenceOf[first] ?? 0];
  return sentence !== undefined && quotationOf.slice(sentence.first, sentence.last).every((quotation) => quotation === -1);
}

/** The sentence in which a draft's cue stands, else its last words. */
function sentenceOf(document: Document, { cue, parts }: Draft): number {
  return document.sentenceOf[cue?.first ?? (parts.at(-1)?.last ?? 1) - 1] ?? -1;
}

/** Two speakers that are named, and not by one surname. */
function isOther(one: Speaker, other: Speaker | null): boolean {
  if (other === null || one.form === 'PRONOUN' || other.form === 'PRONOUN') return false;
  const surname = ({ name }: Speaker): string | undefined => name?.text.split(/\s+/u).at(-1);
  return surname(one) === undefined || surname(one) !== surname(other);
}

function lastParagraph({ paragraphOf }: Document, { parts }: Draft): number {
  return paragraphOf[(parts.at(-1)?.last ?? 1) - 1] ?? -1;
}

/** True when a draft's words hold a quotation. */
function quotes({ quotationOf }: Document, { parts }: Draft): boolean {
  return parts.some(({ first, last }) => quotationOf[first] !== -1 || quotationOf[last - 1] !== -1);
}

/** A quotation that nobody is said to speak; the paragraph before may say who, but it is no more than a guess. */
function unspoken(view: View, drafts: readonly Draft[], item: TokenRange): Draft {
  const { passage } = view;
  const last = drafts.findLastIndex(({ mode, within }) => mode === 'SPEECH' && within === null);
  const before = drafts[last];
  const told = before?.paragraph === passage.paragraph ? otherTold(view, before.speaker) : toldOfBefore(view);
  const near = told !== null || (before !== undefined && passage.paragraph - before.paragraph <= 1);
  return {
    ...plainDraft,
    parts: [{ first: item.first, last: item.last }],
    cue: null,
    speaker: told ?? (near ? (before?.speaker ?? null) : null),
    sameSpeakerAs: near && told === null ? last : null,
    paragraph: passage.paragraph,
    rule: near ? 'statement.next-paragraph' : 'statement.uncued',
    confidence: near ? 0.65 : 0.55,
  };
}

/** "Holt agreed. “...”": the person whom the sentence before in the same paragraph is about. */
function toldOfBefore({ document, tree, passage, nameAt }: View): Speaker | null {
  const sentence = document.sentences[(document.sentenceOf[passage.first] ?? 0) - 1];
  if (tree === null || sentence?.paragraph !== passage.paragraph) return null;
  for (let token = sentence.first; token < sentence.last; token += 1) {
    const verb = tree.head[token] ?? -1;
    if (tree.relation[token] !== 'nsubj' || tree.relation[verb] !== 'root') continue;
    const name = nameAt(token);
    if (name?.type === 'PERSON') return { first: name.first, last: name.last, form: 'NAME', name, start: 0, end: 0 };
    const pronoun = /^(?:he|she)$/u.test(document.lower[token] ?? '');
    return pronoun ? { first: token, last: token + 1, form: 'PRONOUN', name: null, start: 0, end: 0 } : null;
  }
  return null;
}

/** A word or two between marks, in the run of the narrator's own sentence: distance, a title or a term. */
function isScare({ words }: Document, { first, last }: TokenRange): boolean {
  return last - first - 2 < LONG_ENOUGH && !/^[.!?,]$/u.test(words[last - 2] ?? '');
}
