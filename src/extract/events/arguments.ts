import type { TokenRange } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';

/** How far up the tree an argument is looked for. */
const STEPS = 12;
/** Relations within one noun phrase: "the leader, Ada Vane", "Vane and Holt". */
const SAME = /^(?:flat|appos|conj|compound|nmod)$/u;

/** True when the parse makes a mention an argument of a verb: its own, the noun it describes, or the subject it shares. */
export function isArgumentOf(tree: Tree, lower: readonly string[], verb: number, mention: TokenRange): boolean {
  const verbs = sharing(tree, verb);
  const described = tree.relation[verb] === 'acl' ? (tree.head[verb] ?? -1) : -1;
  // "Pell, who was killed by police", "Pell, a worker who voted"
  const nouns = new Set([described, tree.relation[described] === 'appos' ? (tree.head[described] ?? -1) : -1]);
  for (let token = headOf(tree, mention), steps = 0; token >= 0 && steps < STEPS; steps += 1) {
    const head = tree.head[token] ?? -1;
    const relation = tree.relation[token] ?? '';
    if (nouns.has(token)) return true;
    if (head === verb) return /^(?:nsubj|obj|iobj|appos)$/u.test(relation) || (relation === 'obl' && takesPart(tree, lower, token));
    if (verbs.includes(head)) return relation === 'nsubj';
    if (!/^(?:flat|appos|conj)$/u.test(relation)) return false;
    token = head;
  }
  return false;
}

/** True when the parse hangs a mention on a noun itself: "the death of Vane and Pell", not "a trial of a drug made by Vane". */
export function isComplementOf(tree: Tree, noun: number, mention: TokenRange): boolean {
  for (let token = headOf(tree, mention), steps = 0; token >= 0 && steps < STEPS; steps += 1) {
    const head = tree.head[token] ?? -1;
    if (head === noun) return SAME.test(tree.relation[token] ?? '') || tree.relation[token] === 'obl';
    // "a call between Vane and Holt": the parse may hang the phrase on the verb of the noun.
    if (head >= 0 && head === tree.head[noun] && tree.relation[token] === 'obl') return true;
    if (!/^(?:flat|appos|conj)$/u.test(tree.relation[token] ?? '')) return false;
    token = head;
  }
  return false;
}

/** Verbs whose subject a verb shares: "came and met", "hopes to meet". */
function sharing(tree: Tree, verb: number): number[] {
  const verbs: number[] = [];
  for (let token = verb, steps = 0; steps < STEPS && /^(?:conj|xcomp|advcl)$/u.test(tree.relation[token] ?? ''); steps += 1) {
    token = tree.head[token] ?? -1;
    if (token < 0) break;
    verbs.push(token);
  }
  return verbs;
}

/** The token of a mention that its other words hang on. */
function headOf(tree: Tree, { first, last }: TokenRange): number {
  for (let token = first; token < last; token += 1) {
    const head = tree.head[token] ?? -1;
    if (head < first || head >= last) return token;
  }
  return first;
}

function takesPart(tree: Tree, lower: readonly string[], token: number): boolean {
  return (tree.children[token] ?? []).some((child) => /^(?:with|to|by|between|against)$/u.test(lower[child] ?? ''));
}
