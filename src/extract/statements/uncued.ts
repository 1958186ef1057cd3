import type { Document } from '../../text/document.ts';
import { endOf, isAllQuoted } from './contents.ts';
import type { Draft } from './draft.ts';
import type { View } from './speakers.ts';

const LONG_ENOUGH = 4;

/**
 * Quotations without a cue of their own: one that goes on in the same paragraph joins the statement before it; one
 * that is a paragraph by itself has the speaker of the statement before; any other is kept without a speaker.
 */
export function uncuedDrafts(view: View, drafts: readonly Draft[], base: number): Draft[] {
  const { document, passage } = view;
  const kept = [...drafts];
  const mine = drafts.slice(base);
  passage.items.forEach((item) => {
    if (item.quotation === -1) return;
    if (mine.some(({ parts }) => parts.some(({ first, last }) => first <= item.first && item.last <= last))) return;
    if (isScare(document, item)) return;
    const alone = isAllQuoted(passage, { from: 0, to: endOf(passage) });
    const last = lastSpeech(kept);
    const before = last === null ? undefined : kept[last];
    if (alone && last !== null && before?.paragraph === passage.paragraph) {
      kept[last] = { ...before, parts: [...before.parts, { first: item.first, last: item.last }] };
      return;
    }
    if (!alone && !startsPassage(passage.items, item.first)) return;
    const near = before !== undefined && passage.paragraph - before.paragraph <= 1 && alone;
    kept.push({
      parts: [{ first: item.first, last: item.last }],
      cue: null,
      mode: 'SPEECH',
      speaker: near ? before.speaker : null,
      sameSpeakerAs: near ? last : null,
      addressee: null,
      negated: false,
      modality: null,
      within: null,
      paragraph: passage.paragraph,
      rule: near ? 'statement.next-paragraph' : 'statement.uncued',
      confidence: near ? 0.65 : 0.4,
    });
  });
  return kept;
}

function lastSpeech(drafts: readonly Draft[]): number | null {
  for (let at = drafts.length - 1; at >= 0; at -= 1) if (drafts[at]?.mode === 'SPEECH' && drafts[at]?.within === null) return at;
  return null;
}

/** A word or two between marks, in the run of the narrator's own sentence: distance, a title or a term. */
function isScare({ words }: Document, { first, last }: { first: number; last: number }): boolean {
  return last - first - 2 < LONG_ENOUGH && !/^[.!?,]$/u.test(words[last - 2] ?? '');
}

function startsPassage(items: View['passage']['items'], first: number): boolean {
  return items[0]?.first === first;
}
