import { findCues, isAdverb, isCueForm, type Cue } from './cues.ts';
import type { Group } from './contents.ts';
import { inheritsSubject, mainSubject, phraseStartingAt, subjectBefore, type Speaker, type View } from './speakers.ts';
import { infinitiveSpeaker } from './infinitives.ts';
import { isParticiple, parsedSubject } from './parsed.ts';
import { withOuterSpeaker, withSpeakingSubject } from './participles.ts';
import { QUOTED } from './passages.ts';
import { RELATIVES } from '../lexicon/words.ts';

/** A cue with its subject. */
export interface SpokenGroup extends Group {
  readonly speaker: Speaker | null;
}

/** Every cue of a passage with who its subject is, in the order of the text. */
export function readGroups(view: View): SpokenGroup[] {
  const groups: SpokenGroup[] = [];
  for (const cue of findCues(view.passage, ({ first }) => view.nameAt(first) !== null, view.tree?.upos ?? null)) {
    // "the most telling promise", "the added cost"
    if (view.tree?.relation[view.passage.items[cue.at]?.first ?? -1] === 'amod') continue;
    // "liked to say that ...": what is said, and no wish.
    if (
      /^(?:like|love)$/u.test(cue.verb.lemma) &&
      view.passage.items[cue.end]?.word === 'to' &&
      isCueForm(view.passage.items[cue.end + 1]?.word ?? '')
    )
      continue;
    const group = toGroup(view, cue, groups);
    if (group !== null) groups.push(group);
  }
  return groups;
}

function toGroup(view: View, cue: Cue, earlier: readonly SpokenGroup[]): SpokenGroup | null {
  const { items } = view.passage;
  // "“Why?” Holt asked.": nothing follows that she could have been asked.
  const closes = /^(?:\.|,|“”|\?|!)$/u.test(items[cue.end]?.word ?? '.');
  const participle = !closes && view.tree !== null && isParticiple(view.tree, cue, items[cue.at]?.first ?? -1);
  if (participle && (closesAfterName(view, cue) || isLostVerb(view, cue))) return surfaceGroup(view, cue, earlier);
  const reported = items[cue.start - 1]?.word === 'as' && items[cue.end]?.word === 'by';
  if (cue.passive || participle || reported) return passiveGroup(view, cue);
  if (cue.infinitive) return infinitiveGroup(view, cue, earlier);
  const named = cue.form === 'GERUND' ? namedGerund(view, cue) : null;
  if (named !== null) return named;
  const parsed = parsedGroup(view, cue);
  return parsed === null ? surfaceGroup(view, cue, earlier) : withSpeakingSubject(view, withOuterSpeaker(view, parsed, earlier), earlier);
}

/** "with Vane saying ... and Holt calling ...": whose doing it is stands right before. */
function namedGerund(view: View, cue: Cue): SpokenGroup | null {
  const { items } = view.passage;
  const speaker = cue.start === cue.at ? subjectBefore(view, cue.start) : null;
  if (speaker?.form !== 'NAME' || speaker.end !== cue.start || !/^(?:and|with|but)$/u.test(items[speaker.start - 1]?.word ?? ''))
    return null;
  return { from: speaker.start, to: cue.end, cue, inverted: false, inherited: false, speaker };
}

function parsedSubjectOf(view: View, cue: Cue): ReturnType<typeof parsedSubject> {
  return view.tree === null ? null : parsedSubject(view, view.tree, cue);
}

/** The subject by the parse; not for "“...,” said Vane", which spelling tells better. */
function parsedGroup(view: View, cue: Cue): SpokenGroup | null {
  const found = parsedSubjectOf(view, cue);
  if (found === null) return null;
  const { speaker, inherited, inverted } = found;
  if (!inherited && !inverted && speaker.start > cue.start) return null;
  if (inverted && !endsStatement(view, speaker.end)) return null;
  if (inverted) return { from: cue.start, to: Math.max(cue.end, speaker.end), cue, inverted, inherited: false, speaker };
  return { from: inherited ? cue.start : withArticle(view, speaker.start), to: cue.end, cue, inverted: false, inherited, speaker };
}

