import { z } from 'zod';
import { kinds, type KindName } from '../../domain/model.ts';
import { relations, type RelationType } from '../../domain/relations.ts';
import { printedNames } from '../printed.ts';
import { defineQuery, type Query } from '../query.ts';
import { nodeRow } from '../rows.ts';

const ids = z.object({ ids: z.array(z.string()) });
const properties = z.record(z.string(), z.unknown());
/** What both databases keep: the embedded engine would take maps and mixed lists as well. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const written: z.ZodType<Record<string, unknown>> = z.record(z.string(), value);
const nodeRows = z.object({ rows: z.array(z.object({ id: z.string(), properties: written })) });
const edgeRows = z.object({ rows: z.array(z.object({ from: z.string(), to: z.string(), properties: written })) });
const keyRows = z.object({ rows: z.array(z.object({ entity: z.string(), key: z.string() })) });

/** Writes nodes of a kind, all their properties anew. */
export const putNodes = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind, defineQuery(printedNames.put(kind as KindName), { params: nodeRows, row: z.never() })]),
) as Readonly<Record<KindName, Query<z.output<typeof nodeRows>, never>>>;

/** Writes relationships of a type. */
export const createEdges = Object.fromEntries(
  relations.map(({ type }) => [type, defineQuery(printedNames.create(type), { params: edgeRows, row: z.never() })]),
) as unknown as Readonly<Record<RelationType, Query<z.output<typeof edgeRows>, never>>>;

/** Locks nodes until the transaction ends, and tells what they hold and by which keys they are known. */
export const lockNodes = defineQuery('write/lock-nodes', {
  params: ids,
  row: z.object({ id: z.string(), ...nodeRow, keys: z.array(z.string()) }),
});

/** The references of an article, each with the entity that it was put to. */
export const mentionedByArticle = defineQuery('read/mentioned-by-article', {
  params: z.object({ article: z.string() }),
  row: z.object({ id: z.string(), ref: z.string(), rule: z.string() }),
});

/** What the remaining references of entities say. */
export const referencesOf = defineQuery('read/references-of', {
  params: ids,
  row: z.object({
    entity: z.string(),
    article: z.string(),
    ref: z.string(),
    rule: z.string(),
    fields: z.string(),
    keys: z.array(z.string()),
    read: z.string().nullish(),
  }),
});

export const deleteNodes = defineQuery('write/delete-nodes', { params: ids, row: z.never() });

/** Locks identity keys until the transaction ends, and makes those that are new. */
export const lockKeys = defineQuery('write/lock-keys', { params: z.object({ keys: z.array(z.string()) }), row: z.never() });

/** The entities that are known by one of the keys. */
export const candidatesByKeys = defineQuery('read/candidates-by-keys', {
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ ...nodeRow, keys: z.array(z.string()) }),
});

/** The offices that articles give people. */
export const officesOf = defineQuery('read/offices-of', {
  params: ids,
  row: z.object({ person: z.string(), officeId: z.string(), title: z.string(), tenure: properties }),
});

export const linkKeys = defineQuery('write/link-keys', { params: keyRows, row: z.never() });
export const unlinkKeys = defineQuery('write/unlink-keys', { params: keyRows, row: z.never() });

/** Takes away those of the keys that nothing is known by. */
export const deleteUnusedKeys = defineQuery('write/delete-unused-keys', {
  params: z.object({ keys: z.array(z.string()) }),
  row: z.never(),
});
