import { textOf, type Document, type TokenRange } from '../../text/document.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { PART_LABELS, SPEAKING_NOUNS, STAGE_DIRECTIONS } from '../lexicon/words.ts';
import type { Name } from '../names/name.ts';
import { plainDraft, type Draft } from './draft.ts';
import { phraseEndingAt, type Speaker, type View } from './speakers.ts';

/** Words before the colon of a turn at most: "SENATE MAJORITY LEADER ADA VANE:". */
const LONGEST_LABEL = 6;
/** Words from which a turn under a name in small letters is told from a title: "Vane: Hang on." */
const LONG_TURN = 8;

/** A paragraph of a transcript: who speaks is printed at its head, or before it when the paragraph goes on. */
interface Turn {
  readonly label: TokenRange;
  readonly goesOn: boolean;
}

/** The paragraphs of a transcript by their number; none unless two labels in capitals, or four of any kind, open paragraphs. */
export function readTurns(document: Document, names: readonly Name[]): ReadonlyMap<number, Turn> {
  const labels = document.paragraphs.map((_, paragraph) => labelOf(document, paragraph));
  const people = new Set(names.flatMap(({ type, last }) => (type === 'PERSON' ? [last] : [])));
  const again = recurring(document, labels, people);
  const isSpeaker = (label: TokenRange, paragraph: number): boolean => {
    const words = textOf(document, label);
    if (again.has(words)) return true;
    if (isPartLabel(document.lower.slice(label.first, label.last))) return false;
    const { last } = document.paragraphs[paragraph] ?? label;
    return isCapital(words) || (people.has(label.last) && last - label.last > LONG_TURN);
  };
  const speaking = labels.map((label, paragraph) => (label !== null && isSpeaker(label, paragraph) ? label : null));
  const turns = speaking.flatMap((label) => label ?? []);
  if (turns.length < 4 && turns.filter((label) => isCapital(textOf(document, label))).length < 2) return new Map();
  return toTurns(document, speaking, turns.length * 2 > document.paragraphs.length);
}

/** The turns by paragraph; where most paragraphs have a label, one without goes on the turn before. */
function toTurns({ paragraphs, words }: Document, labels: readonly (TokenRange | null)[], mostly: boolean): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  let before: TokenRange | null = null;
  paragraphs.forEach(({ first, kind }, paragraph) => {
    const label = labels[paragraph] ?? null;
    if (label !== null) turns.set(paragraph, { label, goesOn: false });
    else if (mostly && before !== null && kind === 'BODY' && !/^[([]$/u.test(words[first] ?? ''))
      turns.set(paragraph, { label: before, goesOn: true });
    before = turns.get(paragraph)?.label ?? null;
  });
  return turns;
}

function labelOf({ paragraphs, words, lower, quotationOf }: Document, paragraph: number): TokenRange | null {
  const { first = 0, last = 0, kind } = paragraphs[paragraph] ?? {};
  const colon = lower.slice(first, Math.min(last - 1, first + LONGEST_LABEL)).indexOf(':');
  const quoted = quotationOf[first + colon + 1] !== -1;
  // "Vane: 2,316": a count, and nothing that she says.
  if (!words.slice(first + colon + 1, last).some((word) => /\p{L}/u.test(word))) return null;
  return colon < 1 || kind !== 'BODY' || quoted || !/^\p{Lu}/u.test(words[first] ?? '') ? null : { first, last: first + colon };
}

/** The labels of an interview, "Review: ...", "Vane: ...": several that come again, one of them a person's. */
function recurring(document: Document, labels: readonly (TokenRange | null)[], people: ReadonlySet<number>): ReadonlySet<string> {
  const count = new Map<string, number>();
  const named = new Set<string>();
  for (const label of labels) {
    if (label === null) continue;
    const words = textOf(document, label);
    count.set(words, (count.get(words) ?? 0) + 1);
    if (people.has(label.last)) named.add(words);
  }
  const again = [...count].flatMap(([words, times]) => (times > 1 ? [words] : []));
  return new Set(again.length > 1 && again.some((words) => named.has(words)) ? again : []);
}

/** "LIVE", "WHEN", "FACT CHECK": what titles a part of a text, and never speaks. */
export function isPartLabel(words: readonly string[]): boolean {
  // "THE FACTS", "OUR VERDICT"; but "THE COURT" speaks.
  const thing = /^(?:the|our|this|a|an)$/u.test(words[0] ?? '') && !words.some((word) => SPEAKING_NOUNS.has(word) || TITLE_HEADS.has(word));
  return thing || PART_LABELS.has(words.join('')) || PART_LABELS.has(words[0] ?? '');
}

const isCapital = (words: string): boolean => words === words.toUpperCase();

/** What is said in a turn, without stage directions: "(Laughter.)". Null when nothing is. */
export function turnDraft(view: View, { label, goesOn }: Turn): Draft | null {
  const { document, passage } = view;
  const paragraph = document.paragraphs[passage.paragraph];
  if (paragraph === undefined || passage.first !== paragraph.first) return null;
  const parts = withoutDirections(document, goesOn ? paragraph : { first: label.last + 1, last: paragraph.last });
  if (parts.length === 0) return null;
  return {
    ...plainDraft,
    parts,
    cue: goesOn ? null : { first: label.last, last: label.last + 1, lemma: ':', cueClass: 'SAY' },
    speaker: (goesOn ? null : phraseEndingAt(view, label.last - label.first - 1)) ?? byLabel(label),
    paragraph: passage.paragraph,
    rule: 'source.transcript',
    confidence: 0.85,
  };
}

function byLabel(label: TokenRange): Speaker {
  return { ...label, form: 'NOMINAL', name: null, start: 0, end: 0 };
}

function withoutDirections({ lower }: Document, { first, last }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = first;
  for (let at = first; at < last; at += 1) {
    if (!/^[([]$/u.test(lower[at] ?? '') || !STAGE_DIRECTIONS.has(lower[at + 1] ?? '')) continue;
    let close = at + 1;
    while (close < last && !/^[)\]]$/u.test(lower[close] ?? '')) close += 1;
    if (at > from) parts.push({ first: from, last: at });
    from = close + 1;
    at = close;
  }
  if (from < last) parts.push({ first: from, last });
  return parts;
}
