import { SPEAKING_NOUNS } from '../lexicon/words.ts';
import { isCueForm, type Cue } from './cues.ts';
import { parsedSubject, phraseAround } from './parsed.ts';
import { mainSubject, subjectBefore, type Speaker, type View } from './speakers.ts';

/** Words before "to" that tell without a parse that somebody does speak. */
const GOES_ON =
  /^(?:went|continued|continues|goes|used|began|ahead|refused|declined|proceeded|on|seemed|appeared|sought|tried|managed|hesitate|hesitated|enough|chance|opportunity|time|twitter|facebook|moment|stage|podium|statement|interview)$/u;
/** Governors of an infinitive that nobody has yet spoken, or that is what another asked for. */
const UNSAID =
  /^(?:need|needs|needed|have|has|had|ought|fail|fails|failed|able|unable|hard|difficult|impossible|easy|easier|willing|unwilling|afraid|reluctant|important|going|free|supposed|forced|order)$/u;

/** Who speaks a cue that stands as an infinitive: "went on to say", "was quick to point out", "used her speech to call for"; null when it is what another asked for. */
export function infinitiveSpeaker(view: View, cue: Cue): Speaker | null {
  const { items } = view.passage;
  let at = cue.start;
  while (at < cue.at && items[at]?.word !== 'to') at += 1;
  const before = items[at - 1]?.word ?? '';
  if (GOES_ON.test(before)) return subjectBefore(view, Math.max(0, at - (before === 'on' ? 2 : 1))) ?? mainSubject(view, cue.start);
  return governedSpeaker(view, cue);
}

function governedSpeaker(view: View, cue: Cue): Speaker | null {
  const { tree, document } = view;
  const verb = view.passage.items[cue.at]?.first ?? -1;
  if (tree === null || !/^(?:xcomp|advcl|ccomp|conj)$/u.test(tree.relation[verb] ?? '')) return null;
  if (!saysClause(view, cue, tree.children[verb]?.some((child) => tree.relation[child] === 'ccomp') === true)) return null;
  const governor = tree.head[verb] ?? -1;
  const word = document.lower[governor] ?? '';
  if (UNSAID.test(word) || isAsking(word)) return null;
  const object = tree.children[governor]?.find((child) => tree.relation[child] === 'obj' && child < verb);
  const animate =
    object !== undefined &&
    (view.nameAt(object)?.type === 'PERSON' || SPEAKING_NOUNS.has(document.lower[object] ?? '') || tree.upos[object] === 'PRON');
  // "It prompted Holt to say": the object speaks.
  return animate ? phraseAround(view, tree, object) : (parsedSubject(view, tree, cue)?.speaker ?? null);
}

/** A clause, a quotation or a demand follows: "to discuss the toll" only tells what somebody meant to do. */
function saysClause({ passage: { items } }: View, cue: Cue, clause: boolean): boolean {
  const next = items[/^[,:]$/u.test(items[cue.end]?.word ?? '') ? cue.end + 1 : cue.end];
  return clause || next?.word === 'that' || (next !== undefined && next.quotation !== -1) || cue.verb.cueClass === 'DEMAND';
}

/** "wrote to say", "liked to say" says; "asked to say", "wants to say" does not. */
function isAsking(word: string): boolean {
  return (
    isCueForm(word) &&
    !/^(?:wrote|written|tweeted|posted|spoke|responded|continued|continuing|continues|replied|emailed|liked|likes|like|loved|loves)$/u.test(
      word,
    )
  );
}