/** "the" before a name belongs to it. */
function withArticle({ passage: { items } }: View, start: number): number {
  return /^(?:the|a|an)$/u.test(items[start - 1]?.word ?? '') ? start - 1 : start;
}

/** "..., Tom Pell confirmed on Facebook.": the parse takes the verb for a participle of the name. */
function closesAfterName(view: View, cue: Cue): boolean {
  const { items } = view.passage;
  const subject = subjectBefore(view, cue.start);
  return subject?.name != null && items[subject.start - 1]?.word === ',' && /^(?:on|in|at|to|during)$/u.test(items[cue.end]?.word ?? '');
}

/** "Hedge fund Greywater, which owns a fifth, called on the board ...": without another verb, what the parse takes for a participle is the sentence's own. */
function isLostVerb({ tree, passage: { items } }: View, { at, start }: Cue): boolean {
  const noun = tree?.head[items[at]?.first ?? -1] ?? -1;
  const finite = items.slice(0, at).some(({ word }, i) => RELATIVES.has(word) && i > 0);
  return tree?.relation[noun] === 'root' && /^(?:NOUN|PROPN)$/u.test(tree.upos[noun] ?? '') && items[start - 1]?.word === ',' && finite;
}

function surfaceGroup(view: View, cue: Cue, earlier: readonly SpokenGroup[]): SpokenGroup | null {
  const { items } = view.passage;
  const before = items[cue.start - 1];
  const afterContent = before === undefined || before.word === QUOTED || before.word === ',' || /^(?:\?|!|—|–)$/u.test(before.word);
  if (afterContent && cue.form !== 'GERUND' && canInvert(cue)) {
    const speaker = phraseStartingAt(view, cue.end);
    const quoteNext = items[speaker?.end ?? 0] !== undefined && items[speaker?.end ?? 0]?.quotation !== -1;
    if (speaker !== null && !(before?.word === ',' && quoteNext) && (before !== undefined || items[speaker.end]?.word === ':')) {
      const left = before?.word === ',' ? subjectBefore(view, cue.start) : null;
      // "Ada Vane, the mayor, said the toll ..." has its subject before.
      if (left === null || !isApposition(view, left, cue) || endsStatement(view, speaker.end)) {
        return { from: cue.start, to: speaker.end, cue, inverted: true, inherited: false, speaker };
      }
    }
  }
  if (cue.form === 'GERUND') return gerundGroup(view, cue, earlier);
  const speaker = subjectBefore(view, cue.start);
  if (speaker !== null) return { from: speaker.start, to: cue.end, cue, inverted: false, inherited: false, speaker };
  if (!inheritsSubject(view.passage, cue)) return null;
  const inherited = earlier.at(-1)?.speaker ?? mainSubject(view, cue.start);
  return inherited === null ? null : { from: cue.start, to: cue.end, cue, inverted: false, inherited: true, speaker: inherited };
}

function canInvert({ verb, form }: Cue): boolean {
  return (
    (form === 'PAST' || form === 'PRESENT') &&
    verb.particle.length === 0 &&
    (verb.frames.has('t') || verb.frames.has('q')) &&
    verb.mode === 'SPEECH'
  );
}

function isApposition(view: View, speaker: Speaker, cue: Cue): boolean {
  return speaker.end === cue.start && speaker.end - speaker.start > 1 && view.passage.items[speaker.end - 1]?.word === ',';
}

function endsStatement({ passage: { items } }: View, at: number): boolean {
  return /^(?:\.|,|”|in|on|at|during|after|when|who|—|;|\))$/u.test(items[at]?.word ?? '.');
}

