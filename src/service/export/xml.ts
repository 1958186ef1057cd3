import { kinds } from '../../domain/model.ts';
import type { ToldEdge } from './named.ts';

/** Text as XML holds it: marks of the language written out, and what no XML may hold left out. */
export function toXml(value: unknown): string {
  const text = Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(unprintable, '').replace(/[&<>"'\n\r\t]/g, (mark) => marks[mark] ?? '');
}

/** Control characters, of which XML 1.0 allows hardly any, what is no character, and halves of a pair that stand alone. */
const unprintable = /(?![\n\r\t])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;',
}; // prettier-ignore

/** The fields of nodes that drawing programs are told of, whatever the kind. */
export const nodeFields = ['label', 'name', ...new Set(Object.values(kinds).flatMap(({ fields }) => Object.keys(fields)))].filter(
  (name, index, all) => all.indexOf(name) === index,
);

/** The same of edges. */
export const edgeFields = ['relation', 'role', 'words', 'article', 'rule', 'confidence', 'assertedBy'] as const;

/** What an edge tells under each of those names. */
export function edgeValues({ edge, words }: ToldEdge): Readonly<Record<(typeof edgeFields)[number], unknown>> {
  const { type, role, article, rule, confidence, assertedBy } = edge;
  return { relation: type, role, words, article, rule, confidence, assertedBy };
}

/** The names with values that are there. */
export function present(values: Readonly<Record<string, unknown>>, names: readonly string[]): readonly (readonly [string, unknown])[] {
  return names.flatMap((name) =>
    values[name] === undefined || values[name] === null || values[name] === '' ? [] : [[name, values[name]] as const],
  );
}
