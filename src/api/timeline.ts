import { InvalidInput } from '../domain/errors.ts';
import { entityKinds } from '../domain/model.ts';
import type { PartialDate } from '../domain/time.ts';
import { timelineParts, type TimelineItem, type TimelinePart, type TimelineRequest } from '../domain/timeline.ts';
import { builder } from './builder.ts';
import { defineEnum } from './choices.ts';
import { cursorOptions, implementConnection, nodeOptions, pageArgs, type NodeEdge, type Target } from './connections.ts';
import { readPage, type PageArgs } from './cursors.ts';
import { readGlobalId } from './ids.ts';
import { GraphNodeRef } from './kinds.ts';
import { canonical } from './load.ts';
import { loadOnce } from './read.ts';

const parts = Object.keys(timelineParts) as TimelinePart[];

const TimelinePartEnum = defineEnum('TimelinePart', 'What a time line can hold. More values may come.', parts);
const TimelineSortEnum = defineEnum('TimelineSort', 'The orders of a time line.', ['NEWEST', 'OLDEST']);

type ItemEdge = NodeEdge & TimelineItem;

const TimelineEdgeRef = builder.objectRef<ItemEdge>('TimelineEdge').implement({
  description: 'One thing of a time line: a statement, an event or a tenure.',
  fields: (t) => ({
    cursor: t.string(cursorOptions),
    node: t.field({ ...nodeOptions, type: GraphNodeRef }),
    parts: t.field({
      type: [TimelinePartEnum],
      nullable: false,
      description: 'What it is in the time line for.',
      resolve: (item) => [...item.parts],
    }),
    date: t.field({
      type: 'PartialDate',
      description:
        'Where it stands: a statement when it was said, else published; a tenure when it began, else was first attested. Null without one.',
      resolve: ({ node }) => dateOf(node.orderKey),
    }),
  }),
});

builder.queryField('timeline', (t) =>
  t.field({
    type: implementConnection('TimelineConnection', GraphNodeRef as unknown as Target, TimelineEdgeRef),
    description: 'What somebody said, what happened to them and which offices they held, in one order; thoughts and wishes are left out.',
    args: {
      of: t.arg.id({ required: true, description: 'A person, organization, office, place or event.' }),
      parts: t.arg({ type: [TimelinePartEnum], description: 'What it holds; all unless given.' }),
      from: t.arg({ type: 'PartialDate', description: 'From this date on; with a bound what has no date is left out.' }),
      until: t.arg({ type: 'PartialDate', description: 'Until this date, the whole month or year included.' }),
      sort: t.arg({ type: TimelineSortEnum, defaultValue: 'NEWEST', description: 'In which order.' }),
      ...pageArgs,
    },
    extensions: { check: readTimeline },
    resolve: async (_, args, context) => {
      const { service, call } = context;
      const { request, order, page } = readTimeline(args);
      const found = await loadOnce(context, 'timeline', { ...request, ...page }, () => service.graph.timeline(request, page, call));
      const total = () => loadOnce(context, 'countTimeline', { ...request }, () => service.graph.countTimeline(request, call));
      return { edges: found.items.map((item) => ({ ...item, order })), hasNext: found.hasNext, hasPrevious: page.after !== null, total };
    },
  }),
);

interface TimelineArgs extends PageArgs {
  readonly of: string;
  readonly parts?: readonly TimelinePart[] | null | undefined;
  readonly from?: PartialDate | null | undefined;
  readonly until?: PartialDate | null | undefined;
  readonly sort?: 'NEWEST' | 'OLDEST' | null | undefined;
}

function readTimeline({ of, parts: wanted, from, until, sort, ...page }: TimelineArgs) {
  if (from && until && from.slice(0, until.length) > until) {
    throw new InvalidInput('BAD_USER_INPUT', `from (${from}) lies after until (${until}).`, { argument: 'from' });
  }
  const request: TimelineRequest = {
    of: readGlobalId(of, 'of', entityKinds).id,
    parts: wanted ? [...new Set(wanted)].sort() : parts,
    from: from ?? null,
    until: until ?? null,
    order: sort === 'OLDEST' ? 'oldest' : 'newest',
  };
  const order = `timeline ${canonical({ ...request })}`;
  return { request, order, page: readPage(page, order) };
}

/** Order keys start with the date; what has none starts with zeros. */
function dateOf(orderKey: string): PartialDate | null {
  const date = orderKey.slice(0, orderKey.indexOf('\t'));
  return date === '0000' ? null : (date as PartialDate);
}
