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
      const land = words === null ? null : placeOfDemonym(document.words[words.first] ?? '');
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

/** The land and the noun beside a name: "Icelandic counterpart". */
function counterpartAt({ lower }: Document, { first, last, title }: Name): TokenRange | null {
  const start = title?.first ?? first;
  const before = lower[start - 1] === ',' ? start - 2 : start - 1;
  if (lower[before] === 'counterpart') return { first: before - 1, last: before + 1 };
  const after = lower[last] === ',' && /^(?:his|her|their|the)$/u.test(lower[last + 1] ?? '') ? last + 2 : -1;
  return after !== -1 && lower[after + 1] === 'counterpart' ? { first: after, last: after + 2 } : null;
}
