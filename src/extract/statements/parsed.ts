import type { Tree } from '../../text/tree.ts';
import type { TokenRange } from '../../text/document.ts';
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
  const token = view.passage.items[cue.at]?.first ?? -1;
  let verb = token;
  for (let steps = 0; steps < 5 && verb >= 0; steps += 1) {
    const subject = tree.children[verb]?.find((child) => tree.relation[child] === 'nsubj');
    if (subject !== undefined && !(steps === 0 && cue.passive)) {
      const speaker = phraseAround(view, tree, subject);
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

/** The words of a subject that name it: its head with what stands before, and "of" and "for" phrases; no clause, no apposition. */
function phraseAround(view: View, tree: Tree, head: number): Speaker | null {
  const { document, passage } = view;
  const at = passage.items.findIndex(({ first, last }) => first <= head && head < last);
  if (at === -1 || passage.items[at]?.quotation !== -1) return null;
  const word = document.lower[head] ?? '';
  if (tree.upos[head] === 'PRON' || /^(?:who|which|that|those|some|many|others)$/u.test(word))
    return { first: head, last: head + 1, form: 'PRONOUN', name: null, start: at, end: at + 1 };
  const name = view.nameAt(head);
  if (name !== null && head < name.last) {
    const span = { first: name.title?.first ?? name.first, last: name.last };
    return { first: name.first, last: name.last, form: 'NAME', name, ...itemsOf(view, span) };
  }
  const range = nominal(tree, head);
  return { ...range, form: 'NOMINAL', name: null, ...itemsOf(view, range) };
}

function nominal(tree: Tree, head: number): TokenRange {
  let first = head;
  let last = head + 1;
  for (const child of tree.children[head] ?? []) {
    if (!NAME_PARTS.has(tree.relation[child] ?? '')) continue;
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
    const first =
      objectRange !== null && !addressed
        ? objectRange.first
        : cue.verb.particle.length > 0
          ? after + 1
          : (tree.left[infinitive] ?? infinitive);
    return {
      parts: [{ first: Math.max(first, after + 1), last: (tree.right[infinitive] ?? infinitive) + 1 }],
      addressee: addressed ? objectRange : null,
      shape: 'infinitive',
    };
  }
  if (!frames.has('o')) return null;
  return objectContent(view, tree, verb, after);
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
  for (const child of tree.children[verb] ?? []) {
    const relation = tree.relation[child] ?? '';
    const reach = subtree(tree, child);
    if (child <= verb || reach.last - 1 <= after) continue;
    const core =
      /^(?:obj|iobj|xcomp|ccomp)$/u.test(relation) ||
      (after > verb && /^(?:obl|advcl)$/u.test(relation) && first === Infinity && reach.first <= after + 1);
    const completes =
      first !== Infinity &&
      (/^(?:xcomp|ccomp)$/u.test(relation) ||
        (/^(?:obl|advcl|nmod)$/u.test(relation) &&
          /^(?:for|as|of|against|over|about|from|with|to|that|because)$/u.test(document.lower[reach.first] ?? '')));
    if (!core && !completes) continue;
    first = Math.min(first, Math.max(reach.first, after + 1));
    last = Math.max(last, reach.last);
  }
  return last === -1 ? null : { parts: [{ first, last }], addressee: null, shape: 'object' };
}

function subtree(tree: Tree, token: number): TokenRange {
  return { first: tree.left[token] ?? token, last: (tree.right[token] ?? token) + 1 };
}
