import { readDocument, type Document } from '../../../src/text/document.ts';
import { articleOf } from '../read-text.ts';

/** Words that a model would not take for nouns, as far as the sentences of these tests go. */
const VERBS = new Set('said met told lost closed fought spoke opened'.split(' '));

/** A document as a model would tag it: in [Ada Vane/PER/.8] the words have that tag, with that confidence or 0.9. */
export function tagText(marked: string): Document {
  const tags: { start: number; end: number; tag: string; confidence: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/u)) {
    const [, words = part, tag, confidence = '0.9'] = /^\[([^/]*)\/(\w+)(?:\/([\d.]+))?\]$/u.exec(part) ?? [];
    if (tag !== undefined) tags.push({ start: text.length, end: text.length + words.length, tag, confidence: Number(confidence) });
    text += words;
  }
  return readDocument(articleOf(text), (_, tokens) => {
    const at = tokens.map(({ start, end }) => tags.find((tag) => tag.start <= start && end <= tag.end));
    return {
      upos: tokens.map(({ start, end }) => {
        const word = text.slice(start, end);
        return /^\p{Lu}/u.test(word) ? 'PROPN' : VERBS.has(word) ? 'VERB' : /^\p{L}{4,}$/u.test(word) ? 'NOUN' : 'X';
      }),
      head: tokens.map(() => -1),
      relation: tokens.map(() => 'dep'),
      name: at.map((tag, i) => (tag === undefined ? 'O' : `${tag === at[i - 1] ? 'I' : 'B'}-${tag.tag}`)),
      nameConfidence: at.map((tag) => tag?.confidence ?? 0.9),
    };
  });
}
