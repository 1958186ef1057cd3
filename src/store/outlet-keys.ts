import type { NodeId } from '../domain/id.ts';
import type { KindName } from '../domain/model.ts';
import { toOutletKey } from '../domain/words.ts';
import type { Engine, Run } from './engine.ts';
import type { Call } from './graph-store.ts';
import { outletNames } from './queries/articles.ts';
import { nodesAfter } from './queries/dump.ts';
import { lockNodes, putNodes } from './queries/entities.ts';
import { toKind } from './rows.ts';

/** Nodes that are looked at in one statement, and filled in one transaction. */
const PAGE = 1_000;

/** See `GraphStore.outletNames`. */
export async function readOutletNames(engine: Engine, keys: readonly string[], call?: Call): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.read(outletNames, { keys: [...new Set(keys)] }, call);
  return new Map(rows.map(({ key, name }) => [key, name]));
}

/**
 * The properties of a node as they are kept now: those that an older version wrote say the outlet of an article or a statement by
 * its name alone.
 */
export function withOutletKey<Properties extends Readonly<Record<string, unknown>>>(
  kind: KindName,
  properties: Properties,
): Properties | (Omit<Properties, 'outlet'> & { readonly outletKey: string }) {
  const { outlet, ...rest } = properties;
  if (typeof outlet !== 'string' || 'outletKey' in properties) return properties;
  const outletKey = toOutletKey(outlet);
  return kind === 'Statement' ? { ...rest, outletKey } : { ...properties, outletKey };
}

/** A step of the schema: gives the articles and statements of a stored graph the keys of their outlets. */
export async function fillOutletKeys({ read, write }: Pick<Engine, 'read' | 'write'>): Promise<void> {
  for (let after = ''; ;) {
    const rows = await read(nodesAfter, { after, first: PAGE });
    const ids = rows.flatMap(({ labels, properties }) => (isKeyless(toKind(labels), properties) ? [String(properties['id'])] : []));
    if (ids.length > 0) await write((run) => fill(run, ids as NodeId[]));
    if (rows.length < PAGE) return;
    after = String(rows.at(-1)?.properties['id']);
  }
}

function isKeyless(kind: KindName, properties: Readonly<Record<string, unknown>>): boolean {
  return withOutletKey(kind, properties) !== properties;
}

/** They are read once more under a lock: another service may write meanwhile. */
async function fill(run: Run, ids: readonly NodeId[]): Promise<void> {
  const rows = (await run(lockNodes, { ids: [...ids] })).map(({ id, labels, properties }) => ({ id, kind: toKind(labels), properties }));
  for (const kind of ['Article', 'Statement'] as const) {
    const filled = rows
      .filter((row) => row.kind === kind)
      .map(({ id, properties }) => ({ id, properties: withOutletKey(kind, properties) }));
    if (filled.length > 0) await run(putNodes[kind], { rows: filled });
  }
}
