import type { Document, TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { placeOfDemonym } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import type { Claim } from './claims.ts';

/** "Her Icelandic counterpart, Jon Arnason,": he holds in his land the office that was named last. */
export function byCounterpart(document: Document, chains: readonly Chain[], claims: readonly Claim[]): Claim[] {
  return chains.flatMap(({ kind, names }, person): Claim[] => {
    if (kind !== 'Person') return [];
    return names.flatMap((name): Claim[] => {
      const words = counterpartAt(document, name);
      const land = words === null ? null : landOf(document, words, chains);
      const other = claims
        .filter((claim) => claim.person !== person && claim.head.over === 'PLACE' && claim.words.first < name.first)
        .reduce<Claim | null>((last, claim) => (last === null || claim.words.first > last.words.first ? claim : last), null);
      if (words === null || land === null || other === null) return [];
      const { head } = other;
      const term = { from: null, until: null };
      return [
        { head, words, person, term, over: land, overAt: null, status: 'HELD', stated: false, rule: 'office.counterpart', confidence: 0.7 },
      ];
    });
  });
}

/** The land and the noun beside a name: "Icelandic counterpart", "New South Wales counterpart". */
function counterpartAt({ lower, words }: Document, { first, last, title }: Name): TokenRange | null {
  const start = title?.first ?? first;
  const before = lower[start - 1] === ',' ? start - 2 : start - 1;
  const whose = lower[last] === ',' && WHOSE.test(lower[last + 1] ?? '');
  const next = whose ? lower.slice(last + 2, last + LONGEST_LAND).findIndex((_, at) => isCounterpart(lower, last + 2 + at)) : -1;
  const noun = isCounterpart(lower, before) ? before : next !== -1 ? last + 2 + next : null;
  if (noun === null) return null;
  const called = lower[noun] === 'number' ? noun - 1 : noun;
  let land = called;
  while (noun - land < LONGEST_LAND && /^\p{Lu}/u.test(words[land - 1] ?? '') && !WHOSE.test(lower[land - 1] ?? '')) land -= 1;
  return land === called ? null : { first: land, last: called + 1 };
}

/** "counterpart", "opposite number". */
function isCounterpart(lower: readonly string[], at: number): boolean {
  return lower[at] === 'counterpart' || (lower[at] === 'number' && lower[at - 1] === 'opposite');
}

const WHOSE = /^(?:his|her|their|the)$/u;
const LONGEST_LAND = 6;

/** The land by its people or its name: "Icelandic", "Quebec". */
function landOf(document: Document, { first, last }: TokenRange, chains: readonly Chain[]): string | null {
  const text = document.words.slice(first, last - 1).join(' ');
  const named = chains.find(({ kind, names }) => kind === 'Place' && names.some((name) => name.first === first && name.last === last - 1));
  return placeOfDemonym(text) ?? named?.known?.name ?? named?.name ?? null;
}
