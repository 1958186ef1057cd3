import { JUDGEMENT_RULE, type HumanJudgement } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import { kinds } from '../domain/model.ts';
import { AsReadRef, toAsRead, type AsRead } from './as-read.ts';
import { builder } from './builder.ts';
import { choiceEnum, PartEnum, VerbEnum } from './choices.ts';
import type { Context } from './context.ts';
import { toJudgementId } from './ids.ts';
import { EntityRef, kindRefs, type Entity } from './kinds.ts';
import { LinkRef } from './links.ts';
import { loadAnyNode, loadNode, loadSingle, loadText } from './read.ts';

export const HumanJudgementRef = builder.objectRef<HumanJudgement>('HumanJudgement');

HumanJudgementRef.implement({
  description: 'What a person decided about what was read, with who, when and why. It is never deleted: undoing is a judgement of its own.',
  fields: (t) => ({
    id: t.id({ nullable: false, description: 'Opaque and stable: what `undoJudgement` takes.', resolve: ({ id }) => toJudgementId(id) }),
    verb: t.field({ type: VerbEnum, nullable: false, description: 'What was decided.', resolve: ({ decision }) => decision.verb }),
    part: t.field({
      type: PartEnum,
      description: 'Of LINK and UNLINK: in which part.',
      resolve: ({ decision }) => ('part' in decision ? decision.part : null),
    }),
    actor: t.field({
      type: EntityRef,
      description: 'Who or what was linked, unlinked or named as the speaker; null for other verbs, and when the graph has it no more.',
      resolve: async (judgement, _, context) => {
        const named = namedIn(judgement);
        return named && ((await loadAnyNode(context, named.id)) as Entity | null);
      },
    }),
    actorName: t.string({
      description: 'Their name when it was decided.',
      resolve: (judgement) => {
        const named = namedIn(judgement);
        return named && String(named.fields[kinds[named.kind].caption]);
      },
    }),
    entityNames: t.stringList({
      nullable: false,
      description: 'Of MERGE, SPLIT and KEEP_APART: the names of the entities when it was decided; of MERGE the kept one first.',
      resolve: ({ decision }) => entitiesIn(decision).map((named) => String(named.fields[kinds[named.kind].caption])),
    }),
    references: t.stringList({
      nullable: false,
      description: 'Of MERGE and SPLIT: the references that went elsewhere by it.',
      resolve: ({ decision }) => movedIn(decision),
    }),
    kind: t.field({
      type: choiceEnum('Statement', 'kind'),
      description: 'Of CORRECT: the kind, when that is corrected.',
      resolve: ({ decision }) => (decision.verb === 'CORRECT' ? decision.kind : null),
    }),
    correctedWords: t.stringList({
      description: 'Of CORRECT: the exact words, when they are corrected.',
      resolve: ({ decision }) => (decision.verb === 'CORRECT' && decision.content ? [...decision.content.words] : null),
    }),
    words: t.stringList({
      nullable: false,
      description:
        'The exact words that it is about, as they stood when the statement was first judged; none of a judgement about who is who.',
      resolve: ({ content }) => [...content.words],
    }),
    by: t.exposeString('by', { nullable: false, description: 'Whose judgement it is: the name of the token, or local.' }),
    at: t.exposeString('at', { nullable: false, description: 'When, as an ISO 8601 time.' }),
    why: t.exposeString('why', { description: 'Why, in their words.' }),
    article: t.field({
      type: kindRefs.Article,
      description: 'The article; null while the graph does not have it, and of a judgement about who is who.',
      resolve: ({ article }, _, context) => (article === null ? null : loadNode(context, article, 'Article')),
    }),
    statement: t.field({
      type: kindRefs.Statement,
      description: 'The statement; null when it is rejected, or its words are not in the graph now.',
      resolve: ({ statement }, _, context) => (statement === null ? null : loadNode(context, statement, 'Statement')),
    }),
    stands: t.boolean({
      nullable: false,
      description: 'It has not been undone. A later judgement about the same counts before it all the same.',
      resolve: ({ undoneBy, decision }) => undoneBy === null && decision.verb !== 'UNDO',
    }),
    undoneBy: t.field({
      type: HumanJudgementRef,
      description: 'The judgement that took it back.',
      resolve: ({ undoneBy }, _, context) => (undoneBy === null ? null : loadJudgement(context, undoneBy)),
    }),
    undoes: t.field({
      type: HumanJudgementRef,
      description: 'Of UNDO: what it took back.',
      resolve: ({ decision }, _, context) => (decision.verb === 'UNDO' ? loadJudgement(context, decision.judgement) : null),
    }),
  }),
});

