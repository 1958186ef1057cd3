import callings from './data/callings.json' with { type: 'json' };
import { periodOf, yearsBetween } from './period.ts';

/** An office as somebody is said to hold it. */
export interface HeldOffice {
  readonly title: string;
  readonly status: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly attestedFirst: string | null;
  readonly attestedLast: string | null;
  /** By when articles say that it was over. */
  readonly endedBefore: string | null;
}

interface Post {
  readonly name: string;
  readonly calling: string;
  readonly exclusive: boolean;
  /** The words of the title beside the post: whose or where it is. */
  readonly of: readonly string[];
}

const NEAR_YEARS = 1;
const LIFETIME_YEARS = 60;
const IN_OFFICE = new Set(['HELD', 'ACTING']);
const posts = callings
  .flatMap(({ calling, exclusive, posts: names }) => names.map((name) => ({ name, calling, exclusive })))
  .sort((a, b) => b.name.length - a.name.length);
/** Words that do not tell one post from another. */
const GENERAL = new Set(
  'the of for from in and u.s us united states state city county town district court supreme superior federal acting'.split(' '),
);

/**
 * Why two offices cannot be one person's, in words; null when they can. A contradiction is one of:
 * the same post in two places at about the same time (governor of one state, governor of another); two callings that
 * nobody follows at about the same time, one of them exclusive (a judge, a goalkeeper); more than a lifetime between.
 * About the same time: nearer than a year, or no date tells. Offices that are not held (former, candidate, nominee) and
 * offices after one another (a mayor who becomes governor) contradict nothing.
 */
export function contradictionBetween(one: HeldOffice, other: HeldOffice): string | null {
  const years = yearsBetween(periodOf(one), periodOf(other));
  if (years !== null && years > LIFETIME_YEARS) return `${one.title} and ${other.title} lie ${Math.floor(years)} years apart`;
  if (!IN_OFFICE.has(one.status) || !IN_OFFICE.has(other.status)) return null;
  if (years !== null && years >= NEAR_YEARS) return null;
  const [a, b] = [postOf(one.title), postOf(other.title)];
  if (!a || !b) return null;
  if (a.name === b.name && a.of.length > 0 && b.of.length > 0 && !a.of.some((word) => b.of.includes(word)))
    return `${one.title} and ${other.title} at about the same time`;
  if (a.calling !== b.calling && (a.exclusive || b.exclusive))
    return `${one.title} and ${other.title}: nobody is both at about the same time`;
  return null;
}

function postOf(title: string): Post | null {
  const lower = ` ${title.toLowerCase().replaceAll(/[,()]/g, ' ')} `;
  const post = posts.find(({ name }) => lower.includes(` ${name} `));
  if (!post) return null;
  const of = lower
    .replace(` ${post.name} `, ' ')
    .replaceAll('.', '')
    .split(/\s+/)
    .filter((word) => word !== '' && !GENERAL.has(word));
  return { ...post, of };
}
