import { z } from 'zod';
import { defineQuery } from '../query.ts';
import { nodeRow } from '../rows.ts';

const asked = {
  id: z.string(),
  parts: z.array(z.string()),
  before: z.string(),
  floor: z.string(),
  from: z.string().nullable(),
  wider: z.array(z.string()),
};
const page = { ...asked, first: z.int() };
const row = z.object({ ...nodeRow, parts: z.array(z.string()) });

/** A page of the time line of a node. */
export const timelineNewest = defineQuery('read/timeline-newest', { params: z.object(page), row });
export const timelineOldest = defineQuery('read/timeline-oldest', { params: z.object({ ...page, after: z.string() }), row });

/** How much the time line of a node holds. */
export const timelineCount = defineQuery('read/timeline-count', { params: z.object(asked), row: z.object({ count: z.number() }) });
