import type { TokenRange } from '../../text/document.ts';
import { FUTURE, MODALS_OPEN, NEGATIONS } from '../lexicon/words.ts';
import type { Stretch } from './contents.ts';
import type { Draft } from './draft.ts';
import type { SpokenGroup } from './groups.ts';
import type { Item } from './passages.ts';
import type { View } from './speakers.ts';

/** Cues whose content is what the speaker says is not so. */
const DENIALS: ReadonlySet<string> = new Set(['deny', 'dispute', 'refute', 'rebut', 'repudiate', 'contradict', 'disavow']);

/** A draft, and where what it has used up ends. */
export interface Found {
  readonly draft: Draft;
  /** Items before this are spent: no later content reaches back over them. */
  readonly consumed: number;
}

/** The draft of a cue with its content, in tokens. */
export function toDraft(
  view: View,
  group: SpokenGroup,
  parts: readonly Stretch[],
  addressee: Stretch | null,
  rule: string,
  confidence: number,
): Draft {
  const { items, paragraph } = view.passage;
  const { cue } = group;
  const denied = DENIALS.has(cue.verb.lemma) && !rule.includes('quote');
  const helpers = items.slice(cue.start, cue.at).map(({ word }) => word);
  // "did not hesitate: “Go.”"
  const introduces = cue.verb.frames.size === 1 && cue.verb.frames.has('q');
  const unsaid =
    (!introduces && helpers.some((word) => NEGATIONS.has(word))) ||
    isUnsaid(view, group) ||
    (cue.infinitive && /^(?:refus|declin|fail)/u.test(items[cue.start - 1]?.word ?? ''));
  const tokens = (stretch: Stretch): TokenRange => ({ first: items[stretch.from]?.first ?? 0, last: items[stretch.to - 1]?.last ?? 0 });
  return {
    parts: parts.map((part) => tokens(trimmed(view, part))),
    cue: { first: items[cue.at]?.first ?? 0, last: items[cue.end - 1]?.last ?? 0, lemma: cue.verb.lemma, cueClass: cue.verb.cueClass },
    mode: cue.verb.mode,
    speaker: group.speaker,
    sameSpeakerAs: null,
    addressee: addressee === null ? null : tokens(addressee),
    // "did not deny that" leaves it open.
    negated: denied !== unsaid,
    // "would not say" is plainly not said.
    modality: unsaid
      ? null
      : helpers.some((word) => MODALS_OPEN.has(word))
        ? 'POSSIBLE'
        : helpers.some((word) => FUTURE.has(word))
          ? 'FUTURE'
          : null,
    within: null,
    paragraph,
    rule,
    confidence,
  };
}

/** "stopped short of saying", "nobody said", "neither said". */
function isUnsaid({ document, passage: { items } }: View, { cue, speaker, inherited }: SpokenGroup): boolean {
  if (items[cue.start - 1]?.word === 'of' && items[cue.start - 2]?.word === 'short') return true;
  if (inherited || speaker === null) return false;
  const opens = [document.lower[speaker.first], document.lower[(speaker.name?.title?.first ?? speaker.first) - 1]];
  return /^(?:nobody|none)$/u.test(opens[0] ?? '') || opens.includes('neither');
}

/** Without the comma that the cue imposes, a leading "that" or the final stop. */
function trimmed({ tree, passage: { items } }: View, { from, to }: Stretch): Stretch {
  let start = from;
  let end = to;
  // "called that advice “premature”"
  const points = (at: number): boolean => items[at]?.word === 'that' && tree?.relation[items[at]?.first ?? -1] === 'det';
  while (start < end - 1 && /^(?:,|;|:|—|–|--|that)$/u.test(items[start]?.word ?? '') && !isSubject(items, start) && !points(start))
    start += 1;
  // "her first demand, she said, is that the toll go": the demand is what is said.
  if (/^(?:is|was)$/u.test(items[start]?.word ?? '') && items[start + 1]?.word === 'that' && start + 2 < end) start += 2;
  while (end > start + 1 && /^(?:,|;|:|—|–|--|-|\.|[)])$/u.test(items[end - 1]?.word ?? '')) end -= 1;
  return { from: start, to: end };
}

/** "said that was too late": the pronoun, no conjunction. */
function isSubject(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.word === 'that' && /^(?:is|was|'s|'ll|'d|isn't|wasn't|would|will|could|has|had|does|did)$/u.test(items[at + 1]?.word ?? '')
  );
}
