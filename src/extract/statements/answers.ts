import type { Document, TokenRange } from '../../text/document.ts';
import { plainDraft, type Draft } from './draft.ts';
import type { View } from './speakers.ts';

const ANSWER = /^(?:yes|yeah|yep|no|nope|not|never|correct|sure|absolutely|maybe|right|exactly)$/u;
const SHORT = 3;
/** Paragraphs back in which the other of two who talk is looked for. */
const FARTHEST = 5;

/** "“Was nobody told?” Vane asked." / "“No.”" / "“And who was?”": a short answer, or the next question after one, of the other who talks; null for any other quotation. */
export function answerDraft(view: View, drafts: readonly Draft[], item: TokenRange): Draft | null {
  const { document, passage } = view;
  const before = drafts.findLastIndex(({ mode, within }) => mode === 'SPEECH' && within === null);
  const earlier = drafts[before];
  if (earlier === undefined || paragraphOf(document, earlier) !== passage.paragraph - 1) return null;
  const asked = isQuestion(document, earlier.parts.at(-1));
  const talks = asked ? isAnswer(document, item) : earlier.rule === 'statement.answer' && isQuestion(document, item);
  if (!talks) return null;
  const other = otherOf(drafts, before, earlier, passage.paragraph - FARTHEST);
  return {
    ...plainDraft,
    parts: [{ first: item.first, last: item.last }],
    cue: null,
    speaker: drafts[other]?.speaker ?? null,
    sameSpeakerAs: other === -1 ? null : other,
    paragraph: passage.paragraph,
    rule: 'statement.answer',
    confidence: 0.5,
  };
}

/** The last statement before one by another who is named, not farther back than a paragraph; -1 for none. */
function otherOf(drafts: readonly Draft[], before: number, earlier: Draft, farthest: number): number {
  for (let at = before - 1; at >= 0; at -= 1) {
    const draft = drafts[at];
    if (draft === undefined || draft.paragraph < farthest) return -1;
    const said = draft.mode === 'SPEECH' && draft.within === null && draft.rule !== 'statement.answer';
    if (said && isOther(draft, earlier)) return at;
  }
  return -1;
}

function paragraphOf({ paragraphOf: paragraphs }: Document, { parts }: Draft): number {
  return paragraphs[(parts.at(-1)?.last ?? 1) - 1] ?? -1;
}

function isQuestion({ words }: Document, part: TokenRange | undefined): boolean {
  return part !== undefined && words.slice(Math.max(part.first, part.last - 2), part.last).includes('?');
}

function isAnswer({ lower }: Document, { first, last }: TokenRange): boolean {
  const words = lower.slice(first, last).filter((word) => /\p{L}/u.test(word));
  return words.length <= SHORT || ANSWER.test(words[0] ?? '');
}

/** Two speakers that are named apart. */
function isOther(one: Draft, other: Draft): boolean {
  const surname = ({ speaker }: Draft): string | undefined => speaker?.name?.text.split(/\s+/u).at(-1);
  const [a, b] = [surname(one), surname(other)];
  return a !== undefined && b !== undefined && a !== b;
}
