import { Conflict, InvalidInput, NotFound } from '../domain/errors.ts';
import type { StatementFact } from '../domain/facts.ts';
import type { Part } from '../domain/human-judgement.ts';
import { entityKinds } from '../domain/model.ts';
import type { Asking, JudgedThing, JudgementMade, Say } from '../service/service.ts';
import { builder, type ObjectOf } from './builder.ts';
import { choiceEnum, PartEnum, ReviewEnum } from './choices.ts';
import type { Context } from './context.ts';
import { failuresOf } from './failures.ts';
import { readGlobalId, readJudgementId } from './ids.ts';
import { HumanJudgementRef } from './judgements.ts';
import { kindRefs } from './kinds.ts';
import { loadNode } from './read.ts';

/** Why, and by which key: what every judgement takes. */
export interface AskingInput {
  readonly why?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

interface SpanInput {
  readonly start: number;
  readonly end: number;
  readonly text?: string | null | undefined;
}

const why = 'Why, for those who read it later.';
const key = 'Yours, unique for each request: the same again, by the same caller, has no second effect and the same answer.';

const SpanRef = builder.inputType('SpanInput', {
  description: "A stretch of an article's stored text.",
  fields: (t) => ({
    start: t.int({ required: true, description: 'Its first UTF-16 code unit.' }),
    end: t.int({ required: true, description: 'The code unit after the last.' }),
    text: t.string({ description: 'The words that you see there: refused when the article has others.' }),
  }),
});

const ArticleSpanRef = builder.inputType('ArticleSpan', {
  description: 'Words of an article that you mark.',
  fields: (t) => ({
    article: t.id({ required: true, description: 'The article.' }),
    span: t.field({ type: SpanRef, required: true, description: 'Where they stand.' }),
  }),
});

const OnRef = builder.inputType('JudgedThing', {
  description: 'What an actor is linked to: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    statement: t.id({ description: 'A statement.' }),
    words: t.field({
      type: ArticleSpanRef,
      description: 'Words that extraction did not take for a statement: they become one, exactly as marked.',
    }),
  }),
});

const LinkActorInputRef = builder.inputType('LinkActorInput', {
  description: 'Who or what has which part in a statement.',
  fields: (t) => ({
    on: t.field({ type: OnRef, required: true, description: 'The statement, or the words that are one.' }),
    actor: t.id({ required: true, description: 'A person or organization; what a statement is about can be any entity.' }),
    as: t.field({ type: PartEnum, defaultValue: 'SPEAKER', description: 'In which part.' }),
    why: t.string({ description: why }),
    idempotencyKey: t.string({ description: key }),
  }),
});

const UnlinkActorInputRef = builder.inputType('UnlinkActorInput', {
  description: 'Who or what has no such part in a statement.',
  fields: (t) => ({
    statement: t.id({ required: true, description: 'The statement.' }),
    actor: t.id({ required: true, description: 'Whom or what it is linked with now.' }),
    as: t.field({ type: PartEnum, defaultValue: 'SPEAKER', description: 'In which part.' }),
    why: t.string({ description: why }),
    idempotencyKey: t.string({ description: key }),
  }),
});

const CorrectionRef = builder.inputType('StatementCorrection', {
  description: 'What is otherwise than it was read: one or more of these.',
  fields: (t) => ({
    speaker: t.id({ description: 'Who said it: a person or organization.' }),
    kind: t.field({ type: choiceEnum('Statement', 'kind'), description: 'Quoted whole, in part, or not at all.' }),
    span: t.field({
      type: SpanRef,
      description: 'Where its words stand; the kind follows from the quotation marks there, unless it is given.',
    }),
  }),
});

const ReviewStatementInputRef = builder.inputType('ReviewStatementInput', {
  description: 'What you say of a statement.',
  fields: (t) => ({
    statement: t.id({ required: true, description: 'The statement.' }),
    review: t.field({ type: ReviewEnum, required: true, description: 'Right, no statement, or otherwise.' }),
    correction: t.field({ type: CorrectionRef, description: 'With CORRECT, and only then.' }),
    why: t.string({ description: why }),
    idempotencyKey: t.string({ description: key }),
  }),
});

const UndoJudgementInputRef = builder.inputType('UndoJudgementInput', {
  description: 'The judgement to take back.',
  fields: (t) => ({
    judgement: t.id({ required: true, description: 'Its id.' }),
    why: t.string({ description: why }),
    idempotencyKey: t.string({ description: key }),
  }),
});

/** How `why` and the key are described, wherever they are taken. */
export const askingDocs = { why, key } as const;

/** The success of a mutation: a type of its own each, so that each can grow. */
function defineSuccess(mutation: string): ObjectOf<JudgementMade> {
  return builder.objectRef<JudgementMade>(`${mutation}Success`).implement({
    description: 'It is decided, and every read shows it.',
    fields: (t) => ({
      judgement: t.field({
        type: HumanJudgementRef,
        nullable: false,
        description: 'The judgement.',
        resolve: ({ judgement }) => judgement,
      }),
      statement: t.field({
        type: kindRefs.Statement,
        description: 'The statement as it is now; null when it is none any more, or not in the graph now.',
        resolve: ({ judgement: { statement } }, _, context) => (statement === null ? null : loadNode(context, statement, 'Statement')),
      }),
      superseded: t.field({
        type: [HumanJudgementRef],
        nullable: false,
        description:
          'Earlier judgements, yours or of others, before which this one counts. They are kept, and count again when it is undone.',
        resolve: ({ superseded }) => [...superseded],
      }),
    }),
  });
}

