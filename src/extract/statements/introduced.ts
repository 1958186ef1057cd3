import type { Tree } from '../../text/tree.ts';
import { SPEAKING_NOUNS } from '../lexicon/words.ts';
import type { Draft } from './draft.ts';
import { readGroups } from './groups.ts';
import { phraseAround } from './parsed.ts';
import type { Item } from './passages.ts';
import { phraseEndingAt, phraseStartingAt, type Speaker, type View } from './speakers.ts';

/** Words within which a cue's quotation may follow it: "recites, usually to a roar of applause, the line: “...”". */
const REACH = 14;

type Introduction = Pick<Draft, 'cue' | 'speaker' | 'rule' | 'confidence'>;

/**
 * What the narrator's words say of a quotation that they lead up to, when its cue is none of the table or stands further
 * off: "Vane turned to the crowd again: “...”", "As Vane had written a year before, “...”". Null when nothing leads up.
 */
export function introductionOf(view: View, at: number, mine: readonly Draft[]): Introduction | null {
  const { items } = view.passage;
  const mark = items[at - 1];
  if (mark === undefined || !/^[:,]$/u.test(mark.word)) return null;
  return inWordsOf(view, at) ?? byDistantCue(view, at, mine) ?? (mark.word === ':' ? byColon(view, at) : null);
}

/** "In Vane's words, “...”". */
function inWordsOf(view: View, at: number): Introduction | null {
  const { items } = view.passage;
  const words = items[at - 2];
  if (words?.word !== 'words') return null;
  const owner = items[at - 3];
  const pronoun = /^(?:his|her|their)$/u.test(owner?.word ?? '');
  const speaker: Speaker | null =
    owner !== undefined && pronoun
      ? { first: owner.first, last: owner.last, form: 'PRONOUN', name: null, start: at - 3, end: at - 2 }
      : /^(?:'s|')$/u.test(owner?.word ?? '')
        ? phraseEndingAt(view, at - 4)
        : null;
  if (speaker === null) return null;
  const cue = { first: words.first, last: words.last, lemma: 'in the words of', cueClass: 'SAY' } as const;
  return { cue, speaker, rule: 'source.according-before', confidence: 0.9 };
}

const ANSWERS =
  /^(?:verdict|response|reply|answer|reaction|message|assessment|view|judgment|judgement|advice|warning|conclusion|summary|comment|retort|description|explanation|motto|slogan|plea|promise|vow)$/u;

/** "“Panic,” was the verdict of Ian Creel", "“Never,” came the reply from Vane", "“Not yet,” was how Holt put it". Null when no such words follow. */
export function conclusionOf(view: View, quote: number): Introduction | null {
  const { items } = view.passage;
  let at = items[quote + 1]?.word === ',' ? quote + 2 : quote + 1;
  if (!/^(?:was|is|came|were|comes)$/u.test(items[at]?.word ?? '')) return null;
  const verb = items[at];
  at += 1;
  const how = items[at]?.word === 'how';
  const speaker = how ? phraseStartingAt(view, at + 1) : answerBy(view, at);
  if (speaker === null || verb === undefined) return null;
  const noun = items[how ? speaker.end : items.findIndex(({ word }, i) => i >= at && ANSWERS.test(word))];
  if (noun === undefined || (how && !/^(?:put|described|summed|explained)$/u.test(noun.word))) return null;
  const cue = { first: noun.first, last: noun.last, lemma: noun.word, cueClass: 'SAY' } as const;
  return { cue, speaker, rule: 'statement.conclusion', confidence: 0.8 };
}

/** "the verdict of Ian Creel", "the reply from Vane", "Vane's answer". */
function answerBy(view: View, from: number): Speaker | null {
  const { items } = view.passage;
  const noun = items.findIndex(({ word }, at) => at > from && at < from + 6 && ANSWERS.test(word));
  if (noun === -1) return null;
  const after = items[noun + 1]?.word ?? '';
  if (/^(?:of|from|by)$/u.test(after)) return phraseStartingAt(view, noun + 2);
  const owner = items.findLastIndex(({ word }, at) => at < noun && at > from && /^(?:'s|’s|')$/u.test(word));
  if (owner !== -1) return phraseEndingAt(view, owner - 1);
  return null;
}

/** A cue of speech not far before, with no other verb between and nothing else that it says. */
function byDistantCue(view: View, at: number, mine: readonly Draft[]): Introduction | null {
  const { items } = view.passage;
  const { tree } = view;
  const group = readGroups(view).findLast(({ cue, speaker }) => cue.at < at && cue.verb.mode === 'SPEECH' && speaker !== null);
  if (tree === null || group === undefined || at - group.to > REACH) return null;
  const { cue } = group;
  const first = items[cue.at]?.first ?? 0;
  const verbBetween = items
    .slice(Math.max(cue.end, group.to), at)
    .some((item) => item.quotation !== -1 || /^(?:VERB|AUX)$/u.test(tree.upos[item.first] ?? ''));
  if (verbBetween || mine.some((draft) => draft.cue?.first === first)) return null;
  return {
    speaker: group.speaker,
    cue: { first, last: items[cue.end - 1]?.last ?? first, lemma: cue.verb.lemma, cueClass: cue.verb.cueClass },
    rule: 'statement.before-quote',
    confidence: 0.7,
  };
}

/** Who the words before a colon at the end of a passage are about, when they can speak: "Vane had the last word:". */
export function speakerBeforeColon(view: View): Speaker | null {
  const colon = view.passage.items.length - 1;
  return view.tree === null ? null : (subjectBefore(view, view.tree, colon) ?? named(view, phraseEndingAt(view, colon - 1)));
}

/** "The board was clear in its findings: “...”": who the sentence is about says what follows its colon. */
function byColon(view: View, at: number): Introduction | null {
  const colon = view.passage.items[at - 1];
  if (view.tree === null || colon === undefined) return null;
  const speaker = subjectBefore(view, view.tree, at - 1) ?? named(view, phraseEndingAt(view, at - 2));
  return {
    speaker,
    cue: { first: colon.first, last: colon.last, lemma: ':', cueClass: 'SAY' },
    rule: 'statement.colon',
    confidence: speaker === null ? 0.5 : 0.7,
  };
}

/** The last subject before a colon that can speak. */
function subjectBefore(view: View, tree: Tree, colon: number): Speaker | null {
  const { items } = view.passage;
  for (let i = colon - 1; i >= 0; i -= 1) {
    const item: Item | undefined = items[i];
    if (item === undefined || item.quotation !== -1 || tree.relation[item.first] !== 'nsubj') continue;
    const speaker = named(view, phraseAround(view, tree, item.first));
    if (speaker !== null) return speaker;
  }
  return null;
}

/** A phrase that somebody speaks by: a person or body, he or she, a noun of those who speak. */
function named({ document }: View, speaker: Speaker | null): Speaker | null {
  if (speaker === null) return null;
  if (speaker.form === 'NAME') return /^(?:PERSON|ORGANIZATION)$/u.test(speaker.name?.type ?? '') ? speaker : null;
  const words = document.lower.slice(speaker.first, speaker.last);
  const speaks = speaker.form === 'PRONOUN' ? /^(?:he|she|they)$/u.test(words.join(' ')) : words.some((word) => SPEAKING_NOUNS.has(word));
  return speaks ? speaker : null;
}
