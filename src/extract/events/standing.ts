import { lemmaOf } from '../../text/lemmas.ts';
import type { Document } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import { NEGATIONS } from '../lexicon/words.ts';
import type { Standing, Trigger } from './event.ts';
import { dependents, isInfinitive } from './syntax.ts';

const UNREAL_MODALS = /^(?:could|might|may|can|should|must|ought)$/u;
const WILL = /^(?:will|'ll|shall)$/u;
const CONDITIONS = /^(?:if|unless|whether|lest)$/u;
/** Verbs whose "to" clause came about, is to come about, or is only said of what did. */
const DID =
  /^(?:manage|begin|start|continue|come|go|proceed|force|help|use|appear|seem|believe|think|report|say|know|allege|live|get|cause|lead)$/u;
const WILL_DO = /^(?:plan|agree|schedule|expect|set|prepare|vow|promise|pledge|intend|decide|arrange|due|go|choose|elect)$/u;
/** Verbs that say of what is in their clause or object that it did not, or need not, happen. */
const UNDOES =
  /^(?:deny|doubt|prevent|avoid|avert|stop|cancel|oppose|reject|fear|demand|want|seek|urge|propose|consider|threaten|risk|refuse|decline|fail|warn|call|ask|request|suggest|hope|attempt|try|need|require|predict|discuss|favor|support|resist|block|foil|thwart|mull|weigh|await)$/u;
const COMING = /^(?:planned|upcoming|future|coming|scheduled|expected|next|forthcoming)$/u;
const POSSIBLE = /^(?:possible|potential|likely|hypothetical|proposed|threatened|attempted|would-be|feared|imminent)$/u;
/** What is said of an event that may never come. */
const UNSURE = /^(?:unlikely|likely|possible|impossible|inevitable|needed|necessary|imminent|probable)$/u;
const STEPS = 5;

/** Whether words say that something happened or is planned; null for what was denied, wished, feared or only possible. */
export function standingOf(document: Document, tree: Tree, { form, token }: Trigger): Standing | null {
  return form === 'NOUN' ? ofNoun(document, tree, token) : ofVerb(document, tree, token, STEPS);
}

function ofVerb(document: Document, tree: Tree, verb: number, steps: number): Standing | null {
  const { lower } = document;
  const children = tree.children[verb] ?? [];
  if (children.some((one) => NEGATIONS.has(lower[one] ?? '')) || hasNobody(document, tree, verb)) return null;
  if (children.some((one) => tree.relation[one] === 'mark' && CONDITIONS.test(lower[one] ?? '')) || isAsked(document, verb)) return null;
  const auxiliaries = children.filter((one) => tree.relation[one] === 'aux').map((one) => lower[one] ?? '');
  const perfect = auxiliaries.some((one) => /^(?:have|has|had|'ve)$/u.test(one));
  if (auxiliaries.some((one) => UNREAL_MODALS.test(one))) return null;
  // "would resign if the recount failed"
  if (auxiliaries.some((one) => /^(?:would|'d|will|'ll)$/u.test(one)) && hasCondition(document, tree, verb)) return null;
  if (auxiliaries.some((one) => /^(?:would|'d)$/u.test(one))) return perfect || tree.relation[verb] !== 'ccomp' ? null : 'PLANNED';
  const head = tree.head[verb] ?? -1;
  const above = head < 0 || steps === 0 ? 'HAPPENED' : fromHead(document, tree, { verb, head, perfect }, steps - 1);
  return above === 'HAPPENED' && auxiliaries.some((one) => WILL.test(one)) ? 'PLANNED' : above;
}

interface Below {
  readonly verb: number;
  readonly head: number;
  /** "to have been killed" */
  readonly perfect: boolean;
}

/** What the verb above says of a clause: "plans to meet", "denied that", "went and met". */
function fromHead(document: Document, tree: Tree, { verb, head, perfect }: Below, steps: number): Standing | null {
  const relation = tree.relation[verb] ?? '';
  if (relation === 'conj') return shares(tree, verb) ? ofVerb(document, tree, head, steps) : 'HAPPENED';
  const lemma = lemmaOf(document.words[head] ?? '', tree.upos[head] === 'NOUN' ? 'NOUN' : 'VERB');
  if (isInfinitive(document, tree, verb)) {
    const auxiliary = dependents(tree, verb, 'aux').some((one) => one < verb && /^(?:is|are|was|were)$/u.test(document.lower[one] ?? ''));
    if (relation === 'root' || (auxiliary && relation !== 'xcomp')) return 'PLANNED';
    if (relation === 'advcl') return null;
    if (WILL_DO.test(lemma) && !perfect) return ofVerb(document, tree, head, steps) === null ? null : 'PLANNED';
    return DID.test(lemma) || perfect ? ofVerb(document, tree, head, steps) : null;
  }
  if (!/^(?:ccomp|xcomp|obj|csubj|advcl)$/u.test(relation)) return 'HAPPENED';
  if (relation === 'advcl')
    return dependents(tree, verb, 'mark').some((one) => /^(?:without|before|instead)$/u.test(document.lower[one] ?? ''))
      ? null
      : 'HAPPENED';
  if (UNDOES.test(lemma) && lemma !== 'warn') return null;
  // "failed to get elected"
  return relation === 'xcomp' ? ofVerb(document, tree, head, steps) : 'HAPPENED';
}

/** A noun is as real as the verb that it depends on lets it be: "called for a vote", "will hold a hearing". */
function ofNoun(document: Document, tree: Tree, noun: number): Standing | null {
  const { lower } = document;
  const around = (tree.children[noun] ?? []).map((one) => lower[one] ?? '');
  if (around.some((word) => /^(?:no|any|another|every|each)$/u.test(word) || POSSIBLE.test(word))) return null;
  if (around.some((word) => COMING.test(word))) return 'PLANNED';
  const head = tree.head[noun] ?? -1;
  const relation = tree.relation[noun] ?? '';
  if (head < 0 || !/^(?:nsubj|obj|obl|xcomp|nmod|conj)$/u.test(relation)) return 'HAPPENED';
  const lemma = lemmaOf(document.words[head] ?? '', tree.upos[head] === 'NOUN' ? 'NOUN' : 'VERB');
  if (tree.upos[head] === 'NOUN')
    return /^(?:threat|fear|possibility|risk|attempt|plan|call|demand|proposal|prospect|warning|lack|prevention)$/u.test(lemma)
      ? null
      : 'HAPPENED';
  if (relation === 'nsubj' && UNSURE.test(document.lower[head] ?? '')) return null;
  if (tree.upos[head] !== 'VERB') return 'HAPPENED';
  if (relation === 'obj' && /^(?:plan|schedule|announce)$/u.test(lemma)) return 'PLANNED';
  // "The trial is scheduled to begin on Monday"
  if (relation === 'nsubj' && WILL_DO.test(lemma) && dependents(tree, head, 'xcomp').length > 0)
    return ofVerb(document, tree, head, STEPS - 1) === null ? null : 'PLANNED';
  if (relation === 'obj' && UNDOES.test(lemma)) return null;
  if (relation === 'obl' && /^(?:call|ask|push|press|prepare|wait|hope|aim)$/u.test(lemma) && hasCase(document, tree, noun, 'for'))
    return null;
  return relation === 'obl' ? 'HAPPENED' : ofVerb(document, tree, head, STEPS - 1);
}

function hasCase({ lower }: Document, tree: Tree, noun: number, word: string): boolean {
  return dependents(tree, noun, 'case').some((one) => lower[one] === word);
}

function hasCondition({ lower }: Document, tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'advcl').some((clause) =>
    dependents(tree, clause, 'mark').some((one) => CONDITIONS.test(lower[one] ?? '')),
  );
}

/** "Nobody was hurt", "no charges were filed". */
function hasNobody({ lower }: Document, tree: Tree, verb: number): boolean {
  return [...dependents(tree, verb, 'nsubj'), ...dependents(tree, verb, 'obj')].some(
    (one) =>
      /^(?:nobody|none|nothing|neither)$/u.test(lower[one] ?? '') || dependents(tree, one, 'det').some((word) => lower[word] === 'no'),
  );
}

/** "and charged": it has neither a subject nor a tense of its own. */
function shares(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'nsubj').length === 0 && dependents(tree, verb, 'aux').length === 0;
}

function isAsked({ sentences, sentenceOf, words }: Document, token: number): boolean {
  const last = sentences[sentenceOf[token] ?? 0]?.last ?? 0;
  return words[last - 1] === '?' || words[last - 2] === '?';
}
