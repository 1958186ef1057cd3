import { EVENT_IDENTITY } from '../../domain/event-identity.ts';
import type { PartialDate } from '../../domain/time.ts';
import type { Chain } from '../chains/chain.ts';
import type { EventFound } from '../events/event.ts';
import { fold } from '../fold.ts';
import { keysOf } from './identity.ts';

/** Early in a month an undated event may have been in the one before. */
const EARLY = 10;

/**
 * What an event of another article is looked up by: its type with whose it is, or where it was. What happens to one person
 * seldom needs no date; what happens often, or to a body, its day; what nobody is named in, its month. Being found is not yet being the same.
 */
export function keysOfEvent(
  { type, participants, place: at, date }: EventFound,
  chains: readonly Chain[],
  published: PartialDate | null,
): string[] {
  const { family, principals, within } = EVENT_IDENTITY[type];
  const label = family.toLowerCase();
  const keys = participants.flatMap(({ chain, role }): string[] => {
    const actor = chains[chain];
    const [key] = actor === undefined || !principals.includes(role) ? [] : keysOf(actor);
    if (actor === undefined || key === undefined) return [];
    if (within !== null && actor.kind === 'Person') return [`${label}: ${key}`];
    return date?.length === 10 ? [`${label} ${date}: ${key}`] : [];
  });
  const where = at === null ? undefined : chains[at.chain];
  if (participants.length > 0 || where === undefined) return [...new Set(keys)];
  const place = fold(where.known?.name ?? where.name);
  // A city has killings enough, and floods seldom.
  return family === 'DISASTER' && published === null && date === null
    ? [`${label} in ${place}`]
    : monthsOf(date, published).map((month) => `${label} ${month} in ${place}`);
}

/** The months in which it can have been. */
function monthsOf(date: PartialDate | null, published: PartialDate | null): string[] {
  if (date !== null) return date.length >= 7 ? [date.slice(0, 7)] : [];
  if (published === null || published.length < 10) return [];
  const month = published.slice(0, 7);
  return Number(published.slice(8)) > EARLY ? [month] : [month, monthBefore(month)];
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
