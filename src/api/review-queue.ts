import type { AnyNode } from '../domain/model.ts';
import { outletDoc } from '../domain/statement-filter.ts';
import type { Ranked, ReviewFilter } from '../service/service.ts';
import { builder } from './builder.ts';
import { choiceEnum } from './choices.ts';
import { defineConnection, pageArgs, toRankedConnection } from './connections.ts';
import { readPage, type PageArgs } from './cursors.ts';
import { readGlobalId } from './ids.ts';
import { HumanJudgementRef } from './judgements.ts';
import { canonical } from './load.ts';
import { loadOnce } from './read.ts';
import { connectionOf } from './relations.ts';

interface FilterInput {
  readonly article?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly mode?: string | null | undefined;
}

const ReviewFilterRef = builder.inputType('ReviewFilter', {
  description: 'Which statements wait; what is left out is left open.',
  fields: (t) => ({
    article: t.id({ description: 'In this article.' }),
    outlet: t.string({ description: `In articles of this outlet. ${outletDoc}` }),
    mode: t.field({
      type: choiceEnum('Statement', 'mode'),
      defaultValue: 'SPEECH',
      description: 'Said, or thought and wished; null for both.',
    }),
  }),
});

const JudgementConnectionRef = defineConnection('HumanJudgement', HumanJudgementRef as never);

builder.queryFields((t) => ({
  reviewQueue: t.field({
    type: connectionOf('Statement'),
    description: 'Statements that nobody has judged, the least sure first: of the statement and its speaker what is less sure counts.',
    args: { filter: t.arg({ type: ReviewFilterRef, description: 'Which.' }), ...pageArgs },
    extensions: { check: (args: PageArgs & { filter?: FilterInput }) => readPage(args, queueOrder(readFilter(args.filter))) },
    resolve: async (_, args, context) => {
      const { service, call } = context;
      const filter = readFilter(args.filter);
      const order = queueOrder(filter);
      const request = readPage(args, order);
      const page = await loadOnce(context, 'reviewQueue', { ...filter, ...request }, () =>
        service.graph.reviewQueue(filter, request, call),
      );
      const total = () => loadOnce(context, 'countReviewQueue', filter, () => service.graph.countReviewQueue(filter, call));
      return toRankedConnection(page, request, order, total);
    },
  }),
  judgements: t.field({
    type: JudgementConnectionRef,
    description: "All of people's judgements, newest first, those that were undone among them.",
    args: pageArgs,
    extensions: { check: (args: PageArgs) => readPage(args, 'judgements') },
    resolve: async (_, args, context) => {
      const { service, call } = context;
      const request = readPage(args, 'judgements');
      const page = await loadOnce(context, 'judgementPage', request, () => service.graph.judgementPage(request, call));
      const total = () => loadOnce(context, 'countJudgements', {}, () => service.graph.countJudgements(call));
      // A connection is of nodes; a judgement is shown like one, and has a key of the list like any other.
      return toRankedConnection(page as unknown as Ranked<AnyNode>, request, 'judgements', total);
    },
  }),
}));

function readFilter(input: FilterInput | null | undefined): ReviewFilter {
  const { article, outlet } = input ?? {};
  return {
    article: article == null ? null : readGlobalId(article, 'filter.article', ['Article']).id,
    outlet: outlet ?? null,
    mode: (input?.mode === undefined ? 'SPEECH' : input.mode) as ReviewFilter['mode'],
  };
}

function queueOrder(filter: ReviewFilter): string {
  return `reviewQueue ${canonical({ ...filter })}`;
}
