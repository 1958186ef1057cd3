import type { Document } from '../../text/document.ts';
import type { Draft } from './draft.ts';

/** Without drafts that say nothing and those that two rules found alike; what pointed to them points on. */
export function prune(document: Document, drafts: readonly Draft[]): Draft[] {
  const at = new Map<string, number>();
  const moved: (number | null)[] = [];
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const key = JSON.stringify([draft.parts.map(({ first, last }) => [first, last]), draft.cue?.first ?? -1]);
    const same = at.get(key);
    if (same === undefined && saysSomething(document, draft)) {
      at.set(key, kept.length);
      moved.push(kept.length);
      kept.push(draft);
    } else moved.push(same ?? null);
  }
  const pointed = kept.map((draft) => ({
    ...draft,
    within: draft.within === null ? null : (moved[draft.within] ?? null),
    sameSpeakerAs: draft.sameSpeakerAs === null ? null : (moved[draft.sameSpeakerAs] ?? null),
  }));
  return pointed.map((draft, index) => (isInItself(pointed, index) ? { ...draft, within: null } : draft));
}

/** Two contents may hold each other's cues; neither is then reported in the other. */
function isInItself(drafts: readonly Draft[], index: number): boolean {
  let at = drafts[index]?.within ?? null;
  for (let steps = 0; at !== null && steps < 20; steps += 1) {
    if (at === index) return true;
    at = drafts[at]?.within ?? null;
  }
  return false;
}

function saysSomething({ words }: Document, { parts }: Draft): boolean {
  return parts.some(({ first, last }) => words.slice(first, last).some((word) => /[\p{L}\p{N}]/u.test(word)));
}
