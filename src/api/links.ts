import type { Edge } from '../domain/graph.ts';
import type { RelationType } from '../domain/relations.ts';
import { builder } from './builder.ts';
import { RelationEnum, RoleEnum, VerdictEnum } from './choices.ts';
import { assertedByDoc, evidenceOf, EvidenceRef, loadAsserter } from './evidence.ts';
import { kindRefs } from './kinds.ts';
import { loadNode } from './read.ts';

/** A fact that joins two nodes, with the stored relationships that support it: one for each article and reference. */
export interface Joined {
  readonly relation: RelationType;
  readonly support: readonly Edge[];
  readonly supportCount: number;
}

const JudgementRef = builder.objectRef<Edge>('Judgement').implement({
  description: 'Why a reference, one chain of mentions in one article, was put to this entity. Identity is a judgement, not a string.',
  fields: (t) => ({
    reference: t.string({ nullable: false, description: 'Names the chain of mentions, for good.', resolve: ({ ref }) => ref }),
    article: t.field({
      type: kindRefs.Article,
      description: 'Where it stands.',
      resolve: ({ article }, _, context) => loadNode(context, article, 'Article'),
    }),
    verdict: t.field({ type: VerdictEnum, description: 'Founded the entity, or judged the same.', resolve: ({ verdict }) => verdict }),
    reasons: t.stringList({ nullable: false, description: 'What was compared, in words.', resolve: ({ reasons }) => [...reasons] }),
  }),
});

/** What every edge, single relation and relationship tells of its fact. */
export const LinkRef = builder.interfaceRef<Joined>('Link').implement({
  description: 'A fact that joins two nodes. Whatever tells one carries the words that support it.',
  fields: (t) => ({
    relation: t.field({ type: RelationEnum, nullable: false, description: 'What it says.', resolve: ({ relation }) => relation }),
    role: t.field({
      type: RoleEnum,
      description: "The participant's part in the event; null where the relation knows no roles.",
      resolve: (link) => strongest(link, ({ role }) => role !== null)?.role ?? null,
    }),
    rule: t.string({ description: 'The rule or model that is surest of it.', resolve: (link) => strongest(link)?.rule ?? null }),
    confidence: t.float({ description: 'How sure the surest is, from 0 to 1.', resolve: (link) => strongest(link)?.confidence ?? null }),
    assertedBy: t.field({
      type: kindRefs.Statement,
      description: `${assertedByDoc} Of several claims the narrator's counts first; support tells each.`,
      resolve: ({ support }, _, context) =>
        support.some(({ assertedBy }) => assertedBy === 'NARRATOR') ? null : loadAsserter(context, support[0]?.assertedBy ?? 'NARRATOR'),
    }),
    support: t.field({
      type: [EvidenceRef],
      nullable: false,
      description: 'The words it rests on, of the first articles that support it.',
      resolve: ({ support }) => support.flatMap(evidenceOf),
    }),
    supportCount: t.exposeInt('supportCount', {
      nullable: false,
      description: 'How many chains of mentions, over all articles, support it.',
    }),
    judgements: t.field({
      type: [JudgementRef],
      nullable: false,
      description: 'Of a mention: why its chain was put to this entity. Empty for other relations.',
      resolve: ({ support }) => support.filter(({ verdict }) => verdict !== null),
    }),
  }),
});

function strongest({ support }: Joined, fits: (edge: Edge) => boolean = () => true): Edge | undefined {
  return support
    .filter(fits)
    .reduce<Edge | undefined>((best, edge) => (best && best.confidence >= edge.confidence ? best : edge), undefined);
}
