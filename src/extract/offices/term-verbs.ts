import type { Document } from '../../text/document.ts';
import { readTree, type Tree } from '../../text/tree.ts';
import { lemmaOf } from '../../text/lemmas.ts';
import type { Chain } from '../chains/chain.ts';
import type { DateFound } from '../dates/dates.ts';
import { Mentions } from '../events/mentions.ts';
import { subjectsOf } from '../events/syntax.ts';
import type { TenureFound } from './offices.ts';

const BEGINS = /^(?:appoint|inaugurate|become)$/u;
const STEPS = 4;

/** "Vane, who took office in March 2024", "Pell left office last year": dates of a tenure whose office another place names. */
export function addTerms(
  document: Document,
  chains: readonly Chain[],
  tenures: readonly TenureFound[],
  dates: readonly DateFound[],
): TenureFound[] {
  const tree = readTree(document);
  if (tree === null) return [...tenures];
  const mentions = new Mentions(chains);
  const begun = new Map<number, DateFound>();
  const elected = new Map<number, DateFound>();
  const ended = new Map<number, DateFound>();
  for (const date of dates) {
    const verb = verbOf(tree, date);
    const turn = verb === null || date.date === null ? null : turnOf(document, tree, verb);
    if (verb === null || turn === null) continue;
    const who = subjectsOf(document, tree, verb).flatMap((noun) => mentions.at(tree, noun))[0]?.chain;
    const known = { BEGINS: begun, ELECTED: elected, ENDS: ended }[turn];
    if (who !== undefined && !known.has(who)) known.set(who, date);
  }
  const alone = (person: number, former: boolean): boolean =>
    tenures.filter((one) => one.person === person && (one.status === 'FORMER') === former).length === 1;
  return tenures.map((tenure) => {
    const former = tenure.status === 'FORMER';
    const held = former || /^(?:HELD|ACTING|ELECT)$/u.test(tenure.status);
    if (!held || !alone(tenure.person, former)) return tenure;
    // Who was only elected has not begun.
    const start = begun.get(tenure.person) ?? (tenure.status === 'ELECT' ? undefined : elected.get(tenure.person));
    const from = former ? tenure.from : (tenure.from ?? start?.date ?? null);
    return { ...tenure, from, until: former ? (tenure.until ?? ended.get(tenure.person)?.date ?? null) : tenure.until };
  });
}

/** The verb that a date hangs on. */
function verbOf(tree: Tree, { first, last }: DateFound): number | null {
  let token = first;
  for (let steps = 0; steps < STEPS + last - first; steps += 1) {
    token = tree.head[token] ?? -1;
    if (token < 0) return null;
    if (tree.upos[token] === 'VERB') return token;
  }
  return null;
}

type Turn = 'BEGINS' | 'ELECTED' | 'ENDS';

/** Whether a verb gives an office or takes it. */
function turnOf({ lower, words }: Document, tree: Tree, verb: number): Turn | null {
  const lemma = lemmaOf(words[verb] ?? '', 'VERB');
  const near = new Set(lower.slice(verb + 1, verb + 3));
  const passive = (tree.children[verb] ?? []).some((one) => /^(?:was|were|been|is|be)$/u.test(lower[one] ?? ''));
  if (/^(?:take|assume)$/u.test(lemma) && near.has('office')) return 'BEGINS';
  if (lemma === 'swear' && near.has('in')) return 'BEGINS';
  if (/^(?:re-?)?elect$/u.test(lemma) && passive) return 'ELECTED';
  if (BEGINS.test(lemma) && passive) return 'BEGINS';
  if (lemma === 'leave' && near.has('office')) return 'ENDS';
  if (lemma === 'step' && near.has('down')) return 'ENDS';
  return /^(?:resign|retire|quit)$/u.test(lemma) ? 'ENDS' : null;
}
