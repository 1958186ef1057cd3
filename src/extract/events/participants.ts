import { lemmaOf } from '../../text/lemmas.ts';
import type { Role } from '../../domain/relations.ts';
import type { Document } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import type { Named, Part, Trigger } from './event.ts';
import type { Mentions } from './mentions.ts';
import { dependents, isPassive, objectsOf, obliques, subjectsOf } from './syntax.ts';

/** Verbs that only carry the noun: who holds a briefing briefs, who faces charges is charged. */
const CARRIES =
  /^(?:hold|have|give|deliver|make|stage|launch|conduct|lead|sign|attend|join|cast|reach|strike|announce|convene|open|begin|publish|write|host|plan|schedule|win|lose|broker|seal|issue|carry|organize|claim|mount|file|bring|hand|take)$/u;
const SUFFERS = /^(?:face|suffer|sustain|await|undergo|stand|receive|survive|confront|have)$/u;

/** Who takes part as the parse says, each once, in the part that comes first. */
export function partsOf(document: Document, tree: Tree, mentions: Mentions, trigger: Trigger): Part[] {
  const read = trigger.form === 'NOUN' ? ofNoun : trigger.form === 'VERB' ? ofVerb : ofAdjective;
  const parts = read(document, tree, trigger).flatMap(({ nouns, role }) =>
    nouns.flatMap((noun) => mentions.at(tree, noun).map((named): Part => ({ ...named, role }))),
  );
  return parts.filter(({ chain }, at) => parts.findIndex((other) => other.chain === chain) === at);
}

interface Slot {
  readonly nouns: readonly number[];
  readonly role: Role;
}

/** "Vane met with Holt", "Pell, who was killed by police". */
function ofVerb(document: Document, tree: Tree, { token, words }: Trigger): Slot[] {
  const subjects = subjectsOf(document, tree, token);
  if (isPassive(document, tree, token))
    return [
      { nouns: subjects, role: words.object },
      // "shot dead by": the parse may hang the doer on the second word.
      { nouns: [token, ...dependents(tree, token, 'xcomp')].flatMap((one) => obliques(document, tree, one, /^by$/u)), role: words.subject },
    ];
  return [
    { nouns: subjects, role: words.subject },
    { nouns: objectsOf(document, tree, token), role: words.object },
    { nouns: withOthers(document, tree, token, words.type), role: words.object },
  ];
}

/** Whom a preposition makes the other side: one meets with, speaks to, protests against. */
function withOthers(document: Document, tree: Tree, token: number, type: Trigger['words']['type']): number[] {
  if (/^(?:CALL|MEETING|AGREEMENT)$/u.test(type)) return obliques(document, tree, token, /^(?:with|to|between|by)$/u);
  if (type === 'PROTEST' || type === 'ATTACK') return obliques(document, tree, token, /^(?:against|on|at)$/u);
  return type === 'SPEECH' ? obliques(document, tree, token, /^(?:to|before)$/u) : [];
}

/** "Three were hurt", "was found dead". */
function ofAdjective(document: Document, tree: Tree, { token, words }: Trigger): Slot[] {
  const above = tree.relation[token] === 'xcomp' ? (tree.head[token] ?? token) : token;
  const passive = above !== token && isPassive(document, tree, above);
  const own = above === token || passive ? [] : dependents(tree, above, 'obj');
  return [{ nouns: own.length > 0 ? own : subjectsOf(document, tree, above), role: words.object }];
}

/** "his call with Vane", "the deaths of Orr and Pell", "Pell's arrest by police", "Vane held a briefing". */
function ofNoun(document: Document, tree: Tree, { token, words }: Trigger): Slot[] {
  return [
    { nouns: ownersOf(document, tree, token), role: words.owner },
    { nouns: obliques(document, tree, token, /^of$/u), role: words.of },
    { nouns: obliques(document, tree, token, /^by$/u), role: words.subject },
    { nouns: obliques(document, tree, token, /^(?:with|between|against|among|to)$/u), role: words.object },
    ...carried(document, tree, { token, words }),
  ];
}

function ownersOf({ lower }: Document, tree: Tree, noun: number): number[] {
  return (tree.children[noun] ?? []).filter(
    (child) =>
      child < noun &&
      (/^(?:his|her|their|its)$/u.test(lower[child] ?? '') ||
        (tree.relation[child] === 'nmod' && (tree.children[child] ?? []).some((one) => /^(?:'s|')$/u.test(lower[one] ?? '')))),
  );
}

function carried(document: Document, tree: Tree, { token, words }: Pick<Trigger, 'token' | 'words'>): Slot[] {
  const verb = tree.head[token] ?? -1;
  const relation = tree.relation[token] ?? '';
  if (verb < 0 || tree.upos[verb] !== 'VERB') return [];
  const lemma = lemmaOf(document.words[verb] ?? '', 'VERB');
  if (relation === 'obj' && words.suffer && SUFFERS.test(lemma)) return [{ nouns: subjectsOf(document, tree, verb), role: words.object }];
  if (relation === 'obj' && CARRIES.test(lemma) && !isPassive(document, tree, verb))
    return [
      { nouns: subjectsOf(document, tree, verb), role: words.subject },
      { nouns: obliques(document, tree, verb, /^(?:with|against)$/u), role: words.object },
    ];
  // "Vane said at a news conference": who speaks there is a part of it.
  if (relation === 'obl' && SPOKEN_AT.test(words.type) && hasCase(document, tree, token))
    return [{ nouns: subjectsOf(document, tree, verb), role: words.subject }];
  // "The bombing killed Pell"
  if (relation === 'nsubj' && /^(?:kill|injure|wound|hurt)$/u.test(lemma) && words.object === 'VICTIM' && !isPassive(document, tree, verb))
    return [{ nouns: objectsOf(document, tree, verb), role: words.object }];
  return [];
}

const SPOKEN_AT = /^(?:BRIEFING|SPEECH|MEETING)$/u;

function hasCase({ lower }: Document, tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'case').some((one) => /^(?:at|in|during)$/u.test(lower[one] ?? ''));
}

/** True when two take part. */
export function isPair(parts: readonly Named[]): boolean {
  return new Set(parts.map(({ chain }) => chain)).size > 1;
}
