import type { Document, TokenRange } from '../../text/document.ts';
import { readTree } from '../../text/tree.ts';
import type { Name } from '../names/name.ts';
import { blockDraft } from './blocks.ts';
import { clauseDrafts } from './clauses.ts';
import type { Draft } from './draft.ts';
import { withEachSpeaker } from './joint.ts';
import { nounDrafts } from './nouns.ts';
import { innerPassage, readPassages, type Passage } from './passages.ts';
import { prune } from './prune.ts';
import { refusalDrafts } from './refusals.ts';
import { sourceDrafts } from './sources.ts';
import { isPartLabel, readTurns, turnDraft } from './turns.ts';
import { addUncued, announcedBy, type Announced } from './uncued.ts';
import type { View } from './speakers.ts';

/** Every statement of the article, its speaker as named where it stands, in the order of the text. */
export function findDrafts(document: Document, names: readonly Name[]): Draft[] {
  const nameAt = indexNames(names);
  const tree = readTree(document);
  const turns = readTurns(document, names);
  const drafts: Draft[] = [];
  const passages = readPassages(document);
  let announced: Announced | null = null;
  let block: { readonly at: number; readonly paragraph: number } | null = null;
  passages.forEach((passage) => {
    const view = withoutPartLabel({ document, passage, nameAt, tree });
    const turn = turns.get(passage.paragraph);
    const whole = turn === undefined ? blockDraft(view, announced) : turnDraft(view, turn);
    if (whole !== null) block = { at: drafts.push(whole) - 1, paragraph: passage.paragraph };
    const base = drafts.length;
    if (block?.paragraph === passage.paragraph) {
      const { at } = block;
      addReported(view, drafts, at, turn === undefined ? view : withoutLabel(view, turn.label));
      announced = announcedBy(view);
      return;
    }
    drafts.push(...sourceDrafts(view));
    drafts.push(...clauseDrafts(view, drafts.length));
    drafts.push(...nounDrafts(view, drafts.slice(base), base));
    drafts.push(...refusalDrafts(view, drafts.slice(base)));
    addUncued(view, drafts, base, announced);
    announced = announcedBy(view);
    drafts.push(...innerDrafts(view, drafts, base));
  });
  return withEachSpeaker(document, nameAt, prune(document, drafts));
}

/** Adds what is reported in words that are somebody's own as a whole; what hung on a statement left out hangs on the whole. */
function addReported(view: View, drafts: Draft[], at: number, words: View): void {
  const base = drafts.length;
  const moved: number[] = [];
  for (const draft of clauseDrafts(words, base)) {
    const kept = isReported(view, draft);
    const within = draft.within === null ? at : (moved[draft.within - base] ?? at);
    moved.push(kept ? drafts.push({ ...draft, within }) - 1 : within);
  }
}

/** "THE CLAIM: “...” Vane told a rally": what titles a part of a text, and is none of its words. */
function withoutPartLabel(view: View): View {
  const { document, passage } = view;
  const { first = 0, kind } = document.paragraphs[passage.paragraph] ?? {};
  const colon = document.lower.slice(first, first + LONGEST_PART).indexOf(':');
  const label = { first, last: first + colon };
  const titles =
    passage.first === first &&
    kind === 'BODY' &&
    colon > 0 &&
    isPartLabel(document.lower.slice(label.first, label.last)) &&
    inCapitals(document, label);
  return titles ? withoutLabel(view, label) : view;
}

const LONGEST_PART = 5;

function inCapitals({ words }: Document, { first, last }: TokenRange): boolean {
  return words.slice(first, last).every((word) => word === word.toUpperCase());
}

/** The words of a turn or a part, without who speaks it or what titles it. */
function withoutLabel(view: View, { last }: TokenRange): View {
  const { passage } = view;
  if (passage.first > last) return view;
  return { ...view, passage: { ...passage, first: last + 1, items: passage.items.filter(({ first }) => first > last) } };
}

function indexNames(names: readonly Name[]): (token: number) => Name | null {
  const at = new Map<number, Name>();
  for (const name of names) for (let i = name.first; i < name.last; i += 1) at.set(i, name);
  for (const name of names) if (name.title !== null) for (let i = name.title.first; i < name.title.last; i += 1) at.set(i, name);
  return (token) => at.get(token) ?? null;
}

/** What is reported inside a quotation: "I told him that ...", “The administration claims ...”. */
function innerDrafts(view: View, drafts: readonly Draft[], base: number): Draft[] {
  const { document } = view;
  const found: Draft[] = [];
  for (let at = base; at < drafts.length; at += 1) {
    const outer = drafts[at];
    if (outer === undefined || outer.within !== null) continue;
    for (const sentence of quotedSentences(document, outer)) {
      const passage: Passage = innerPassage(document, sentence, outer.paragraph);
      for (const inner of clauseDrafts({ ...view, passage }, 0)) {
        if (inner.within === null && isReported(view, inner))
          found.push({ ...inner, within: at, confidence: inner.confidence * 0.8, rule: `${inner.rule}.nested` });
      }
    }
  }
  return found;
}

/** Whose thoughts a speaker only supposes. */
const ANYBODY = /^(?:you|nobody|anybody|everybody|somebody|anyone|everyone|someone|people|one)$/u;

/** Inside a quotation a verb with a bare object or a question is the speaker's own: "you charge nurses", "he knows where I stand". */
function isReported({ document }: View, draft: Draft): boolean {
  const { mode, rule, parts } = draft;
  const opening = document.lower[parts[0]?.first ?? -1] ?? '';
  const anybody = mode === 'ATTITUDE' && ANYBODY.test(document.lower[draft.speaker?.first ?? -1] ?? '');
  // "they came, they never asked": nothing of theirs is told.
  const untold = draft.negated && rule === 'statement.after-clause';
  return (
    !rule.endsWith('object') &&
    !untold &&
    !isSaidNow(document, draft) &&
    !anybody &&
    !(mode === 'ATTITUDE' && /^(?:where|what|who|why|how|when|which|whether|if)$/u.test(opening))
  );
}

/** "I think that ...", "we appeal to everyone to ...", "I would say": what somebody says now, and not a report of what was said. */
function isSaidNow({ lower }: Document, { speaker, cue }: Draft): boolean {
  if (cue === null || speaker?.form !== 'PRONOUN' || !/^(?:i|we)$/u.test(lower[speaker.first] ?? '')) return false;
  const verb = lower[cue.first] ?? '';
  const helpers = lower.slice(speaker.last, cue.first);
  if (verb.endsWith('ing')) return helpers.some((word) => /^(?:am|'m|are|'re)$/u.test(word));
  return verb === cue.lemma.split(' ')[0] && !helpers.includes('did');
}

/** The sentences of a draft's quoted stretches, without their marks. */
function quotedSentences(document: Document, { parts }: Draft): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const part of parts) {
    let first = -1;
    for (let i = part.first; i <= part.last; i += 1) {
      const inside = i < part.last && document.quotationOf[i] !== -1 && !/^["“”]$/u.test(document.words[i] ?? '');
      const cut = inside && first !== -1 && document.sentenceOf[i] !== document.sentenceOf[i - 1];
      if (first !== -1 && (!inside || cut)) {
        if (i - first > 3) ranges.push({ first, last: i });
        first = -1;
      }
      if (inside && first === -1) first = i;
    }
  }
  return ranges;
}
