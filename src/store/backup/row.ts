import { z } from 'zod';
import { keptLabels } from '../kept.ts';

/** What both databases keep. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const properties = z.record(z.string(), z.unknown());
const written = z.record(z.string(), value);

/** A row of a backup, in its order: nodes of a kind, what is kept under a label beside them, relationships of a type, keys. */
export type BackupRow =
  | { readonly node: string; readonly id: string; readonly properties: z.output<typeof properties> }
  | { readonly kept: (typeof keptLabels)[number]; readonly id: string; readonly properties: z.output<typeof properties> }
  | { readonly edge: string; readonly from: string; readonly to: string; readonly properties: z.output<typeof properties> }
  | { readonly knownBy: string; readonly entity: string };

/** Reads a row that a backup holds; throws for what is none. */
export const backupRow = z.union([
  z.object({ node: z.string(), id: z.string(), properties: written }),
  z.object({ kept: z.enum(keptLabels), id: z.string(), properties: written }),
  z.object({ edge: z.string(), from: z.string(), to: z.string(), properties: written }),
  z.object({ knownBy: z.string(), entity: z.string() }),
]);

/** A row as it is written again. */
export type ReadRow = z.output<typeof backupRow>;
