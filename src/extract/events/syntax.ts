import { lemmaOf } from '../../text/lemmas.ts';
import type { Document } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';

const RELATIVE = /^(?:who|whom|that|which)$/u;
const BE = /^(?:is|are|am|was|were|be|been|being|'s|'re|get|gets|got|gotten)$/u;
/** Verbs that nobody does to anybody: in "was beaten and resigned" the second is no passive. */
const INTRANSITIVE = /^(?:resign|quit|step|stand|abdicate|die|drown|perish|succumb|protest|march|riot|demonstrate|testify|walk|vote)$/u;
/** How far up the tree a shared subject is looked for. */
const STEPS = 6;

/** Dependents of a token by relation. */
export function dependents(tree: Tree, token: number, relation: string): number[] {
  return (tree.children[token] ?? []).filter((child) => tree.relation[child] === relation);
}

/** Nouns that a preposition ties to a verb or noun: "by police", "with Vane". */
export function obliques({ lower }: Document, tree: Tree, token: number, prepositions: RegExp): number[] {
  return (tree.children[token] ?? []).filter(
    (child) =>
      /^(?:obl|nmod)$/u.test(tree.relation[child] ?? '') &&
      (tree.children[child] ?? []).some((word) => tree.relation[word] === 'case' && prepositions.test(lower[word] ?? '')),
  );
}

/** "was arrested", "Pell, killed on Monday", and "charged" in "was arrested and charged". */
export function isPassive(document: Document, tree: Tree, verb: number): boolean {
  const { lower, words } = document;
  const word = lower[verb] ?? '';
  if (word.endsWith('ing') || tree.upos[verb] !== 'VERB') return false;
  if (INTRANSITIVE.test(lemmaOf(words[verb] ?? '', 'VERB'))) return false;
  const auxiliaries = dependents(tree, verb, 'aux');
  if (auxiliaries.some((one) => BE.test(lower[one] ?? ''))) return true;
  if (auxiliaries.length > 0 || dependents(tree, verb, 'nsubj').length > 0) return false;
  const relation = tree.relation[verb] ?? '';
  if (relation === 'conj') return isPassive(document, tree, tree.head[verb] ?? -1);
  const participle = word !== lemmaOf(words[verb] ?? '', 'VERB') && !word.endsWith('s');
  return participle && /^(?:acl|advcl|amod)$/u.test(relation) && dependents(tree, verb, 'obj').length === 0;
}

/** The subjects of a verb: its own, the noun it describes, or those of the verb it shares them with. */
export function subjectsOf(document: Document, tree: Tree, verb: number, steps = STEPS): number[] {
  const head = tree.head[verb] ?? -1;
  const relation = tree.relation[verb] ?? '';
  const own = dependents(tree, verb, 'nsubj');
  if (own.length > 0) return own.flatMap((one) => (relation === 'acl' && RELATIVE.test(document.lower[one] ?? '') ? [head] : [one]));
  if (relation === 'acl') return isInfinitive(document, tree, verb) ? [] : [head];
  // "was elected mayor": the parse may hang who was on the mayor.
  const below = dependents(tree, verb, 'xcomp').flatMap((one) => (tree.upos[one] === 'NOUN' ? dependents(tree, one, 'nsubj') : []));
  if (below.length > 0) return below;
  if (steps === 0 || head < 0) return [];
  if (relation === 'xcomp') {
    const [object] = dependents(tree, head, 'obj');
    return object === undefined ? subjectsOf(document, tree, head, steps - 1) : [object];
  }
  return /^(?:conj|advcl)$/u.test(relation) ? subjectsOf(document, tree, head, steps - 1) : [];
}

/** The objects of a verb; of a relative clause with another subject, the noun it describes. */
export function objectsOf(document: Document, tree: Tree, verb: number): number[] {
  const head = tree.head[verb] ?? -1;
  const described = tree.relation[verb] === 'acl';
  // "named Vane as chief executive": the parse may take her for what the verb makes of somebody.
  const named = dependents(tree, verb, 'xcomp').filter((one) => tree.upos[one] === 'PROPN');
  const own = [...dependents(tree, verb, 'obj'), ...dependents(tree, verb, 'iobj'), ...named];
  if (own.length > 0) return own.map((one) => (described && RELATIVE.test(document.lower[one] ?? '') ? head : one));
  const subjects = dependents(tree, verb, 'nsubj');
  return described && subjects.length > 0 && subjects.every((one) => !RELATIVE.test(document.lower[one] ?? '')) ? [head] : [];
}

/** "to meet" and not "meets". */
export function isInfinitive({ lower }: Document, tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'mark').some((one) => lower[one] === 'to');
}
