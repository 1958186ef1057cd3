import type { Tree } from '../../text/tree.ts';
import type { TokenRange } from '../../text/document.ts';
import { DETERMINERS, SPEAKING_NOUNS, TIME_WORDS, WEEKDAYS } from '../lexicon/words.ts';
import { isLetters } from '../names/letters.ts';
import type { Name } from '../names/name.ts';
import type { Cue } from './cues.ts';
import type { Speaker, View } from './speakers.ts';

const NAME_PARTS: ReadonlySet<string> = new Set([
  'flat',
  'compound',
  'amod',
  'nummod',
  'det',
  'nmod',
  'case',
  'fixed',
  'advmod',
  'poss',
  'goeswith',
]);

/** The subject that the parse gives a cue: its own, or that of the verb it is joined or subordinate to. */
export function parsedSubject(view: View, tree: Tree, cue: Cue): { speaker: Speaker; inherited: boolean; inverted: boolean } | null {
  const { lower } = view.document;
  const token = view.passage.items[cue.at]?.first ?? -1;
  if (isParticiple(tree, cue, token)) return null;
  let verb = token;
  for (let steps = 0; steps < 5 && verb >= 0; steps += 1) {
    const subject = tree.children[verb]?.find((child) => tree.relation[child] === 'nsubj');
    if (subject !== undefined && !(steps === 0 && cue.passive)) {
      // "a pact that minister calls small": in a headline the subject has no article, and the parse may lose it.
      const lost = subject < token - 1 && /^(?:that|which)$/u.test(lower[subject] ?? '') && SPEAKING_NOUNS.has(lower[token - 1] ?? '');
      const speaker = phraseAround(view, tree, lost ? token - 1 : subject);
      return speaker === null ? null : { speaker, inherited: steps > 0, inverted: steps === 0 && subject > verb };
    }
    const relation = tree.relation[verb] ?? '';
    const head = tree.head[verb] ?? -1;
    if (relation === 'acl' && head >= 0) {
      const speaker = phraseAround(view, tree, head);
      return speaker === null ? null : { speaker, inherited: verb !== token || cue.form === 'GERUND', inverted: false };
    }
    if (!/^(?:conj|xcomp|advcl|parataxis|ccomp|cop|aux)$/u.test(relation) || (relation === 'ccomp' && steps === 0 && cue.form !== 'GERUND'))
      return null;
    verb = head;
  }
  return null;
}

/** "Asked whether ...", "Vane, asked what ...": a participle that tells what was done to its noun. */
export function isParticiple(tree: Tree, cue: Cue, token: number): boolean {
  const children = tree.children[token] ?? [];
  return (
    cue.form === 'PAST' &&
    /^(?:acl|advcl)$/u.test(tree.relation[token] ?? '') &&
    !children.some((child) => /^(?:nsubj|aux|mark|cop)$/u.test(tree.relation[child] ?? ''))
  );
}

/** The words of a subject that name it: its head with what stands before, and "of" and "for" phrases; no clause, no apposition. */
export function phraseAround(view: View, tree: Tree, head: number): Speaker | null {
  const { document, passage } = view;
  const at = passage.items.findIndex(({ first, last }) => first <= head && head < last);
  if (at === -1 || passage.items[at]?.quotation !== -1) return null;
  const word = document.lower[head] ?? '';
  if (tree.upos[head] === 'PRON' || /^(?:who|which|that|those|some|many|others)$/u.test(word))
    return { first: head, last: head + 1, form: 'PRONOUN', name: null, start: at, end: at + 1 };
  // "Friday on television, Vane said": a day speaks for nobody.
  if (WEEKDAYS.has(word) || TIME_WORDS.has(word)) return null;
  // "Orla Finch MP said": the parse takes the letters for the head.
  const name = view.nameAt(isLetters(document.words[head]) ? head - 1 : head);
  if (name !== null && head <= name.last) {
    const span = { first: name.title?.first ?? name.first, last: name.last };
    return { first: name.first, last: name.last, form: 'NAME', name, ...itemsOf(view, span) };
  }
  const range = nominal(view, tree, head);
  const apposed = tree.children[head]?.find((child) => tree.relation[child] === 'appos' && view.nameAt(child)?.type === 'PERSON');
  // "Undersecretary for Education Mr. Pell": the noun only introduces the name.
  const next = view.nameAt(head + 1);
  const titled = next?.type === 'PERSON' && (next.title?.first ?? next.first) === head + 1 && next.title !== null;
  // "Rights group Lume Watch said": so does a noun without an article.
  const described =
    next !== null && next.type !== 'PLACE' && next.first === head + 1 && isBare(view, { first: range.first, last: head + 1 });
  const introduced = titled || described ? next : null;
  const person = introduced ?? (apposed === undefined ? apposedAtEnd(view, range) : view.nameAt(apposed));
  if (person !== null && word !== 'we')
    return {
      first: person.first,
      last: person.last,
      form: 'NAME',
      name: person,
      start: itemsOf(view, range).start,
      end: itemsOf(view, person).end,
    };
  return { ...range, form: 'NOMINAL', name: null, ...itemsOf(view, range) };
}

