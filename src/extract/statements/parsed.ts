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
    const subject = uncrossed(tree, verb, subjectOf(tree, verb));
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

/** Of two subjects of one verb the nearer: "Man charged with setting fires, police say". */
function subjectOf(tree: Tree, verb: number): number | undefined {
  const subjects = (tree.children[verb] ?? []).filter((child) => tree.relation[child] === 'nsubj');
  return subjects.findLast((subject) => subject < verb) ?? subjects[0];
}

/** "Holt left for Calder, her aide said": where the parse gives each of two verbs the other's subject, the nearer is the cue's. */
function uncrossed(tree: Tree, verb: number, subject: number | undefined): number | undefined {
  if (subject === undefined || subject > verb) return subject;
  const clause = tree.children[verb]?.find((child) => tree.relation[child] === 'ccomp' && child > subject && child < verb);
  const other = clause === undefined ? undefined : tree.children[clause]?.find((child) => tree.relation[child] === 'nsubj');
  return clause !== undefined && other !== undefined && other > clause && other < verb ? other : subject;
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
  const one = oneNamed(view, head);
  if (one !== null) return { first: one.first, last: one.last, form: 'NAME', name: one, start: at, end: itemsOf(view, one).end };
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
  // "The industry group Connected Families": a body only right beside the noun.
  const apposed = tree.children[head]?.find((child) => {
    const name = tree.relation[child] === 'appos' ? view.nameAt(child) : null;
    return name?.type === 'PERSON' || (name?.type === 'ORGANIZATION' && name.first === head + 1);
  });
  // "The trade union Arc-Line": the parse makes of its name a part of the noun.
  const beside = view.nameAt(head + 1);
  const called = beside?.type === 'ORGANIZATION' && beside.first === head + 1 && tree.upos[head] === 'NOUN' && SPEAKING_NOUNS.has(word);
  // "Undersecretary for Education Mr. Pell": the noun only introduces the name.
  const next = view.nameAt(head + 1);
  const titled = next?.type === 'PERSON' && (next.title?.first ?? next.first) === head + 1 && next.title !== null;
  // "Rights group Lume Watch said": so does a noun without an article.
  const described =
    next !== null && next.type !== 'PLACE' && next.first === head + 1 && isBare(view, { first: range.first, last: head + 1 });
  const introduced = titled || described || called ? next : titledAfter(view, range);
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

/** "Another, Ada Vane, said": one of those told of, by name. */
function oneNamed({ document: { lower }, nameAt }: View, head: number): Name | null {
  const name = /^(?:another|one|others?)$/u.test(lower[head] ?? '') && lower[head + 1] === ',' ? nameAt(head + 2) : null;
  const closed = name !== null && lower[name.last] === ',';
  return name?.type === 'PERSON' && closed && (name.title?.first ?? name.first) === head + 2 ? name : null;
}

/** A noun that nothing determines: "analyst", "rights group". */
function isBare({ document, tree }: View, { first, last }: TokenRange): boolean {
  const head = document.lower[last - 1] ?? '';
  const common = /^\p{Ll}/u.test(document.words[last - 1] ?? '') && tree?.upos[last - 1] === 'NOUN';
  return (SPEAKING_NOUNS.has(head) || common) && !DETERMINERS.has(document.lower[first] ?? '') && last - first < 5;
}

/** "Director of Public Prosecutions Ruth Holt": a title in capitals that the parse does not join to its bearer. */
function titledAfter({ document: { words, lower }, nameAt }: View, { first, last }: TokenRange): Name | null {
  const next = nameAt(last);
  const title =
    words.slice(first, last).every((word) => /^(?:\p{Lu}|(?:of|for|and|the|&)$)/u.test(word)) && !DETERMINERS.has(lower[first] ?? '');
  return next?.type === 'PERSON' && next.first === last && title && last - first > 1 ? next : null;
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
