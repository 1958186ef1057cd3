import { Conflict } from '../../domain/errors.ts';
import type { Engine, Run } from '../engine.ts';
import { keptLabels } from '../kept.ts';
import { keptAfter, keysOf } from '../queries/backup.ts';
import { edgesFrom, nodesAfter } from '../queries/dump.ts';
import { kindCounts } from '../queries/nodes.ts';
import { toKind } from '../rows.ts';
import type { BackupRow } from './row.ts';

const PAGE = 2_000;

/**
 * Tells every row of the store, as it is kept: nodes, what is kept beside them, relationships, keys. The embedded engine
 * holds all writers back meanwhile. On Neo4j each page sees what is committed by then: a change meanwhile throws Conflict when it
 * alters how many nodes of a kind there are, and goes unnoticed when it does not.
 */
export async function backup(engine: Engine, tell: (row: BackupRow) => Promise<void>): Promise<void> {
  if (engine.name === 'embedded') return engine.write((run) => tellAll(run, tell));
  const before = await engine.read(kindCounts, {});
  await tellAll(engine.read, tell);
  const after = await engine.read(kindCounts, {});
  if (JSON.stringify(before) !== JSON.stringify(after)) throw changed();
}

async function tellAll(run: Run, tell: (row: BackupRow) => Promise<void>): Promise<void> {
  const known = new Set<string>();
  for await (const { labels, properties } of pages((after) => run(nodesAfter, { after, first: PAGE }))) {
    const id = String(properties['id']);
    known.add(id);
    await tell({ node: toKind(labels), id, properties: sorted(properties) });
  }
  for (const label of keptLabels) {
    const rows = pages((after) => run(keptAfter, { label, after, first: PAGE }));
    for await (const { id, properties } of rows) await tell({ kept: label, id, properties: sorted(properties) });
  }
  const ids = [...known];
  for (let at = 0; at < ids.length; at += PAGE) {
    const some = { ids: ids.slice(at, at + PAGE) };
    for (const { id, type, to, properties } of await run(edgesFrom, some)) {
      if (!known.has(to)) throw changed();
      await tell({ edge: type, from: id, to, properties: sorted(properties) });
    }
    for (const { id, key } of await run(keysOf, some)) await tell({ knownBy: key, entity: id });
  }
}

/** All rows that come in pages by id. */
async function* pages<Row extends { readonly properties: Readonly<Record<string, unknown>> }>(
  read: (after: string) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let after = ''; ;) {
    const rows = await read(after);
    yield* rows;
    if (rows.length < PAGE) return;
    after = String(rows.at(-1)?.properties['id']);
  }
}

/** By name, so that one graph makes one file, whatever the engine. */
function sorted(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function changed(): Conflict {
  return new Conflict('The graph changed while it was read. Make the backup while nothing is put in or taken out.');
}
