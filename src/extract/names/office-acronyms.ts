import type { Document } from '../../text/document.ts';
import type { Name } from './name.ts';

/** "DP" for Deputy President: the first letters of an office's words; null for one word, which has none. */
export function initialsOfOffice(office: string): string | null {
  const words = office.split(/[\s-]+/u).filter((word) => !/^(?:of|the|for|and)$/iu.test(word));
  return words.length < 2 ? null : words.map((word) => (word[0] ?? '').toUpperCase()).join('');
}

/** Without letters that the model takes for a body and that stand for an office of the article: "the DP" beside "Deputy President Ada Vane". */
export function withoutOfficeAcronyms(document: Document, names: readonly Name[]): Name[] {
  const offices = new Set(
    names.flatMap(({ title }) =>
      title?.head == null || title.head.over === 'NONE'
        ? []
        : [initialsOfOffice(document.words.slice(title.headRange.first, title.headRange.last).join(' '))],
    ),
  );
  const bodies = new Set(names.flatMap(({ type, text }) => (type === 'ORGANIZATION' ? [initialsOfOffice(text)] : [])));
  return names.filter(
    ({ type, text, title }) => type === 'PLACE' || title !== null || text.length < 2 || !offices.has(text) || bodies.has(text),
  );
}
