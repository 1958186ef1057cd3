import { mayAct } from '../domain/caller.ts';
import { wordsOf, type Span } from '../domain/span.ts';
import type { ArticleText } from '../service/service.ts';
import { builder } from './builder.ts';
import { SectionKindEnum } from './choices.ts';
import { kindRefs } from './kinds.ts';
import { loadText } from './read.ts';

/** Cost of a whole text: it is as long as an answer of this many objects. */
const TEXT = 20;

type Passage = Span & { readonly text: string };

const PassageRef = builder.objectRef<Passage>('Passage').implement({
  description: 'A stretch of the text of an article.',
  fields: (t) => ({
    start: t.exposeInt('start', { nullable: false, description: 'Its first UTF-16 code unit.' }),
    end: t.exposeInt('end', { nullable: false, description: 'The code unit after the last.' }),
    text: t.exposeString('text', { nullable: false, description: 'Its words.' }),
  }),
});

/** A section with the text that it is a part of. */
type Part = ArticleText['sections'][number] & { readonly of: string };

const SectionRef = builder.objectRef<Part>('Section').implement({
  description: 'A part of an article.',
  fields: (t) => ({
    kind: t.field({ type: SectionKindEnum, nullable: false, description: 'What part it is.', resolve: ({ kind }) => kind }),
    start: t.exposeInt('start', { nullable: false, description: 'Its first UTF-16 code unit in the text.' }),
    end: t.exposeInt('end', { nullable: false, description: 'The code unit after the last.' }),
    text: t.string({
      nullable: false,
      description: 'Its words.',
      resolve: (section) => wordsOf(section.of, section),
    }),
    leftOut: t.string({ description: 'Why no facts are read from it; null when they are.', resolve: ({ leftOut }) => leftOut ?? null }),
  }),
});

const CoverageRef = builder.objectRef<ArticleText>('Coverage').implement({
  description: 'What the article holds and extraction could not settle: what is not known is data too.',
  fields: (t) => ({
    quotesWithoutSpeaker: t.field({
      type: [PassageRef],
      nullable: false,
      description: 'Quotations that nobody was found to have said.',
      resolve: ({ text, coverage }) => toPassages(text, coverage.quotesWithoutSpeaker),
    }),
    unresolvedMentions: t.field({
      type: [PassageRef],
      nullable: false,
      description: 'Pronouns, titles and groups that speak or are spoken to and whose holder stays open.',
      resolve: ({ text, coverage }) => toPassages(text, coverage.unresolvedMentions),
    }),
    passagesLeftOut: t.field({
      type: [SectionRef],
      nullable: false,
      description: 'Parts that no facts are read from, each with the reason.',
      resolve: (text) => toParts(text).filter(({ leftOut }) => leftOut !== undefined),
    }),
    openDates: t.field({
      type: [PassageRef],
      nullable: false,
      description: 'Words for a time that no calendar day could be found for.',
      resolve: ({ text, coverage }) => toPassages(text, coverage.openDates),
    }),
  }),
});

builder.objectFields(kindRefs.Article, (t) => ({
  text: t.string({
    description:
      'The stored text, in which all positions count UTF-16 code units. It never changes for a revision. Null for readers where the operator restricts it; evidence stays.',
    extensions: { cost: TEXT },
    resolve: async ({ id }, _, context) =>
      mayAct(context.caller, context.textsFor) ? ((await loadText(context, id))?.text ?? null) : null,
  }),
  sections: t.field({
    type: [SectionRef],
    description: 'How the text divides.',
    resolve: async ({ id }, _, context) => {
      const text = await loadText(context, id);
      return text && toParts(text);
    },
  }),
  coverage: t.field({
    type: CoverageRef,
    description: 'What could not be settled.',
    resolve: ({ id }, _, context) => loadText(context, id),
  }),
}));

function toParts({ sections, text }: ArticleText): Part[] {
  return sections.map((section) => ({ ...section, of: text }));
}

function toPassages(text: string, spans: readonly Span[]): Passage[] {
  return spans.map(({ start, end }) => ({ start, end, text: wordsOf(text, { start, end }) }));
}
