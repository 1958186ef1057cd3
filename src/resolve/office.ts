import type { CandidateOffice } from '../domain/graph.ts';
import { same, type Choice } from './choice.ts';

/** Words that make another office of the same post. */
const RANKS = new Set('assistant deputy vice lieutenant under associate junior chief former'.split(' '));
/** Offices whose holder leads a body. */
const LEADING =
  /^(?:President|Chair|Chief Executive|Director|Executive Director|General Secretary|Secretary-General|Commissioner|Director-General) of /u;
const PARTICLES = new Set('of the for to and in from'.split(' '));

/**
 * Which office of its holder a bare title means: "Governor Vane" is Governor of Westland when the graph knows Ada Vane as
 * that. One title must say all that the other says, and no rank more. Null when none does.
 */
export function chooseOfficeOfHolder(title: string, known: readonly CandidateOffice[]): Choice | null {
  const led = /^(?:Leader|Head) of (.+)$/u.exec(title)?.[1];
  const leads = led === undefined ? undefined : known.find((office) => LEADING.test(office.title) && saysNoMore(led, office.title));
  if (leads) return same({ id: leads.office }, [`Its holder is known as ${leads.title}; this article says that they lead ${led}`], 0.75);
  const fitting = known
    .filter((office) => saysNoMore(title, office.title) || saysNoMore(office.title, title))
    .sort((a, b) => b.title.length - a.title.length || (a.office < b.office ? -1 : 1));
  const [found] = fitting;
  return found ? same({ id: found.office }, [`Its holder is known as ${found.title}; this article says ${title}`], 0.85) : null;
}

function saysNoMore(short: string, long: string): boolean {
  const all = wordsOf(long);
  const said = wordsOf(short);
  return said.length > 0 && said.every((word) => all.includes(word)) && !all.some((word) => RANKS.has(word) && !said.includes(word));
}

function wordsOf(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’.-]+/u)
    .filter((word) => word !== '' && !PARTICLES.has(word));
}
