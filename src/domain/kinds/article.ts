import { defineKind, type NodeOf } from '../kind.ts';

export const article = defineKind({
  name: 'Article',
  plural: 'Articles',
  doc: 'One news article as one outlet published it, in its newest revision.',
  caption: 'title',
  order: 'newest',
  fields: {
    title: {
      type: 'text',
      doc: 'The headline as published; the first words of the text when none was given.',
      required: true,
      searched: true,
    },
    url: { type: 'text', doc: 'The canonical address, when the article has one.' },
    outlet: { type: 'text', doc: 'The publisher, named as it was given.' },
    byline: { type: 'text', doc: 'Who wrote it, as printed.' },
    published: { type: 'date', doc: 'The day of publication, cut to what is known.' },
    updated: { type: 'date', doc: 'The day of the last change that the publisher states.' },
    language: { type: 'text', doc: 'BCP 47 tag of the language of the text.' },
    revision: { type: 'text', doc: 'A hash of the stored text and its metadata: another revision, another hash.', required: true },
  },
  look: { hue: 210, glyph: '¶' },
});

export type ArticleNode = NodeOf<typeof article>;
