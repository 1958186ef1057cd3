import type { Document, TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { citiesNamed, cityMeant } from '../lexicon/cities.ts';

/** One place or body that lies in, or is a part of, another of the article; chains by index. */
export interface Containment {
  readonly inner: number;
  readonly outer: number;
  readonly kind: 'Place' | 'Organization';
  readonly words: TokenRange;
  readonly rule: string;
  readonly confidence: number;
}

/** What lies in what: as everybody knows ("Boston"), as only the article tells ("Portland" where Oregon is named), or as it writes ("Port Alder, Ohio"). */
export function findContainments(document: Document, chains: readonly Chain[]): Containment[] {
  const byName = new Map<string, number>();
  const placeAt = new Map<number, number>();
  chains.forEach((chain, at) => {
    if (chain.kind === 'Person') return;
    byName.set(`${chain.kind} ${chain.known?.name ?? chain.name}`, at);
    if (chain.kind === 'Place') for (const { first } of chain.names) placeAt.set(first, at);
  });
  return chains.flatMap((chain, inner): Containment[] => {
    const [first] = chain.names;
    if (chain.kind === 'Person' || first === undefined) return [];
    const written = chain.kind === 'Place' ? asWritten(document, chains, chain, placeAt) : null;
    if (written !== null && written.outer !== inner) return [{ ...written, inner, kind: 'Place', rule: 'place.written', confidence: 0.8 }];
    const known = chain.known?.sort === 'CITY' ? cityWithin(chain, byName) : landWithin(chain, byName);
    return known === null || known.outer === inner ? [] : [{ ...known, inner, kind: chain.kind, words: first }];
  });
}

type Known = Pick<Containment, 'outer' | 'rule' | 'confidence'>;

function landWithin({ kind, known }: Chain, byName: ReadonlyMap<string, number>): Known | null {
  const outer = known?.within === undefined ? undefined : byName.get(`${kind} ${known.within}`);
  return outer === undefined ? null : { outer, rule: 'place.known', confidence: 0.9 };
}

/** In what the article names of all that lies around a city of the name; null when that leaves more than one such city. */
function cityWithin({ name, known }: Chain, byName: ReadonlyMap<string, number>): Known | null {
  const meant = cityMeant(known?.name ?? name);
  const cities = meant === null ? citiesNamed(known?.name ?? name) : [meant];
  for (const around of [cities.map(({ region }) => region), cities.map(({ country }) => country)]) {
    const outer = new Set(around.flatMap((land) => (land === null ? [] : (byName.get(`Place ${land}`) ?? []))));
    const [only] = outer;
    if (outer.size > 1) return null;
    if (only !== undefined)
      return { outer: only, ...(meant === null ? { rule: 'place.article', confidence: 0.75 } : { rule: 'place.known', confidence: 0.9 }) };
  }
  return null;
}

function asWritten(
  document: Document,
  chains: readonly Chain[],
  { names }: Chain,
  placeAt: ReadonlyMap<number, number>,
): Pick<Containment, 'outer' | 'words'> | null {
  for (const { first, last } of names) {
    const outer = document.lower[last] === ',' ? placeAt.get(last + 1) : undefined;
    const written = outer === undefined ? undefined : chains[outer]?.names.find((name) => name.first === last + 1);
    if (outer !== undefined && written !== undefined && closes(document, written.last))
      return { outer, words: { first, last: written.last } };
  }
  return null;
}

/** "in Calder, Ohio, on Monday": not the middle of a list of places. */
function closes({ lower }: Document, after: number): boolean {
  return lower[after] !== 'and' && !(lower[after] === ',' && lower[after + 1] === 'and');
}
