import { textOf, type Document } from '../../text/document.ts';
import { GROUP_NOUNS, MEMBER_NOUNS } from '../lexicon/organizations.ts';
import { givenName, knownName } from './gazetteer.ts';
import type { TaggedRun } from './tagged.ts';

const groups: ReadonlySet<string> = new Set(GROUP_NOUNS);
const members: ReadonlySet<string> = new Set(MEMBER_NOUNS);
/** What the model must not be surer of than this, to be told otherwise by the words beside a name. */
const SURE = 0.93;
const SETTLEMENT = /^(?:province|city|town|village|district|region|county|state|island|port|municipality|department|suburb|capital)$/u;
const QUOTE = /^["“‘'`]+$/u;

/** What the words beside a name call it: "the newspaper Tern", "Tern militia", "Tern Relief Fund (TRF)". */
export function callRuns(document: Document, runs: readonly TaggedRun[]): TaggedRun[] {
  return runs.map((run) => {
    if (run.known === null && isSettlement(document, run))
      return { ...run, type: 'PLACE', rule: 'name.where', confidence: Math.max(run.confidence, 0.85) };
    if (run.type === 'ORGANIZATION' || run.known !== null) return run;
    if (run.type === 'PERSON' && run.confidence < SURE && isWhere(document, run)) return { ...run, type: 'PLACE', rule: 'name.where' };
    const spelled = run.last - run.first > 1 && isSpelledOut(document, run);
    return spelled || (run.confidence < SURE && isCalled(document, run)) ? { ...run, type: 'ORGANIZATION', rule: 'name.called' } : run;
  });
}

function isCalled({ words, lower, parse }: Document, { type, first, last }: TaggedRun): boolean {
  if (type === 'PERSON' && (last - first > 3 || givenName(words[first] ?? '') !== null)) return false;
  const before = QUOTE.test(words[first - 1] ?? '') ? first - 2 : first - 1;
  // "told the newspaper Vane had lied": who acts next is a person.
  const acts = /^(?:AUX|VERB)$/u.test(parse?.upos[last] ?? '') && before === first - 1;
  if (groups.has(lower[before] ?? '') && !acts)
    return type === 'PERSON' || QUOTE.test(words[first - 1] ?? '') || !/^(?:group|groups|giants?)$/u.test(lower[before] ?? '');
  return type === 'PERSON' && last - first === 1 && members.has(lower[last] ?? '');
}

/** "the province of Tern", "in Lyon": a place, though the model takes it for a person. */
function isWhere(document: Document, run: TaggedRun): boolean {
  const { words, lower } = document;
  const before = lower[run.first - 1] ?? '';
  if (givenName(words[run.first] ?? '') !== null || /^\p{Lu}/u.test(words[run.last] ?? '')) return false;
  if (before === 'of') return SETTLEMENT.test(lower[run.first - 2] ?? '');
  return /^(?:in|near|outside|across)$/u.test(before) && knownName(textOf(document, run), 'PLACE') !== null;
}

/** "the capital, Marula", "neighbouring Zambara": a place, whatever the model takes it for. */
function isSettlement({ words, lower }: Document, { first, last }: TaggedRun): boolean {
  if (last - first > 2 || /^\p{Lu}/u.test(words[last] ?? '')) return false;
  const apposed = lower[first - 1] === ',' && SETTLEMENT.test(lower[first - 2] ?? '') && /^[,.;]$/u.test(words[last] ?? '');
  return apposed || /^(?:neighbou?ring|nearby|downtown)$/u.test(lower[first - 1] ?? '');
}

/** "Tern Relief Fund (TRF)": the letters in brackets are the first ones of its words. */
function isSpelledOut(document: Document, run: TaggedRun): boolean {
  const { words } = document;
  const short = words[run.last + 1] ?? '';
  if (words[run.last] !== '(' || words[run.last + 2] !== ')' || !/^\p{Lu}{2,8}s?$/u.test(short)) return false;
  const initials = textOf(document, run)
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  return initials === short.replace(/s$/u, '');
}
