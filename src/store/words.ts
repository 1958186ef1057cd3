import { kinds, type KindName } from '../domain/model.ts';
import { toWords } from '../domain/words.ts';

/** The words of a node's searched fields, each between spaces, as both engines index them; null when it has none. */
export function toSearchWords(kind: KindName, fields: Readonly<Record<string, unknown>>): string | null {
  const words = Object.entries(kinds[kind].fields)
    .filter(([, field]) => 'searched' in field)
    .flatMap(([name]) => fields[name] ?? [])
    .flatMap((value) => (typeof value === 'string' ? toWords(value) : []));
  return words.length === 0 ? null : ` ${words.join(' ')} `;
}

/** Whether nodes of a kind are found by their words. */
export function isSearched(kind: KindName): boolean {
  return Object.values(kinds[kind].fields).some((field) => 'searched' in field);
}
