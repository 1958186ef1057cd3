import type { KindName } from '../../domain/model.ts';

const radii: Partial<Readonly<Record<KindName, number>>> = { Person: 23, Organization: 23, Article: 20, Statement: 15, Tenure: 15 };

/** How large a kind is drawn, in canvas units: those who act larger than what they do. */
export function radiusOf(kind: KindName): number {
  return radii[kind] ?? 18;
}
