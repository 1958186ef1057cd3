import type { Document } from '../../text/document.ts';
import { plainDraft, type Draft } from './draft.ts';
import type { Announced } from './uncued.ts';
import type { View } from './speakers.ts';

/** Cues whose words may be printed as a paragraph of their own, without marks. */
const WRITTEN: ReadonlySet<string> = new Set('write post tweet read state reply respond text message'.split(' '));

/** "Vane wrote:" before a paragraph without marks: the paragraph is what she wrote, when it says I, the cue is one of writing or the colon follows it at once. Null when it is the narrator's own. */
export function blockDraft({ document, passage }: View, announced: Announced | null): Draft | null {
  const paragraph = document.paragraphs[passage.paragraph];
  if (announced === null || paragraph === undefined || paragraph.first !== passage.first || paragraph.kind !== 'BODY') return null;
  if (!isWhole(document, paragraph) || /^[-•*·\d]/u.test(document.words[paragraph.first] ?? '')) return null;
  const first = document.lower.slice(paragraph.first, paragraph.last).some((word) => /^(?:i|we|my|our|us|me)$/u.test(word));
  if (!first && !announced.atOnce && !WRITTEN.has(announced.cue?.lemma ?? '')) return null;
  return {
    ...plainDraft,
    parts: [{ first: paragraph.first, last: paragraph.last }],
    paragraph: passage.paragraph,
    cue: announced.cue,
    speaker: announced.speaker,
    rule: 'statement.block',
    confidence: 0.5,
  };
}

/** Sentences, and no quotation that the narrator's words go around. */
function isWhole({ words, quotationOf }: Document, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return (
    last - first > 5 && /^[.!?…]+$/u.test(words[last - 1] ?? '') && quotationOf.slice(first, last).every((quotation) => quotation === -1)
  );
}