/** "Holt was told that ...", "was asked by Vane whether": who speaks stands after "by", or nowhere. */
function passiveGroup(view: View, cue: Cue): SpokenGroup | null {
  const { items } = view.passage;
  const { frames } = cue.verb;
  let end = cue.end;
  while (isAdverb(items[end]?.word ?? '')) end += 1;
  const by = items[end]?.word === 'by' ? phraseStartingAt(view, end + 1) : null;
  const to = by?.end ?? end;
  const next = items[to]?.word ?? '';
  const question =
    thatIsTold(view, to) || ((frames.has('t') || frames.has('w')) && /^(?:that|whether|if|why|how|what|who|which|when|where)$/u.test(next));
  const told = next === 'to' && frames.has('i') && frames.has('a');
  const quoted =
    frames.has('w') && cue.verb.mode === 'SPEECH' && /^[,:]$/u.test(next) && items[to + 1] !== undefined && items[to + 1]?.quotation !== -1;
  // "As reported by the Courier, ..."
  const reported = by !== null && frames.has('t') && items[cue.start - 1]?.word === 'as';
  if (!question && !told && !quoted && !reported) return null;
  return { from: cue.start, to, cue, inverted: false, inherited: false, speaker: by };
}

/** "had been told just before the vote that ...": only when or where stands between. */
function thatIsTold({ tree, passage: { items } }: View, from: number): boolean {
  const that = items.findIndex(({ word }, at) => at >= from && word === 'that');
  if (tree === null || that === -1 || that - from > 8 || items[from]?.word === 'about' || tree.upos[items[that]?.first ?? -1] !== 'SCONJ')
    return false;
  return items
    .slice(from, that)
    .every(({ first, word, quotation }) => quotation === -1 && word !== ',' && !/^(?:VERB|AUX|PRON)$/u.test(tree.upos[first] ?? ''));
}

/** "went on to say" has a subject; "called on Holt to say" is content. */
function infinitiveGroup(view: View, cue: Cue, earlier: readonly SpokenGroup[]): SpokenGroup | null {
  const last = earlier.at(-1);
  if (last !== undefined && /refuse|decline/u.test(last.cue.verb.lemma)) return null;
  const speaker = infinitiveSpeaker(view, cue);
  return speaker === null ? null : { from: cue.start, to: cue.end, cue, inverted: false, inherited: true, speaker };
}

/** "..., saying", "by arguing", "officials saying", "is calling for". */
function gerundGroup(view: View, cue: Cue, earlier: readonly SpokenGroup[]): SpokenGroup | null {
  const { items } = view.passage;
  const before = items[cue.start - 1]?.word ?? '';
  if (cue.start < cue.at && items.slice(cue.start, cue.at).some(({ word }) => /^(?:is|are|was|were|be|been|am|'s|'re|'m)$/u.test(word))) {
    const speaker = subjectBefore(view, cue.start);
    return speaker === null ? null : { from: speaker.start, to: cue.end, cue, inverted: false, inherited: false, speaker };
  }
  if (/^(?:,|—|–|and|or|but|by|for|after|before|while|without|in|when|“”)$/u.test(before)) {
    const last = earlier.at(-1);
    const speaker = last?.speaker ?? mainSubject(view, cue.start);
    return speaker === null ? null : { from: cue.start, to: cue.end, cue, inverted: false, inherited: true, speaker };
  }
  if (cue.start === 0) {
    const comma = items.findIndex(({ word }, at) => at > cue.end && word === ',');
    const speaker = comma === -1 ? null : phraseStartingAt(view, comma + 1);
    return speaker === null ? null : { from: 0, to: cue.end, cue, inverted: false, inherited: true, speaker };
  }
  const speaker = subjectBefore(view, cue.start);
  return speaker === null || speaker.form === 'PRONOUN'
    ? null
    : { from: speaker.start, to: cue.end, cue, inverted: false, inherited: false, speaker };
}