const failures = [InvalidInput, NotFound, Conflict];

/** Judging writes the statements of an article anew: less than reading it, more than asking. */
const needs = { needs: 'researcher', cost: 100 } as const;

builder.mutationFields((t) => ({
  linkActor: t.field({
    type: defineSuccess('LinkActor'),
    description:
      'Links an actor to a statement, or to words that you mark. It counts before what was read, now and whenever the article is read again.',
    args: { input: t.arg({ type: LinkActorInputRef, required: true, description: 'Who, to what, as what.' }) },
    errors: failuresOf('LinkActor', 'They are linked', failures),
    extensions: needs,
    resolve: (_, { input }, context) =>
      judge(
        context,
        () => readOn(input.on),
        () => ({ verb: 'LINK', part: partOf(input.as), actor: readEntity(input.actor, 'actor') }),
        input,
      ),
  }),
  unlinkActor: t.field({
    type: defineSuccess('UnlinkActor'),
    description:
      'Says that an actor has no such part in a statement, whether it was read or linked. It stays so when the article is read again.',
    args: { input: t.arg({ type: UnlinkActorInputRef, required: true, description: 'Who, from what.' }) },
    errors: failuresOf('UnlinkActor', 'They are not linked any more', failures),
    extensions: needs,
    resolve: (_, { input }, context) =>
      judge(
        context,
        () => readStatement(input.statement),
        () => ({ verb: 'UNLINK', part: partOf(input.as), actor: readEntity(input.actor, 'actor') }),
        input,
      ),
  }),
  reviewStatement: t.field({
    type: defineSuccess('ReviewStatement'),
    description:
      'Accepts, rejects or corrects a statement. A rejected one is in no list, count, search or export, also when it is read again.',
    args: { input: t.arg({ type: ReviewStatementInputRef, required: true, description: 'Which, and what you say.' }) },
    errors: failuresOf('ReviewStatement', 'It is reviewed', failures),
    extensions: needs,
    resolve: (_, { input }, context) =>
      judge(
        context,
        () => readStatement(input.statement),
        () => readReview(input),
        input,
      ),
  }),
  undoJudgement: t.field({
    type: defineSuccess('UndoJudgement'),
    description: 'Takes a judgement back: the graph is as it would be if it had never been made.',
    args: { input: t.arg({ type: UndoJudgementInputRef, required: true, description: 'Which.' }) },
    errors: failuresOf('UndoJudgement', 'It is undone', failures),
    extensions: needs,
    resolve: async (_, { input }, context) => {
      const made = await context.service.undo(readJudgementId(input.judgement, 'judgement'), toAsking(context, input));
      context.loaders.clear();
      return made;
    },
  }),
}));

/** What was given is read inside, so that what is wrong with it is a typed result as well. */
async function judge(context: Context, on: () => JudgedThing, say: () => Say, input: AskingInput): Promise<JudgementMade> {
  const made = await context.service.judge(on(), say(), toAsking(context, input));
  context.loaders.clear();
  return made;
}

/** Who asks, why, and by which key. */
export function toAsking({ caller }: Context, { why: reason, idempotencyKey }: AskingInput): Asking {
  return { caller, why: reason ?? null, key: idempotencyKey ?? null };
}

function readOn(on: {
  readonly statement?: string | null | undefined;
  readonly words?: { readonly article: string; readonly span: SpanInput } | null | undefined;
}): JudgedThing {
  if (on.words == null) return readStatement(on.statement ?? '');
  return { article: readGlobalId(on.words.article, 'on.words.article', ['Article']).id, ...toSpan(on.words.span) };
}

function toSpan({ start, end, text }: SpanInput) {
  return { start, end, text: text ?? null };
}

function readStatement(id: string): JudgedThing {
  return { statement: readGlobalId(id, 'statement', ['Statement']).id };
}

function readEntity(id: string, argument: string) {
  const { label, id: node } = readGlobalId(id, argument);
  if (!(entityKinds as readonly string[]).includes(label)) {
    throw new InvalidInput('CANNOT_SPEAK', `${argument} must be the id of ${entityKinds.join(', ')}, not of ${label}.`, { argument });
  }
  return node;
}

function partOf(as: string | null | undefined): Part {
  return (as ?? 'SPEAKER') as Part;
}

function readReview({
  review,
  correction,
}: {
  readonly review: string;
  readonly correction?:
    | {
        readonly speaker?: string | null | undefined;
        readonly kind?: string | null | undefined;
        readonly span?: SpanInput | null | undefined;
      }
    | null
    | undefined;
}): Say {
  if ((review === 'CORRECT') !== (correction != null)) {
    throw new InvalidInput('BAD_USER_INPUT', 'CORRECT takes a correction, and nothing else does.', { argument: 'correction' });
  }
  if (correction == null) return { verb: review as 'ACCEPT' | 'REJECT' };
  return {
    verb: 'CORRECT',
    speaker: correction.speaker == null ? null : readEntity(correction.speaker, 'correction.speaker'),
    kind: (correction.kind ?? null) as StatementFact['kind'] | null,
    span: correction.span == null ? null : toSpan(correction.span),
  };
}