/** A noun that nothing determines: "analyst", "rights group". */
function isBare({ document }: View, { first, last }: TokenRange): boolean {
  return SPEAKING_NOUNS.has(document.lower[last - 1] ?? '') && !DETERMINERS.has(document.lower[first] ?? '') && last - first < 5;
}

/** "One of the plaintiffs, 16-year-old Jalen Brooks": the name that ends the phrase after a comma. */
function apposedAtEnd({ document, nameAt }: View, { first, last }: TokenRange): Name | null {
  const name = nameAt(last - 1);
  if (name?.type !== 'PERSON' || name.last !== last) return null;
  const comma = document.words.slice(first, name.first).lastIndexOf(',');
  return comma > 0 && name.first - (first + comma) < 8 ? name : null;
}

function nominal({ document: { lower } }: View, tree: Tree, head: number): TokenRange {
  let first = head;
  let last = head + 1;
  for (const child of tree.children[head] ?? []) {
    if (!NAME_PARTS.has(tree.relation[child] ?? '')) continue;
    // "A federal judge on Friday blocked ...": when, no part of who.
    if (child > head && WEEKDAYS.has(lower[tree.right[child] ?? child] ?? '')) continue;
    if (child < head) first = Math.min(first, tree.left[child] ?? child);
    else if ((tree.right[child] ?? child) - head < 12) last = Math.max(last, (tree.right[child] ?? child) + 1);
  }
  return { first, last };
}

function itemsOf({ passage: { items } }: View, { first, last }: TokenRange): { start: number; end: number } {
  let start = items.findIndex((item) => item.last > first);
  if (start === -1) start = items.length;
  let end = start;
  while (end < items.length && (items[end]?.first ?? Infinity) < last) end += 1;
  return { start, end };
}

/** What the parse says a cue reports, as tokens; null when it says nothing of use. */
export interface ParsedContent {
  readonly parts: readonly TokenRange[];
  readonly addressee: TokenRange | null;
  /** ccomp: a clause; xcomp: an infinitive; object: a noun; around: the clause that the cue interrupts or closes. */
  readonly shape: 'clause' | 'infinitive' | 'object' | 'around';
}

/** The content of a cue by the tree: its clause, infinitive or object, or the clause it is set into. */
export function parsedContent(view: View, tree: Tree, cue: Cue): ParsedContent | null {
  const verb = view.passage.items[cue.at]?.first ?? -1;
  const after = (view.passage.items[cue.end - 1]?.last ?? verb + 1) - 1;
  const { frames } = cue.verb;
  const children = tree.children[verb] ?? [];
  const of = (...relations: string[]): number | undefined =>
    children.find((child) => relations.includes(tree.relation[child] ?? '') && child > after);
  const clause = of('ccomp');
  const asks = frames.has('w') && frames.has('a') && !cue.passive && !cue.infinitive && tree.relation[verb] !== 'advcl';
  const topic = clause === undefined && asks ? topicOf(view, tree, verb) : null;
  if (topic !== null) return { parts: [topic], addressee: null, shape: 'object' };
  const object = of('obj', 'iobj');
  const objectRange = object === undefined ? null : subtree(tree, object);
  const allowed =
    frames.has('t') ||
    frames.has('w') ||
    frames.has('a') ||
    (frames.has('c') && clause !== undefined && view.document.lower[tree.left[clause] ?? -1] === 'that');
  if (clause !== undefined && allowed) {
    const addressee = objectRange !== null && frames.has('a') && (object ?? 0) < (tree.left[clause] ?? 0) ? objectRange : null;
    return { parts: [subtree(tree, clause)], addressee, shape: 'clause' };
  }
  const early = children.find((child) => /^(?:ccomp|parataxis)$/u.test(tree.relation[child] ?? '') && child < verb);
  if (early !== undefined && frames.has('t')) return { parts: [subtree(tree, early)], addressee: objectRange, shape: 'around' };
  if (tree.relation[verb] === 'parataxis' && frames.has('t')) return around(tree, verb, objectRange);
  const infinitive = of('xcomp', 'advcl');
  if (infinitive !== undefined && frames.has('i') && hasTo(view, tree, infinitive)) {
    const addressed = objectRange !== null && frames.has('a');
    const plain = object !== undefined && tree.upos[object] === 'PRON';
    const first =
      objectRange !== null && !plain ? objectRange.first : cue.verb.particle.length > 0 ? after + 1 : (tree.left[infinitive] ?? infinitive);
    return {
      parts: [{ first: Math.max(first, after + 1), last: (tree.right[infinitive] ?? infinitive) + 1 }],
      addressee: addressed ? objectRange : null,
      shape: 'infinitive',
    };
  }
  if (!frames.has('o')) return null;
  return objectContent(view, tree, verb, after);
}

