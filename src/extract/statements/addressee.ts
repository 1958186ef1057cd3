import type { Document, TokenRange } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import { GROUP_NOUNS } from '../lexicon/organizations.ts';
import { TIME_WORDS, WEEKDAYS } from '../lexicon/words.ts';
import type { Draft } from './draft.ts';

const groups: ReadonlySet<string> = new Set(GROUP_NOUNS);

/** Verbs whose object is who is spoken to. */
const TO_OBJECT: ReadonlySet<string> = new Set(
  'tell ask urge warn assure remind inform notify advise press beg implore order caution alert question quiz instruct invite encourage persuade challenge reassure email text message brief'.split(
    ' ',
  ),
);
/** Verbs that say to whom by "to". */
const TO_WHOM: ReadonlySet<string> = new Set(
  'say write speak complain explain appeal confess boast suggest announce apologize apologise describe tweet report testify whisper shout remark confirm mention post repeat lament vow protest'.split(
    ' ',
  ),
);
/** Media that are made to somebody: "in a letter to the council", "in an interview with the Courier". */
const MADE_TO =
  /^(?:letter|letters|email|emails|e-mail|memo|message|messages|interview|interviews|speech|address|remarks|testimony|statement|call|note|submission|briefing|appeal|reply|response)$/u;
const WRITES = /^(?:wrote|writes|writing|written|spoke|speaking|emailed|replied|turned)$/u;
const OPENS = /^(?:speaking|talking|writing|replying|responding|testifying|appealing)$/u;
/** What is told or asked, and never whom. */
const THINGS =
  /^(?:truth|lie|lies|story|stories|tale|joke|jokes|question|questions|permission|help|time|way|reason|what|that|this|it|himself|herself|themselves|myself|yourself|itself|something|nothing|everything|applause|laughter|cheers)$/u;
const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/u;
const NAME_PARTS = /^(?:det|amod|compound|flat|nummod|poss|nmod:poss|goeswith|fixed)$/u;
const LONGEST = 10;

/** Whom the narrator says that the words were spoken to: "told reporters", "wrote to the mayor", "in a letter to the council"; null when nobody is named. */
export function readAddressee(document: Document, tree: Tree | null, draft: Draft): TokenRange | null {
  const whom = addresseeOf(document, tree, draft);
  return whom === null ? null : named(document, whom);
}

/** "told broadcaster ZRD", "told the newspaper Calder Courier": the name that the noun only introduces. */
function named({ lower, words, parse }: Document, { first, last }: TokenRange): TokenRange {
  if (!groups.has(lower[last - 1] ?? '') || !/^\p{Lu}/u.test(words[last] ?? '') || parse?.upos[last] !== 'PROPN') return { first, last };
  let end = last;
  while (end - last < LONGEST && parse.upos[end] === 'PROPN' && /^\p{Lu}/u.test(words[end] ?? '')) end += 1;
  return { first: last, last: end };
}

function addresseeOf(document: Document, tree: Tree | null, draft: Draft): TokenRange | null {
  const { cue, addressee } = draft;
  const head = tree === null || cue === null ? null : (told(document, tree, cue, draft) ?? addressed(document, tree, cue, draft));
  if (head !== null && tree !== null) return phraseOf(document, tree, head);
  return addressee === null ? null : trimmed(document, addressee);
}

