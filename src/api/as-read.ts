import type { StatementFact } from '../domain/facts.ts';
import type { GraphRelation, Unjudged } from '../domain/graph.ts';
import { parts, type Part } from '../domain/human-judgement.ts';
import type { NodeId } from '../domain/id.ts';
import { fromFlat, wordsOf } from '../domain/span.ts';
import { builder } from './builder.ts';
import { choiceEnum, PartEnum } from './choices.ts';
import { EvidenceRef, type Evidence } from './evidence.ts';
import { EntityRef, type Entity } from './kinds.ts';
import { loadAnyNode } from './read.ts';

/** A statement as extraction read it. */
export interface AsRead {
  readonly statement: StatementFact;
  readonly article: NodeId;
  readonly words: readonly string[];
  readonly links: readonly LinkAsRead[];
}

interface LinkAsRead {
  readonly part: Part;
  readonly to: NodeId;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What extraction read of an article's statements. */
export function toAsRead(article: NodeId, text: string, { statements, relations }: Unjudged): readonly AsRead[] {
  return statements.map((statement) => ({
    statement,
    article,
    words: fromFlat(statement.segments).map((span) => wordsOf(text, span)),
    links: relations.filter(({ from }) => from === statement.id).flatMap((fact) => toLink(article, fact)),
  }));
}

function toLink(article: NodeId, { type, to, spans, rule, confidence, assertedBy }: GraphRelation): LinkAsRead[] {
  const part = (Object.keys(parts) as Part[]).find((name) => parts[name] === type);
  const evidence = spans.map((span) => ({ ...span, article, rule, confidence, assertedBy }));
  return part === undefined ? [] : [{ part, to, rule, confidence, evidence }];
}

const LinkAsReadRef = builder.objectRef<LinkAsRead>('LinkAsRead').implement({
  description: 'A part in a statement as extraction read it.',
  fields: (t) => ({
    part: t.field({ type: PartEnum, nullable: false, description: 'In which part.', resolve: ({ part }) => part }),
    node: t.field({
      type: EntityRef,
      description: 'Who or what; null when the graph has it no more.',
      resolve: async ({ to }, _, context) => (await loadAnyNode(context, to)) as Entity | null,
    }),
    rule: t.exposeString('rule', { nullable: false, description: 'The rule that read it.' }),
    confidence: t.exposeFloat('confidence', { nullable: false, description: 'How sure, from 0 to 1.' }),
    evidence: t.field({
      type: [EvidenceRef],
      nullable: false,
      description: 'The words it rests on.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});

export const AsReadRef = builder.objectRef<AsRead>('StatementAsRead').implement({
  description: 'A statement as extraction read it, whatever people judged since.',
  fields: (t) => ({
    text: t.string({ nullable: false, description: 'Its words.', resolve: ({ statement }) => statement.text }),
    words: t.stringList({ nullable: false, description: 'Its exact words, as printed.', resolve: ({ words }) => [...words] }),
    kind: t.field({
      type: choiceEnum('Statement', 'kind'),
      nullable: false,
      description: 'Quoted whole, in part, or not at all.',
      resolve: ({ statement }) => statement.kind,
    }),
    rule: t.string({ nullable: false, description: 'The rule that found it.', resolve: ({ statement }) => statement.rule }),
    confidence: t.float({ nullable: false, description: 'How sure, from 0 to 1.', resolve: ({ statement }) => statement.confidence }),
    links: t.field({
      type: [LinkAsReadRef],
      nullable: false,
      description: 'Who was read to have said it, to whom, and about whom.',
      resolve: ({ links }) => [...links],
    }),
  }),
});
