import type { Edge } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import type { Statement } from '../domain/kinds/statement.ts';
import { fromFlat, type Span } from '../domain/span.ts';
import { builder } from './builder.ts';
import { SectionKindEnum } from './choices.ts';
import type { Context } from './context.ts';
import { kindRefs } from './kinds.ts';
import { loadNode, loadText } from './read.ts';

/** Words of an article that a fact rests on, before the text is read. */
export interface Evidence extends Span {
  readonly article: NodeId;
  readonly rule: string;
  readonly confidence: number;
  readonly assertedBy: string;
}

export const assertedByDoc = 'The statement whose speaker asserts it; null when the article itself does, or a person who judged it.';

/** Characters of context on either side of the words. */
const CONTEXT = 32;

export const EvidenceRef = builder.objectRef<Evidence>('Evidence').implement({
  description:
    'Exact words of an article that a fact rests on: a position and a quotation in the sense of the W3C Web Annotation selectors.',
  fields: (t) => ({
    article: t.field({
      type: kindRefs.Article,
      description: 'The article.',
      resolve: ({ article }, _, context) => loadNode(context, article, 'Article'),
    }),
    section: t.field({
      type: SectionKindEnum,
      description: 'The part of the article that the words stand in.',
      resolve: async (words, _, context) =>
        (await loadText(context, words.article))?.sections.find(({ start, end }) => start <= words.start && words.start < end)?.kind ??
        null,
    }),
    start: t.exposeInt('start', { nullable: false, description: 'The first UTF-16 code unit of the words in the stored text.' }),
    end: t.exposeInt('end', { nullable: false, description: 'The code unit after the last.' }),
    text: t.string({
      description: 'The words themselves, cut from the stored text.',
      resolve: (words, _, context) => slice(context, words, words.start, words.end),
    }),
    prefix: t.string({
      description: `Up to ${CONTEXT} characters before them.`,
      resolve: (words, _, context) => slice(context, words, words.start - CONTEXT, words.start),
    }),
    suffix: t.string({
      description: `Up to ${CONTEXT} characters after them.`,
      resolve: (words, _, context) => slice(context, words, words.end, words.end + CONTEXT),
    }),
    rule: t.exposeString('rule', { nullable: false, description: 'The rule or model that read the fact from them.' }),
    confidence: t.exposeFloat('confidence', { nullable: false, description: 'How sure, from 0 to 1.' }),
    assertedBy: t.field({
      type: kindRefs.Statement,
      description: assertedByDoc,
      resolve: ({ assertedBy }, _, context) => loadAsserter(context, assertedBy),
    }),
  }),
});

/** The statement that asserts a fact; null for the narrator's own, and for a person's. */
export async function loadAsserter(context: Context, assertedBy: string): Promise<Statement | null> {
  return assertedBy === 'NARRATOR' || assertedBy.startsWith('person:') ? null : loadNode(context, assertedBy as NodeId, 'Statement');
}

/** The words that a stored relationship rests on. */
export function evidenceOf({ article, spans, rule, confidence, assertedBy }: Edge): Evidence[] {
  return fromFlat(spans).map((span) => ({ ...span, article, rule, confidence, assertedBy }));
}

/** A stretch of an article's text; its ends are moved into the text, and off the middle of a surrogate pair. */
async function slice(context: Context, { article }: Evidence, start: number, end: number): Promise<string | null> {
  const text = (await loadText(context, article))?.text;
  return text === undefined ? null : text.slice(whole(text, start), whole(text, end));
}

function whole(text: string, at: number): number {
  const within = Math.max(0, at);
  return /[\uDC00-\uDFFF]/.test(text[within] ?? '') && /[\uD800-\uDBFF]/.test(text[within - 1] ?? '') ? within + 1 : within;
}