/** "told the council ...", "urged Holt to ...": the object of a verb that takes one. */
function told({ lower }: Document, tree: Tree, cue: NonNullable<Draft['cue']>, draft: Draft): number | null {
  const verb = cue.lemma.split(' ')[0] ?? '';
  if (!TO_OBJECT.has(verb) || cue.lemma.includes(' ')) return null;
  const children = tree.children[cue.first] ?? [];
  const object = children.find((child) => child > cue.first && /^i?obj$/u.test(tree.relation[child] ?? ''));
  const passive = children.some((child) => tree.relation[child] === 'aux' && BE.test(lower[child] ?? ''));
  // "The jury was told that ...": who is told is the subject.
  const told = !passive ? undefined : children.find((child) => child < cue.first && tree.relation[child] === 'nsubj');
  if (told !== undefined && isSomebody(lower, told)) return told;
  if (object === undefined || !isSomebody(lower, object) || tree.upos[object] === 'ADP') return null;
  const content = draft.parts.find(({ first, last }) => first <= object && object < last);
  // "urged the council to close": who is urged begins what is urged; "asked a price" has a thing only.
  const heads =
    content === undefined || (content.first >= (tree.left[object] ?? object) && (tree.right[object] ?? object) + 1 < content.last);
  return heads ? object : null;
}

/** The verbs that may say to whom: the cue, and what it only goes on with: "wrote to the mayor demanding ...". */
function verbsOf({ lower }: Document, tree: Tree, cue: number): number[] {
  const head = tree.head[cue] ?? -1;
  const goesOn = /^(?:advcl|xcomp|acl)$/u.test(tree.relation[cue] ?? '') && WRITES.test(lower[head] ?? '');
  return goesOn ? [cue, head] : [cue];
}

/** "said to reporters", "wrote in a letter to the council", "Speaking to the Harbour Club, ...". */
function addressed(document: Document, tree: Tree, cue: NonNullable<Draft['cue']>, draft: Draft): number | null {
  const { lower } = document;
  // "objected to the plan", "referred to the vote" speak to nobody.
  const saidTo = TO_WHOM.has(cue.lemma) || verbsOf(document, tree, cue.first).length > 1;
  const inside = (token: number): boolean => draft.parts.some(({ first, last }) => first <= token && token < last);
  for (const child of verbsOf(document, tree, cue.first).flatMap((verb) => tree.children[verb] ?? [])) {
    if (inside(child)) continue;
    const relation = tree.relation[child] ?? '';
    const word = lower[child] ?? '';
    const cased = (token: number, by: RegExp): boolean =>
      (tree.children[token] ?? []).some((one) => one < token && tree.relation[one] === 'case' && by.test(lower[one] ?? ''));
    if (saidTo && /^(?:obl|nmod)$/u.test(relation) && cased(child, /^to$/u) && isSomebody(lower, child)) return child;
    const made = MADE_TO.test(word) && /^(?:obl|nmod)$/u.test(relation);
    const opens = relation === 'advcl' && OPENS.test(word);
    if (!made && !opens) continue;
    const whom = (tree.children[child] ?? []).find(
      (one) => one > child && !inside(one) && cased(one, /^(?:to|with|before)$/u) && isSomebody(lower, one),
    );
    if (whom !== undefined) return whom;
  }
  return null;
}

function isSomebody(lower: readonly string[], token: number): boolean {
  const word = lower[token] ?? '';
  return !THINGS.test(word) && !WEEKDAYS.has(word) && !TIME_WORDS.has(word) && /\p{L}/u.test(word);
}

/** The words that name a head: what stands before it, and an "of" phrase. */
function phraseOf(document: Document, tree: Tree, head: number): TokenRange {
  let first = head;
  let last = head + 1;
  for (const child of tree.children[head] ?? []) {
    const relation = tree.relation[child] ?? '';
    if (child < head && (NAME_PARTS.test(relation) || relation === 'nmod')) first = Math.min(first, tree.left[child] ?? child);
    const right = (tree.right[child] ?? child) + 1;
    const follows = child > head && (/^(?:flat|compound)$/u.test(relation) || document.lower[tree.left[child] ?? child] === 'of');
    if (follows && right - head <= LONGEST) last = Math.max(last, right);
  }
  return trimmed(document, { first: Math.max(first, head - LONGEST), last });
}

function trimmed({ lower }: Document, { first, last }: TokenRange): TokenRange {
  let end = last;
  while (end > first + 1 && /^(?:[,.;:)]|[’']s)$/u.test(lower[end - 1] ?? '')) end -= 1;
  return { first, last: end };
}
