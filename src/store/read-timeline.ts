import type { TimelineItem, TimelinePart, TimelineRequest } from '../domain/timeline.ts';
import { boundsOf } from './date-bounds.ts';
import type { Engine } from './engine.ts';
import type { Call, Page, PageRequest } from './graph-store.ts';
import { timelineCount, timelineNewest, timelineOldest } from './queries/timeline.ts';
import { toPage } from './read-nodes.ts';
import { toNode } from './rows.ts';

/** See `GraphStore.timeline`. */
export async function readTimeline(
  engine: Engine,
  request: TimelineRequest,
  { first, after }: PageRequest,
  call?: Call,
): Promise<Page<TimelineItem>> {
  const params = { ...toParams(request), first: first + 1 };
  const { before } = params;
  const rows =
    request.order === 'newest'
      ? await engine.read(timelineNewest, { ...params, before: after !== null && after < before ? after : before }, call)
      : await engine.read(timelineOldest, { ...params, after: after ?? '' }, call);
  return toPage(
    rows.map((row) => ({ node: toNode(row) as TimelineItem['node'], parts: row.parts as readonly TimelinePart[] })),
    first,
  );
}

export async function countTimeline(engine: Engine, request: TimelineRequest, call?: Call): Promise<number> {
  const [row] = await engine.read(timelineCount, toParams(request), call);
  return row?.count ?? 0;
}

function toParams({ of, parts, from, until }: TimelineRequest) {
  const { wider, ...bounds } = boundsOf({ from, until, includeUndated: false });
  // Keys start with the date and a tab.
  return { id: of, parts: [...parts], ...bounds, wider: wider.map((date) => `${date}\t`) };
}
