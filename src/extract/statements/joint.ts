import { readTree, type Tree } from '../../text/tree.ts';
import type { Document } from '../../text/document.ts';
import type { Name } from '../names/name.ts';
import type { Draft } from './draft.ts';
import type { Speaker } from './speakers.ts';

/** Tokens between two names that speak together at most: "Ada Vane, the mayor of Port Alder, and Ruth Holt". */
const FARTHEST = 20;
const MOST = 6;

type NameAt = (token: number) => Name | null;

/**
 * What two people are said to have said together, "Vane and Holt said ...", as a statement of each: the first as it was, the
 * others after it. "They added ..." right after is of each too.
 */
export function withEachSpeaker(document: Document, nameAt: NameAt, drafts: readonly Draft[]): Draft[] {
  const tree = readTree(document);
  if (tree === null) return [...drafts];
  const moved: number[] = [];
  const each: Draft[] = [];
  let together: readonly Name[] = [];
  let latest = -1;
  for (const draft of drafts) {
    const { speaker } = draft;
    const others = othersOf(document, tree, nameAt, draft);
    const they = isThey(document, draft, latest) ? together : [];
    const [first, ...more] = speaker === null ? [] : they.map((name) => ({ ...speaker, name }));
    moved.push(each.push(first === undefined ? draft : { ...draft, speaker: first }) - 1);
    for (const other of [...others, ...more]) each.push({ ...draft, speaker: other, rule: `${draft.rule}.joint`, sameSpeakerAs: null });
    if (draft.within !== null || speaker === null || they.length > 0) continue;
    together = speaker.name === null || others.length === 0 ? [] : [speaker.name, ...others.flatMap(({ name }) => name ?? [])];
    latest = draft.paragraph;
  }
  const at = (index: number | null): number | null => (index === null ? null : (moved[index] ?? null));
  return each.map((draft) => ({ ...draft, within: at(draft.within), sameSpeakerAs: at(draft.sameSpeakerAs) }));
}

/** True for a statement that somebody made together with whom another fact of the same words names. */
export function isJoint({ rule }: Pick<Draft, 'rule'>): boolean {
  return rule.endsWith('.joint');
}

/** "They" who speak on in the paragraph of those who spoke together, or the next. */
function isThey({ lower }: Document, { speaker, within, paragraph }: Draft, latest: number): boolean {
  const they = speaker?.form === 'PRONOUN' && lower[speaker.first] === 'they';
  return they && within === null && paragraph - latest < 2;
}

/** The names that the parse joins to the speaker's by "and". */
function othersOf(document: Document, tree: Tree, nameAt: NameAt, { speaker, sameSpeakerAs }: Draft): Speaker[] {
  const first = speaker?.name;
  if (first == null || sameSpeakerAs !== null) return [];
  const joined = [...Array(first.last - first.first).keys()]
    .flatMap((at) => tree.children[first.first + at] ?? [])
    .filter((child) => tree.relation[child] === 'conj' && child >= first.last);
  const names = new Set(joined.flatMap((child) => nameAt(child) ?? []));
  const others = [...names].filter((name) => name.type === first.type && isBeside(document, tree, first, name));
  // "Vane, Holt and Pell": the last is joined by a word, the others by commas.
  const all = others.some((name) => document.lower.slice(first.last, name.first).some((word) => /^(?:and|&|nor|or)$/u.test(word)));
  return all ? others.slice(0, MOST).map((name) => ({ first: name.first, last: name.last, form: 'NAME', name, start: 0, end: 0 })) : [];
}

/** Nothing stands between but titles, appositions and other names: no verb, no other sentence. */
function isBeside({ sentenceOf, quotationOf }: Document, tree: Tree, first: Name, other: Name): boolean {
  const between = Array.from({ length: Math.max(0, other.first - first.last) }, (_, at) => first.last + at);
  return (
    between.length > 0 &&
    between.length <= FARTHEST &&
    sentenceOf[first.first] === sentenceOf[other.first] &&
    quotationOf[first.first] === quotationOf[other.first] &&
    between.every((token) => !/^(?:VERB|AUX)$/u.test(tree.upos[token] ?? ''))
  );
}
