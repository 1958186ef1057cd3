import { PREPOSITIONS, SPEAKING_NOUNS } from '../lexicon/words.ts';
import type { SpokenGroup } from './groups.ts';
import { QUOTED } from './passages.ts';
import { mainSubject, type View } from './speakers.ts';

const GOES_ON = /^(?:add|note|stress|point out|emphasize|underline|underscore|insist|maintain|reiterate|explain)$/u;

/** "She said that those who lost should go, adding ...", "rejected claims that the board lied, telling ...": the participle is the first speaker's, not that of her content's subject. */
export function withOuterSpeaker(view: View, group: SpokenGroup, earlier: readonly SpokenGroup[]): SpokenGroup {
  const { tree, passage } = view;
  const { items } = passage;
  if (tree === null || !group.inherited || group.cue.form !== 'GERUND' || items[group.cue.start - 1]?.word !== ',') return group;
  let token = tree.head[items[group.cue.at]?.first ?? -1] ?? -1;
  let claims = false;
  for (let steps = 0; token >= 0 && steps < 6; steps += 1) {
    const outer = earlier.find(({ cue }) => items[cue.at]?.first === token);
    if (outer?.speaker != null)
      return steps > 0 && (claims || GOES_ON.test(group.cue.verb.lemma)) ? { ...group, speaker: outer.speaker } : group;
    const head = tree.head[token] ?? -1;
    claims ||= tree.relation[token] === 'acl' || (tree.relation[token] === 'ccomp' && tree.upos[head] === 'NOUN');
    token = head;
  }
  return group;
}

/** "The report drew fire on Monday, Vane said, adding ...": a participle hung on a thing or a time is the speaker's of before. */
export function withSpeakingSubject(view: View, group: SpokenGroup, earlier: readonly SpokenGroup[]): SpokenGroup {
  const { speaker, inherited, cue } = group;
  if (!inherited || speaker?.form !== 'NOMINAL' || cue.form !== 'GERUND') return group;
  const { lower } = view.document;
  const oblique = PREPOSITIONS.has(lower[speaker.first] ?? '');
  const thing = !lower.slice(speaker.first, speaker.last).some((word) => SPEAKING_NOUNS.has(word));
  const before = view.passage.items[cue.start - 1];
  const apart = before?.word === ',' || before?.word === QUOTED;
  if (!oblique && !(thing && apart)) return group;
  const other = earlier.findLast(({ speaker: one }) => one !== null && one.form !== 'NOMINAL')?.speaker ?? mainSubject(view, cue.start);
  return other === null ? group : { ...group, speaker: other };
}
