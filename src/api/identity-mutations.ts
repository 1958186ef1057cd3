import { Conflict, InvalidInput, NotFound, TooExpensive } from '../domain/errors.ts';
import type { NodeId } from '../domain/id.ts';
import { entityKinds } from '../domain/model.ts';
import type { JudgementMade, SayWho } from '../service/service.ts';
import { builder, type ObjectOf } from './builder.ts';
import type { Context } from './context.ts';
import { failuresOf } from './failures.ts';
import { readGlobalId } from './ids.ts';
import { askingDocs, toAsking, type AskingInput } from './judgement-mutations.ts';
import { HumanJudgementRef } from './judgements.ts';
import { EntityRef, type Entity } from './kinds.ts';
import { loadAnyNode } from './read.ts';

const MergeInputRef = builder.inputType('MergeEntitiesInput', {
  description: 'Entities that are one.',
  fields: (t) => ({
    keep: t.id({ required: true, description: 'The entity whose id stays.' }),
    others: t.idList({
      required: true,
      description: 'Entities of the same kind that are it as well: their references become references of it.',
    }),
    why: t.string({ description: askingDocs.why }),
    idempotencyKey: t.string({ description: askingDocs.key }),
  }),
});

const SplitInputRef = builder.inputType('SplitEntityInput', {
  description: 'References of an entity that are of another.',
  fields: (t) => ({
    entity: t.id({ required: true, description: 'The entity that they were put to.' }),
    references: t.stringList({
      required: true,
      description: 'Which, as `mentions { edges { judgements { reference } } }` names them; one at least must stay.',
    }),
    why: t.string({ description: askingDocs.why }),
    idempotencyKey: t.string({ description: askingDocs.key }),
  }),
});

const KeepApartInputRef = builder.inputType('KeepApartInput', {
  description: 'Entities that are not one, however alike.',
  fields: (t) => ({
    entities: t.idList({ required: true, description: 'Two or more, of one kind.' }),
    why: t.string({ description: askingDocs.why }),
    idempotencyKey: t.string({ description: askingDocs.key }),
  }),
});

/** The success of a mutation about who is who; `entity`: which the judgement leaves, `split`: which it made. */
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
      entities: t.field({
        type: [EntityRef],
        nullable: false,
        description: 'What there is now: the one that they are, both parts, or those kept apart.',
        resolve: async ({ judgement }, _, context) => {
          const nodes = await Promise.all(leftBy(judgement.decision).map((id) => loadAnyNode(context, id)));
          return nodes.filter((node) => node !== null) as Entity[];
        },
      }),
    }),
  });
}

function leftBy(decision: JudgementMade['judgement']['decision']): readonly NodeId[] {
  if (decision.verb === 'MERGE') return [decision.keep.id];
  if (decision.verb === 'SPLIT') return [decision.entity.id, decision.into];
  return decision.verb === 'KEEP_APART' ? decision.entities.map(({ id }) => id) : [];
}

const failures = [InvalidInput, NotFound, Conflict, TooExpensive];

/** It may write hundreds of articles anew. */
const needs = { needs: 'researcher', cost: 1000 } as const;

builder.mutationFields((t) => ({
  mergeEntities: t.field({
    type: defineSuccess('MergeEntities'),
    description: 'Says that entities are one. What articles say of each is said of it from then on, also when they are read again.',
    args: { input: t.arg({ type: MergeInputRef, required: true, description: 'Which.' }) },
    errors: failuresOf('MergeEntities', 'They are one', failures),
    extensions: needs,
    resolve: (_, { input }, context) =>
      identify(context, input, () => ({
        verb: 'MERGE',
        keep: readEntity(input.keep, 'keep'),
        others: input.others.map((id) => readEntity(id, 'others')),
      })),
  }),
  splitEntity: t.field({
    type: defineSuccess('SplitEntity'),
    description: 'Says that references of an entity are of another, which is made of them, with all that their articles say of it there.',
    args: { input: t.arg({ type: SplitInputRef, required: true, description: 'Which.' }) },
    errors: failuresOf('SplitEntity', 'They are two', failures),
    extensions: needs,
    resolve: (_, { input }, context) =>
      identify(context, input, () => ({
        verb: 'SPLIT',
        entity: readEntity(input.entity, 'entity'),
        references: input.references as NodeId[],
      })),
  }),
  keepApart: t.field({
    type: defineSuccess('KeepApart'),
    description:
      'Says that entities are not one: they are not merged, and their references stay where they are when articles are read again.',
    args: { input: t.arg({ type: KeepApartInputRef, required: true, description: 'Which.' }) },
    errors: failuresOf('KeepApart', 'They are kept apart', failures),
    extensions: needs,
    resolve: (_, { input }, context) =>
      identify(context, input, () => ({ verb: 'KEEP_APART', entities: input.entities.map((id) => readEntity(id, 'entities')) })),
  }),
}));

async function identify(context: Context, input: AskingInput, say: () => SayWho): Promise<JudgementMade> {
  const made = await context.service.identify(say(), toAsking(context, input));
  context.loaders.clear();
  return made;
}

function readEntity(id: string, argument: string): NodeId {
  return readGlobalId(id, argument, entityKinds).id;
}
