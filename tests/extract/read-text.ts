import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/domain/article.ts';
import type { Facts, Reference } from '../../src/domain/facts.ts';
import { toId } from '../../src/domain/id.ts';
import type { PartialDate } from '../../src/domain/time.ts';
import { extract } from '../../src/extract/extract.ts';
import { toAnalyser } from '../../src/text/analyser.ts';
import { lazyModel } from '../../src/text/model/load.ts';

const analyse = toAnalyser(lazyModel(fileURLToPath(new URL('../../models/english.bin', import.meta.url))));

/** An article of one body section; lines are its paragraphs. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return { id: toId(text), revision: 'r1', title: 'A title', text, sections: [{ kind: 'BODY', start: 0, end: text.length }], ...more };
}

/** What the whole extractor reads from a text, with the language model. */
export function readText(text: string, more: Partial<Article> = {}): Facts {
  return extract(articleOf(text, more), analyse);
}

export const day = (date: string): PartialDate => date as PartialDate;

/** How a reference is called. */
export function nameOf(reference: Reference | undefined): string | null {
  if (reference === undefined) return null;
  return 'name' in reference.fields ? reference.fields.name : reference.fields.title;
}

/** The names that relations of a type lead to from a node. */
export function namesTo(facts: Facts, from: string, type: string): (string | null)[] {
  return facts.relations
    .filter((one) => one.from === from && one.type === type)
    .map(({ to }) => nameOf(facts.references.find(({ id }) => id === to)));
}

/** Every statement as [kind, words, speaker]. */
export function spoken(facts: Facts): [kind: string, words: string, speaker: string | null][] {
  return facts.statements.map(({ id, kind, text }) => [kind, text, namesTo(facts, id, 'SPOKEN_BY')[0] ?? null]);
}

/** Every statement that was made, as [kind, words, speaker]; who is not resolved is given in brackets, as the text names them. */
export function said(facts: Facts): [kind: string, words: string, speaker: string | null][] {
  return facts.statements
    .filter(({ mode }) => mode === 'SPEECH')
    .map(({ id, kind, text, speakerWords }) => [
      kind,
      text,
      namesTo(facts, id, 'SPOKEN_BY')[0] ?? (speakerWords === undefined ? null : `(${speakerWords})`),
    ]);
}

/** Who holds which office by a text, and how: every tenure in the order of the text. */
export function heldIn({ references, relations }: Facts): (string | null)[][] {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  return references.flatMap((reference) => {
    if (reference.kind !== 'Tenure') return [];
    const holder = relations.find(({ type, to }) => type === 'HOLDS' && to === reference.id);
    const office = relations.find(({ type, from }) => type === 'OF_OFFICE' && from === reference.id);
    return [[nameOf(byId.get(holder?.from ?? reference.id)), nameOf(byId.get(office?.to ?? reference.id)), reference.fields.status]];
  });
}
