import { FINDING_NOUNS } from '../lexicon/words.ts';
import type { Stretch } from './contents.ts';
import type { Draft } from './draft.ts';
import type { SpokenGroup } from './groups.ts';
import type { ParsedContent } from './parsed-content.ts';
import type { Tree } from '../../text/tree.ts';
import type { View } from './speakers.ts';

const UNNAMED = /^(?:not to be|for|to remain) (?:named|identified|quoted|anonymous|anonymity)/u;

/** "this in a chat with our correspondent": the pronoun, and where it was said. */
function isPointer({ parse }: View['document'], parts: Draft['parts']): boolean {
  const first = parts[0]?.first ?? -1;
  const next = parse?.upos[first + 1];
  return parse?.upos[first] === 'PRON' && (next === 'ADP' || next === 'PUNCT' || next === 'PROPN' || parts[0]?.last === first + 1);
}

/** "Vane found that her key was gone", "a jury found Pell guilty" say nothing: only a study, a poll or a court says so what it found. */
function isFinding({ lower, parse }: View['document'], speaker: Draft['speaker'], content: Draft['parts'][number] | undefined): boolean {
  const finder = lower.slice(speaker?.first, speaker?.last).some((word) => FINDING_NOUNS.has(word));
  return finder && content !== undefined && parse?.upos[content.first] !== 'ADJ';
}

const NAMING = /^(?:call|dub|term|brand)$/u;

/** "called the plan reckless"; who "called the police" on Monday says nothing. */
function isCalledSomething({ children, relation, upos }: Tree, verb: number): boolean {
  const after = (children[verb] ?? []).filter((child) => child > verb);
  const [object, ...more] = after.filter((child) => /^(?:obj|iobj|xcomp|ccomp)$/u.test(relation[child] ?? ''));
  const plain =
    object !== undefined && more.length === 0 && relation[object] === 'obj' && /^(?:NOUN|PROPN|PRON)$/u.test(upos[object] ?? '');
  return (
    !plain || (children[object] ?? []).some((child) => child > object && /^(?:amod|appos|acl|ccomp|xcomp)$/u.test(relation[child] ?? ''))
  );
}

const WORDS_OF_OTHERS =
  /^(?:that|idea|notion|claims?|calls?|criticisms?|suggestions?|accusations?|allegations?|charges?|arguments?|concerns?)$/u;

/** "has not commented on the report", "rejects the offer": no more than that somebody did not speak, or an act. */
export function saysNothing({ document, tree }: View, { rule, parts, negated, mode, cue, speaker }: Draft): boolean {
  const [first] = parts;
  if (cue?.lemma === 'find' && !isFinding(document, speaker, first)) return true;
  // "who asked not to be named": a condition, no words of theirs.
  if (first !== undefined && UNNAMED.test(document.lower.slice(first.first, first.last).join(' '))) return true;
  // "denied that, saying ...": the next cue.
  if (first !== undefined && /^(?:saying|adding|claiming|insisting|noting)$/u.test(document.lower[first.first] ?? '')) return true;
  return rule.endsWith('object') && isThingOnly({ document, tree }, { parts, cue, negated, mode });
}

/** An object without quotation marks that is no more than a thing, an act, or a word for what is said elsewhere. */
function isThingOnly(
  { document, tree }: Pick<View, 'document' | 'tree'>,
  { parts, cue, negated, mode }: Pick<Draft, 'parts' | 'cue' | 'negated' | 'mode'>,
): boolean {
  const words = parts.flatMap(({ first, last }) => document.lower.slice(first, last));
  const quoted = parts.some(({ first, last }) => document.quotationOf.slice(first, last).some((quotation) => quotation !== -1));
  if (quoted || cue === null) return false;
  const form = document.lower[cue.first] ?? '';
  if (tree !== null && NAMING.test(cue.lemma) && !isCalledSomething(tree, cue.first)) return true;
  // "who disclosed this on Sunday": the word points to what is said elsewhere.
  if (POINTS.test(cue.lemma) && /^(?:this|that|so)$/u.test(words[0] ?? '') && isPointer(document, parts)) return true;
  // "quoting incident 88"; "said Vane, speaking of the council": what the words were about.
  if ((form === 'quoting' && !words.includes('saying')) || form === 'speaking') return true;
  // "declared a state of emergency" is an act; "disputes that figure" points to what was said before.
  if (cue.lemma === 'declare' && words.some((word) => DECLARED.test(word))) return true;
  if (/^(?:dispute|deny)$/u.test(cue.lemma) && words.length < 3 && FIGURES.test(words.at(-1) ?? '')) return true;
  if (cue.lemma === 'reject') return !words.some((word) => WORDS_OF_OTHERS.test(word));
  return negated && mode === 'SPEECH' && cue.cueClass === 'SAY';
}

const POINTS = /^(?:disclose|reveal|announce|state|mention|confirm|say)$/u;
const DECLARED = /^(?:emergency|emergencies|war|bankruptcy|independence|candidacy|holiday|curfew)$/u;
const FIGURES = /^(?:figures?|numbers?|totals?|accounts?)$/u;

/** "“I said yes,” she said, smiling, “and regretted it.”": how she said it, before the second half. */
export function isManner({ document, passage: { items } }: View, { cue }: SpokenGroup): boolean {
  const quote = items[cue.end + 1];
  const small = quote !== undefined && quote.quotation !== -1 && /^\p{Ll}/u.test(document.words[quote.first + 1] ?? '');
  return small && cue.form === 'GERUND' && cue.verb.frames.size === 1 && cue.verb.frames.has('q') && items[cue.start - 1]?.word === ',';
}

/** "“Go home,” Pell said, holding the rail": what the speaker did meanwhile, taken by the parse for what is said. */
export function isMeanwhile({ passage: { items } }: View, group: SpokenGroup, { parts, shape }: ParsedContent): boolean {
  const at = items.findIndex(({ first }) => first === parts[0]?.first);
  const quoted = (items[group.from - 1]?.quotation ?? -1) !== -1;
  return shape === 'clause' && quoted && items[at - 1]?.word === ',' && /..ing$/u.test(items[at]?.word ?? '');
}

/** "said them", "says something about her", "added 290 jobs", "asked for proof": a thing, and no clause that the verb reports. */
export function takesThing({ tree, passage: { items } }: View, group: SpokenGroup, { from, to }: Stretch): boolean {
  if (tree === null || items.slice(from, to).some(({ quotation }) => quotation !== -1)) return false;
  if (items[from]?.word === 'for') return !items.slice(from, to).some(({ word }) => word === 'to');
  if (/^(?:whether|if|why|how|what|where|when|who|which)$/u.test(items[from]?.word ?? '')) return false;
  const verb = items[group.cue.at]?.first ?? -1;
  const first = items[from]?.first ?? -1;
  return (tree.children[verb] ?? []).some((child) => tree.relation[child] === 'obj' && tree.left[child] === first);
}
