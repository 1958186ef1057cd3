import type { Tree } from '../../text/tree.ts';
import type { TokenRange } from '../../text/document.ts';
import { TIME_WORDS } from '../lexicon/words.ts';
import type { Cue } from './cues.ts';
import type { View } from './speakers.ts';

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
  // "urged them to trace the money, some of which, she alleged, had gone": a clause about the money.
  const relative = clause !== undefined && isRelative(view, tree.left[clause] ?? clause);
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
  if (clause !== undefined && !relative && allowed) {
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

/** ", some of which, she alleged, ...": a relative clause begins. */
function isRelative({ document: { lower } }: View, first: number): boolean {
  const start = lower[first] === ',' ? first + 1 : first;
  return lower[start - 1] === ',' && lower[start + 1] === 'of' && /^(?:which|whom)$/u.test(lower[start + 2] ?? '');
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
function isSetting({ document: { lower } }: View, { first: left, last }: TokenRange): boolean {
  const first = lower[left] === ',' ? left + 1 : left;
  const opening = lower[first] ?? '';
  if (/^(?:,|—|–|--|-|;|\()$/u.test(lower[first - 1] ?? '')) return !/^(?:as|of|for)$/u.test(opening);
  if (/^(?:,|after|before|while|when|during|via|since|until|despite|although|though|because|if)$/u.test(opening)) return true;
  return (
    /^(?:on|at|in|last|this|earlier|over|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|from)$/u.test(opening) &&
    lower.slice(first, Math.min(last, first + 8)).some((word) => SETTING_WORDS.test(word))
  );
}

function subtree(tree: Tree, token: number): TokenRange {
  return { first: tree.left[token] ?? token, last: (tree.right[token] ?? token) + 1 };
}
