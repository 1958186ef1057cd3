import type { Document, TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';

/** One place or body that lies in, or is a part of, another of the article; chains by index. */
export interface Containment {
  readonly inner: number;
  readonly outer: number;
  readonly kind: 'Place' | 'Organization';
  readonly words: TokenRange;
  readonly rule: string;
  readonly confidence: number;
}

/** What lies in what: as everybody knows ("Boston"), or as the article writes it ("Port Alder, Ohio"). */
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
    const known = chain.known?.within === undefined ? undefined : byName.get(`${chain.kind} ${chain.known.within}`);
    if (known !== undefined) return [{ inner, outer: known, kind: chain.kind, words: first, rule: 'place.known', confidence: 0.9 }];
    if (chain.kind === 'Organization') return [];
    for (const { first: start, last } of chain.names) {
      const outer = document.lower[last] === ',' ? placeAt.get(last + 1) : undefined;
      const written = outer === undefined ? undefined : chains[outer]?.names.find((name) => name.first === last + 1);
      if (outer === undefined || outer === inner || written === undefined || !closes(document, written.last)) continue;
      return [{ inner, outer, kind: 'Place', words: { first: start, last: written.last }, rule: 'place.written', confidence: 0.8 }];
    }
    return [];
  });
}

/** "in Calder, Ohio, on Monday": not the middle of a list of places. */
function closes({ lower }: Document, after: number): boolean {
  return lower[after] !== 'and' && !(lower[after] === ',' && lower[after + 1] === 'and');
}
