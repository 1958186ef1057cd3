import type { TokenRange } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import type { Draft } from './draft.ts';
import { phraseAround } from './parsed.ts';
import type { Speaker, View } from './speakers.ts';

/** What one declines to do that would have been an answer. */
const ANSWERS = /^(?:comment|elaborate|respond|reply|answer|discuss|speak|talk|identify|name|specify|address|disclose|explain)$/u;
/** What one did not do when asked; that somebody did not speak or discuss a thing says nothing of a question. */
const TOLD = /^(?:elaborate|specify|disclose|explain)$/u;
const ASKED =
  /^(?:request|requests|question|questions|call|calls|message|messages|email|emails|inquiry|inquiries|enquiry|enquiries|letter|letters)$/u;

/** That somebody was asked and did not answer: "declined to comment", "did not respond to a request for comment", "would not comment". */
export function refusalDrafts(view: View, made: readonly Draft[]): Draft[] {
  const { tree, document, passage } = view;
  if (tree === null) return [];
  return passage.items.flatMap(({ first, quotation }): Draft[] => {
    if (quotation !== -1) return [];
    const found = refusedAt(view, tree, first);
    const words = found === null ? null : withoutStop(document.words, beforeComma(document.words, found));
    const verb = subjectVerb(tree, first);
    if (
      words === null ||
      made.some(({ cue }) => cue !== null && cue.first < words.last && (cue.first === first || tree.head[cue.first] === first))
    )
      return [];
    const speaker = speakerOf(view, tree, verb);
    if (speaker === null) return [];
    const lemma = document.lower[first]?.replace(/(?:ed|s)$/u, '') ?? '';
    return [
      {
        parts: [words],
        cue: { first, last: first + 1, lemma: /^(?:declin|refus)/u.test(lemma) ? lemma.replace(/(?<!e)$/u, 'e') : lemma, cueClass: 'DENY' },
        mode: 'REFUSAL',
        speaker,
        sameSpeakerAs: null,
        addressee: null,
        negated: true,
        modality: null,
        within: null,
        paragraph: passage.paragraph,
        rule: 'statement.refusal',
        confidence: 0.72,
      },
    ];
  });
}

/** "would not discuss it, saying ...": what was not answered ends where the narrator goes on. */
function beforeComma(words: readonly string[], { first, last }: TokenRange): TokenRange {
  const comma = words.slice(first, last).indexOf(',');
  return { first, last: comma > 0 ? first + comma : last };
}

function withoutStop(words: readonly string[], { first, last }: TokenRange): TokenRange {
  let end = last;
  while (end > first + 1 && /^[.,;:!?)]$/u.test(words[end - 1] ?? '')) end -= 1;
  return { first, last: end };
}

/** The words that were not given, for a verb of refusing at a token; null for any other. */
function refusedAt({ document: { lower } }: View, tree: Tree, verb: number): TokenRange | null {
  const word = lower[verb] ?? '';
  const children = tree.children[verb] ?? [];
  const negated = children.some((child) => child < verb && /^(?:not|n't|n’t|never)$/u.test(lower[child] ?? ''));
  if (/^(?:declined|declines|refused|refuses)$/u.test(word)) {
    const act = children.find((child) => child > verb && tree.relation[child] === 'xcomp');
    const comment = children.find((child) => child > verb && tree.relation[child] === 'obj' && lower[child] === 'comment');
    if (act === undefined && comment !== undefined) return { first: comment, last: comment + 1 };
    const passive = act !== undefined && lower[act] === 'interviewed';
    if (act === undefined || !(ANSWERS.test(lower[act] ?? '') || passive)) return null;
    return { first: tree.left[act] ?? act, last: (tree.right[act] ?? act) + 1 };
  }
  if (/^(?:had|has|have|offered|gave)$/u.test(word)) {
    const comment = children.find(
      (child) => child > verb && tree.relation[child] === 'obj' && /^(?:comment|reply|response)$/u.test(lower[child] ?? ''),
    );
    return comment !== undefined && lower[tree.left[comment] ?? comment] === 'no' ? { first: comment, last: comment + 1 } : null;
  }
  if (/^(?:respond|responded|reply|replied|return|returned|answer|answered)$/u.test(word) && negated) {
    const asked = children.find(
      (child) => child > verb && /^(?:obj|obl)$/u.test(tree.relation[child] ?? '') && ASKED.test(lower[child] ?? ''),
    );
    if (asked === undefined) return null;
    const start = tree.left[asked] ?? asked;
    return { first: lower[start] === 'to' ? start + 1 : start, last: (tree.right[asked] ?? asked) + 1 };
  }
  const auxiliary = children.map((child) => (tree.relation[child] === 'aux' ? (lower[child] ?? '') : '')).join(' ');
  const unanswered = /\b(?:would|will|could|'d)\b/u.test(auxiliary) ? ANSWERS : /\bdid\b/u.test(auxiliary) ? TOLD : null;
  if (negated && word !== 'comment' && unanswered?.test(word) === true && tree.upos[verb] === 'VERB')
    return { first: verb, last: (tree.right[verb] ?? verb) + 1 };
  const refuses = negated || children.some((child) => lower[child] === 'neither') || isNeither(lower, tree, verb);
  if (word === 'comment' && refuses && tree.upos[verb] === 'VERB') return { first: verb, last: (tree.right[verb] ?? verb) + 1 };
  return null;
}

/** "Neither Vane nor Holt would comment". */
function isNeither(lower: readonly string[], tree: Tree, verb: number): boolean {
  const subject = tree.children[verb]?.find((child) => tree.relation[child] === 'nsubj');
  return subject !== undefined && lower.slice(tree.left[subject] ?? subject, subject + 1).includes('neither');
}

/** The verb that has the subject: the first of "declined to comment and refused to go". */
function subjectVerb(tree: Tree, verb: number): number {
  let at = verb;
  while (tree.relation[at] === 'conj' && !tree.children[at]?.some((child) => tree.relation[child] === 'nsubj')) at = tree.head[at] ?? at;
  return at;
}

function speakerOf(view: View, tree: Tree, verb: number): Speaker | null {
  const subject = tree.children[verb]?.find((child) => tree.relation[child] === 'nsubj');
  if (subject !== undefined) return phraseAround(view, tree, subject);
  // "Holt, who was there, declined"; "an aide declining to comment": the noun that the clause describes.
  const head = tree.head[verb] ?? -1;
  return tree.relation[verb] === 'acl' && head >= 0 ? phraseAround(view, tree, head) : null;
}
