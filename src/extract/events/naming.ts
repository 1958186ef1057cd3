import type { Role } from '../../domain/relations.ts';
import { lemmaOf } from '../../text/lemmas.ts';
import { textOf, type Document } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import type { Chain } from '../chains/chain.ts';
import { EVENT_NOUNS } from '../lexicon/events.ts';
import { STORMS } from '../names/edges.ts';
import type { EventFound, Trigger } from './event.ts';
import type { Told } from './identity.ts';

/** Types that say too little: a flood and a crash are both disasters. */
const BY_NOUN = /^(?:DISASTER|ATTACK|PROTEST|ELECTION|MEETING|TRIAL)$/u;
const MOST_NAMES = 3;

/** How a type of event is tied to those whose it is; the rest are joined by "with". */
const TIES: Readonly<Partial<Record<EventFound['type'], string>>> = {
  KILLING: 'of',
  DEATH: 'of',
  INJURY: 'of',
  ARREST: 'of',
  CHARGE: 'against',
  TRIAL: 'of',
  RULING: 'on',
  APPOINTMENT: 'of',
  RESIGNATION: 'of',
  ELECTION: 'of',
  SPEECH: 'by',
  BRIEFING: 'by',
  VOTE: 'by',
  LEGISLATION: 'by',
  ORDER: 'by',
  PUBLICATION: 'by',
  STRIKE: 'by',
  PROTEST: 'by',
};
/** Those to whom it is done come first. */
const FIRST: ReadonlySet<Role> = new Set(['VICTIM', 'PATIENT', 'SPEAKER', 'AUTHOR']);

/** "Hurricane Odell", "Killing of Tom Pell", "Flood in Calder", "Special election in Port Alder": the type with whose it is, or where. */
export function nameOf(
  document: Document,
  tree: Tree,
  told: Told,
  { type, participants, place }: Pick<EventFound, 'type' | 'participants' | 'place'>,
  chains: readonly Chain[],
): string {
  const storm = told.find(({ trigger }) => trigger.last - trigger.first === 2 && STORMS.test(document.words[trigger.first] ?? ''))?.trigger;
  if (storm !== undefined) return textOf(document, storm);
  const noun = BY_NOUN.test(type) ? told.find(({ trigger }) => trigger.form === 'NOUN')?.trigger : undefined;
  const plain = noun === undefined ? wordOf(type, told) : phraseOf(document, tree, noun);
  const label = `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
  if (participants.length === 0) return place === null ? label : `${label} in ${chains[place.chain]?.name ?? ''}`;
  const done = participants.filter(({ role }) => FIRST.has(role));
  const names = (done.length > 0 ? done : participants).slice(0, MOST_NAMES).map(({ chain }) => chains[chain]?.name ?? '');
  const tie = done.length === 0 && participants.every(({ role }) => role === 'AGENT') && type !== 'RESIGNATION' ? 'by' : TIES[type];
  return `${label} ${tie ?? 'with'} ${names.join(', ')}`;
}

function wordOf(type: EventFound['type'], told: Told): string {
  // Who is dismissed does not resign.
  if (type === 'RESIGNATION' && told.every(({ parts }) => parts.some(({ role }) => role === 'PATIENT'))) return 'dismissal';
  return type.toLowerCase().replaceAll('_', ' ');
}

const POINTING = /^(?:only|next|last|first|latest|recent|new|own|other|same|earlier|later|previous|planned|upcoming|several|many)$/u;

/** "special election": the noun with the plain words before it that belong to it. */
function phraseOf({ words, lower }: Document, tree: Tree, { token }: Trigger): string {
  let first = token;
  while (
    /^(?:amod|compound)$/u.test(tree.relation[first - 1] ?? '') &&
    !POINTING.test(lower[first - 1] ?? '') &&
    tree.head[first - 1] === token &&
    /^\p{Ll}+$/u.test(words[first - 1] ?? '')
  )
    first -= 1;
  const lemma = lemmaOf(words[token] ?? '', 'NOUN');
  return [...lower.slice(first, token), EVENT_NOUNS.has(lemma) ? lemma : (lower[token] ?? '')].join(' ');
}
