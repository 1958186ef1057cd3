import { z } from 'zod';
import { keptLabels } from '../kept.ts';
import { defineQuery } from '../query.ts';

const written = z.record(z.string(), z.unknown());
const label = z.enum(keptLabels);

/** A page of what the store keeps under a label beside the nodes. */
export const keptAfter = defineQuery('read/kept-after', {
  params: z.object({ label, after: z.string(), first: z.int() }),
  row: z.object({ id: z.string(), properties: written }),
});

export const putKept = defineQuery('write/put-kept', {
  params: z.object({ rows: z.array(z.object({ label, id: z.string(), properties: written })) }),
  row: z.never(),
});

/** By which identity keys entities are known. */
export const keysOf = defineQuery('read/keys-of', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), key: z.string() }),
});

/** Takes some nodes away, whatever they are; how many. */
export const clearSome = defineQuery('write/clear-some', { params: z.object({ first: z.int() }), row: z.object({ deleted: z.number() }) });

/** The restore that has begun and not ended. */
export const restoreBegun = defineQuery('read/restore-begun', {
  params: z.object({}),
  row: z.object({ checksum: z.string(), rows: z.number() }),
});

export const noteRestore = defineQuery('write/note-restore', {
  params: z.object({ checksum: z.string(), rows: z.int() }),
  row: z.never(),
});
export const endRestore = defineQuery('write/end-restore', { params: z.object({}), row: z.never() });