builder.objectFields(kindRefs.Statement, (t) => ({
  reviewed: t.boolean({
    nullable: false,
    description: 'A person has judged it.',
    resolve: ({ judgements = [] }) => judgements.length > 0,
  }),
  judgements: t.field({
    type: [HumanJudgementRef],
    description: "People's judgements that stand on it, the earliest first.",
    resolve: async ({ judgements = [] }, _, context) => {
      const found = await Promise.all(judgements.map((id) => loadJudgement(context, id as NodeId)));
      return found.filter((judgement) => judgement !== null);
    },
  }),
  asRead: t.field({
    type: AsReadRef,
    description: 'What extraction read here, beside what people made of it; null when nobody has judged it, or extraction read nothing.',
    resolve: async ({ id, judgements = [] }, _, context) => {
      if (judgements.length === 0) return null;
      const article = (await loadSingle(context, id, { relation: 'APPEARS_IN', direction: 'out' }))?.node.id;
      return article === undefined ? null : ((await loadAsRead(context, article)).find(({ statement }) => statement.id === id) ?? null);
    },
  }),
}));

builder.objectFields(kindRefs.Article, (t) => ({
  judgements: t.field({
    type: [HumanJudgementRef],
    description: "All of people's judgements on its statements, those that were undone among them, the earliest first.",
    resolve: async ({ id }, _, context) => [...(await loadJudgementsOf(context, id))],
  }),
  rejected: t.field({
    type: [AsReadRef],
    description: 'What extraction read as statements and people rejected. No other list has them.',
    resolve: async ({ id }, _, context) => {
      const rejected = new Map<NodeId, boolean>();
      for (const { statement, decision, undoneBy } of await loadJudgementsOf(context, id)) {
        if (statement === null || undoneBy !== null) continue;
        if (decision.verb === 'REJECT' || decision.verb === 'ACCEPT') rejected.set(statement, decision.verb === 'REJECT');
      }
      return (await loadAsRead(context, id)).filter(({ statement }) => rejected.get(statement.id));
    },
  }),
}));

builder.interfaceFields(EntityRef, (t) => ({
  judgements: t.field({
    type: [HumanJudgementRef],
    description:
      "People's judgements about who is who that stand on it, the earliest first: what was made one with it, split from it or kept apart.",
    resolve: async ({ id }, _, context) => [...(await loadIdentityJudgements(context, id))],
  }),
}));

builder.interfaceFields(LinkRef, (t) => ({
  judgedBy: t.field({
    type: HumanJudgementRef,
    description: "The person's judgement that made it; null for what was only read.",
    resolve: ({ support }, _, context) => {
      const asserted = support.find(({ rule }) => rule === JUDGEMENT_RULE);
      return asserted ? loadJudgement(context, asserted.ref) : null;
    },
  }),
}));

function entitiesIn(decision: HumanJudgement['decision']) {
  if (decision.verb === 'MERGE') return [decision.keep, ...decision.others];
  if (decision.verb === 'SPLIT') return [decision.entity];
  return decision.verb === 'KEEP_APART' ? decision.entities : [];
}

function movedIn(decision: HumanJudgement['decision']): string[] {
  if (decision.verb === 'MERGE') return decision.pins.map(({ ref }) => ref);
  return decision.verb === 'SPLIT' ? decision.pins.filter(({ to }) => to === decision.into).map(({ ref }) => ref) : [];
}

function namedIn({ decision }: HumanJudgement) {
  if ('actor' in decision) return decision.actor;
  return decision.verb === 'CORRECT' ? decision.speaker : null;
}

function loadJudgement({ service, loaders, call }: Context, id: NodeId): Promise<HumanJudgement | null> {
  return loaders.for('judgements', {}, (ids: readonly NodeId[]) => service.graph.judgements(ids, call)).load(id);
}

async function loadJudgementsOf({ service, loaders, call }: Context, article: NodeId): Promise<readonly HumanJudgement[]> {
  return (await loaders.for('judgementsOf', {}, (ids: readonly NodeId[]) => service.graph.judgementsOf(ids, call)).load(article)) ?? [];
}

async function loadIdentityJudgements({ service, loaders, call }: Context, entity: NodeId): Promise<readonly HumanJudgement[]> {
  const load = (ids: readonly NodeId[]) => service.graph.identityJudgements(ids, call);
  return (await loaders.for('identityJudgements', {}, load).load(entity)) ?? [];
}

async function loadAsRead(context: Context, article: NodeId): Promise<readonly AsRead[]> {
  const text = await loadText(context, article);
  return text?.unjudged ? toAsRead(article, text.text, text.unjudged) : [];
}