/** "asked Vane about the loan": what the question was about. */
function topicOf({ document }: View, tree: Tree, verb: number): TokenRange | null {
  const about = (token: number): boolean =>
    (tree.children[token] ?? []).some((child) => child < token && document.lower[child] === 'about');
  const topic = (tree.children[verb] ?? []).find((child) => child > verb && about(child));
  if (topic === undefined) return null;
  const { first, last } = subtree(tree, topic);
  return document.lower[first] === 'about' && last - first > 2 ? { first: first + 1, last } : null;
}

/** "X, Vane said, Y": all that hangs on the clause, without the cue's own words. */
function around(tree: Tree, verb: number, addressee: TokenRange | null): ParsedContent | null {
  const head = tree.head[verb] ?? -1;
  if (head < 0) return null;
  const whole = subtree(tree, head);
  const own = subtree(tree, verb);
  const parts = [
    { first: whole.first, last: Math.min(whole.last, own.first) },
    { first: Math.max(whole.first, own.last), last: whole.last },
  ].filter(({ first, last }) => last > first);
  return { parts, addressee, shape: 'around' };
}

function hasTo({ document }: View, tree: Tree, verb: number): boolean {
  return (tree.children[verb] ?? []).some((child) => child < verb && document.lower[child] === 'to');
}

/** "condemned Vane for ...", "called the toll a trap", "called for an inquiry": the object with what completes it. */
function objectContent(view: View, tree: Tree, verb: number, after: number): ParsedContent | null {
  const { document } = view;
  let first = Infinity;
  let last = -1;
  const hasSubject = (tree.children[verb] ?? []).some((child) => child < verb && tree.relation[child] === 'nsubj');
  // "whom she described as a friend"
  const named =
    tree.relation[verb] === 'acl' && !(tree.children[verb] ?? []).some((child) => child > verb && tree.relation[child] === 'obj');
  for (const child of tree.children[verb] ?? []) {
    const relation = tree.relation[child] ?? '';
    const reach = subtree(tree, child);
    if (child <= verb || reach.last - 1 <= after) continue;
    // A second subject, after the verb, is its object misread.
    const core =
      /^(?:obj|iobj|xcomp|ccomp)$/u.test(relation) ||
      (relation === 'nsubj' && hasSubject) ||
      (named && document.lower[reach.first] === 'as') ||
      (after > verb && /^(?:obl|advcl)$/u.test(relation) && first === Infinity && reach.first <= after + 1);
    const completes =
      first !== Infinity && (/^(?:xcomp|ccomp)$/u.test(relation) || (/^(?:obl|advcl|nmod)$/u.test(relation) && !isSetting(view, reach)));
    if (!core && !completes) continue;
    first = Math.min(first, core ? after + 1 : Math.max(reach.first, after + 1));
    last = Math.max(last, reach.last);
  }
  while (first < last && /^(?:ADV|PUNCT)$/u.test(tree.upos[first] ?? '')) first += 1;
  // "the one people talked about on the way": what it was about stands before.
  if (after > verb && tree.upos[first] === 'ADP') return null;
  // "disputed that" points back to what was said before.
  const points = last - first === 1 && /^(?:it|that|this|them|him|her|those|these|so)$/u.test(document.lower[first] ?? '');
  // "I ask myself that every hour": when, no thing.
  const when = /^(?:every|each)$/u.test(document.lower[first] ?? '') && TIME_WORDS.has(document.lower[last - 1] ?? '');
  return last === -1 || points || when ? null : { parts: [{ first, last }], addressee: null, shape: 'object' };
}

const SETTING_WORDS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|week|month|year|morning|afternoon|evening|night|interview|statement|tweet|address|remarks|message|video|call|podcast|broadcast|webcast|email|e-mail|memo|session|tweets|speech|conference|rally|briefing|debate|appearance|post|letter|column|op-ed|twitter|facebook|instagram|event|hearing|meeting|show|radio|television|cnn|msnbc|news)$/u;

/** "on Monday", "at a rally in Portsmouth", ", saying ...": when and where it was said, or what comes next; no part of an object. */
function isSetting({ document }: View, { first, last }: TokenRange): boolean {
  const { lower } = document;
  const opening = lower[first] ?? '';
  if (/^(?:,|—|–|--|-|;|\()$/u.test(lower[first - 1] ?? '')) return opening !== 'as';
  if (/^(?:,|after|before|while|when|during|via|since|until|despite|although|though|because|if)$/u.test(opening)) return true;
  return (
    /^(?:on|at|in|last|this|earlier|over|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|from)$/u.test(opening) &&
    lower.slice(first, Math.min(last, first + 8)).some((word) => SETTING_WORDS.test(word))
  );
}

function subtree(tree: Tree, token: number): TokenRange {
  return { first: tree.left[token] ?? token, last: (tree.right[token] ?? token) + 1 };
}
