import type { NodeId } from '../domain/id.ts';
import type { Statement } from '../domain/kinds/statement.ts';
import { fromFlat, wordsOf, type Span } from '../domain/span.ts';
import { builder } from './builder.ts';
import { choiceEnum } from './choices.ts';
import type { Context } from './context.ts';
import { EvidenceRef } from './evidence.ts';
import { kindRefs } from './kinds.ts';
import { loadSingle, loadText, type Way } from './read.ts';

const appearsIn: Way = { relation: 'APPEARS_IN', direction: 'out' };

const CueRef = builder.objectRef<Statement>('Cue').implement({
  description: 'The words that mark a statement as one.',
  fields: (t) => ({
    text: t.string({ nullable: false, description: 'The words, as printed.', resolve: ({ cue }) => cue ?? '' }),
    lemma: t.string({ description: 'Their dictionary form.', resolve: ({ cueLemma }) => cueLemma ?? null }),
    class: t.field({
      type: choiceEnum('Statement', 'cueClass'),
      description: 'What they do.',
      resolve: ({ cueClass }) => cueClass ?? null,
    }),
    start: t.int({ description: 'Their first code unit in the stored text.', resolve: ({ cueSpan }) => cueSpan?.[0] ?? null }),
    end: t.int({ description: 'The code unit after the last.', resolve: ({ cueSpan }) => cueSpan?.[1] ?? null }),
  }),
});

const SpeakerMentionRef = builder.objectRef<Statement>('SpeakerMention').implement({
  description: 'The speaker as this place of the article names them, whoever it was resolved to.',
  fields: (t) => ({
    text: t.string({ description: 'The words, as printed.', resolve: ({ speakerWords }) => speakerWords ?? null }),
    form: t.field({
      type: choiceEnum('Statement', 'speakerForm'),
      nullable: false,
      description: 'What sort of words.',
      resolve: ({ speakerForm }) => speakerForm,
    }),
    start: t.int({ description: 'Their first code unit in the stored text.', resolve: ({ speakerSpan }) => speakerSpan?.[0] ?? null }),
    end: t.int({ description: 'The code unit after the last.', resolve: ({ speakerSpan }) => speakerSpan?.[1] ?? null }),
  }),
});

interface Printed {
  readonly words: string;
  readonly span: readonly number[] | undefined;
}

const PrintedWordsRef = builder.objectRef<Printed>('PrintedWords').implement({
  description: 'Words of the article, and where they stand.',
  fields: (t) => ({
    text: t.exposeString('words', { nullable: false, description: 'The words, as printed.' }),
    start: t.int({ description: 'Their first code unit in the stored text.', resolve: ({ span }) => span?.[0] ?? null }),
    end: t.int({ description: 'The code unit after the last.', resolve: ({ span }) => span?.[1] ?? null }),
  }),
});

interface Segment extends Span {
  readonly quoted: boolean;
  readonly statement: NodeId;
}

const SegmentRef = builder.objectRef<Segment>('Segment').implement({
  description: 'A stretch of content as printed: all of it between quotation marks, or none.',
  fields: (t) => ({
    start: t.exposeInt('start', { nullable: false, description: 'Its first code unit in the stored text.' }),
    end: t.exposeInt('end', { nullable: false, description: 'The code unit after the last.' }),
    quoted: t.exposeBoolean('quoted', { nullable: false, description: 'It stands between quotation marks.' }),
    text: t.string({
      description: 'Its words, byte-identical to the stored text, with their quotation marks.',
      resolve: async (segment, _, context) => {
        const text = await textOf(segment.statement, context);
        return text === null ? null : wordsOf(text, segment);
      },
    }),
  }),
});

builder.objectFields(kindRefs.Statement, (t) => ({
  cue: t.field({
    type: CueRef,
    description: 'What marks it as a statement; null where nothing does.',
    resolve: (statement) => (statement.cue === undefined ? null : statement),
  }),
  speakerMention: t.field({
    type: SpeakerMentionRef,
    nullable: false,
    description: 'How the speaker is named here.',
    resolve: (statement) => statement,
  }),
  addresseeMention: t.field({
    type: PrintedWordsRef,
    description:
      'Whom it was said to, as this place of the article names them ("reporters"), whoever that was resolved to; null when nobody is.',
    resolve: ({ addresseeWords, addresseeSpan }) => toPrinted(addresseeWords, addresseeSpan),
  }),
  mediumMention: t.field({
    type: PrintedWordsRef,
    description: 'The words that tell the medium ("in a letter"); null where the cue does, or none is told.',
    resolve: ({ mediumWords, mediumSpan }) => toPrinted(mediumWords, mediumSpan),
  }),
  segments: t.field({
    type: [SegmentRef],
    nullable: false,
    description: 'Where its content stands, in the order of the text.',
    resolve: toSegments,
  }),
  evidence: t.field({
    type: [EvidenceRef],
    nullable: true,
    description: 'The words of its content, one for each stored stretch, ready to be cited.',
    resolve: async ({ id, segments, rule, confidence }, _, context) => {
      const edge = (await loadSingle(context, id, appearsIn))?.support[0];
      return edge
        ? fromFlat(segments).map((span) => ({ ...span, article: edge.article, rule, confidence, assertedBy: edge.assertedBy }))
        : null;
    },
  }),
}));

/** Cuts the segments where quotation begins or ends, so that each is quoted whole or not at all. */
export function toSegments({ id, segments, quoted }: Pick<Statement, 'id' | 'segments' | 'quoted'>): Segment[] {
  const quotes = fromFlat(quoted);
  const cuts = [...quoted].sort((a, b) => a - b);
  return fromFlat(segments).flatMap(({ start, end }) => {
    const edges = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
    return edges.slice(1).flatMap((to, i) => {
      const from = edges[i] ?? start;
      return from < to
        ? [{ start: from, end: to, quoted: quotes.some((quote) => quote.start <= from && to <= quote.end), statement: id }]
        : [];
    });
  });
}

function toPrinted(words: string | undefined, span: readonly number[] | undefined): Printed | null {
  return words === undefined ? null : { words, span };
}

async function textOf(statement: NodeId, context: Context): Promise<string | null> {
  const article = (await loadSingle(context, statement, appearsIn))?.node.id;
  return article === undefined ? null : ((await loadText(context, article))?.text ?? null);
}
