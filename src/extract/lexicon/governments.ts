import { readTable } from '../../text/lexicon/word-table.ts';
import { cityMeant } from './cities.ts';
import seats from './data/seats.json' with { type: 'json' };

const bodyOf = new Map(readTable(seats, 'city', 'body').map(({ city, body }) => [city, body]));
const ARTICLED = /^(?:United |Netherlands$|Philippines$|Bahamas$|Maldives$|Gambia$|Democratic )|(?:Republic|Islands|Emirates)$/u;

/** What the government of a land is called here. */
export function governmentOf(land: string): string {
  return `Government of ${ARTICLED.test(land) ? 'the ' : ''}${land}`;
}

/** The body that a city stands for where it speaks: "Lisbon said". Null for one that is no seat. */
export function seatedIn(city: string): string | null {
  const body = bodyOf.get(city);
  if (body !== undefined) return body;
  const meant = cityMeant(city);
  return meant?.capital === true ? governmentOf(meant.country) : null;
}
