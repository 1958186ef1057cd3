import { Conflict, InvalidInput } from '../../domain/errors.ts';
import { kinds, type KindName } from '../../domain/model.ts';
import { relations, type RelationType } from '../../domain/relations.ts';
import type { Engine, Run } from '../engine.ts';
import { clearSome, endRestore, noteRestore, putKept, restoreBegun } from '../queries/backup.ts';
import { createEdges, linkKeys, putNodes } from '../queries/entities.ts';
import { nodesAfter } from '../queries/dump.ts';
import { withOutletKey } from '../outlet-keys.ts';
import type { ReadRow } from './row.ts';

/** A backup that has been read through once and is whole. */
export interface Backup {
  readonly checksum: string;
  /** Its rows, from the first, as often as it is called. */
  rows(): AsyncIterable<ReadRow>;
}

/** Rows of one transaction on Neo4j, and of one statement on either engine. */
const CHUNK = 2_000;
/** Nodes that are taken away at once, with whatever joins them. */
const CLEARED = 500;
const CLEARING = -1;

/**
 * Puts a backup into an empty graph, or with `replace` in the place of what there is; the number of rows. On the embedded
 * engine it is one transaction: all of it or none. On Neo4j, where so large a one would not fit into memory, it is noted how
 * far it is: what was broken off goes on where it stopped when it is called again, and until then the graph is not ready.
 */
export async function restore(engine: Engine, backup: Backup, { replace }: { readonly replace: boolean }): Promise<number> {
  const [begun] = await engine.read(restoreBegun, {});
  if (begun && begun.checksum !== backup.checksum && !replace) throw otherRestore();
  const goesOn = begun?.checksum === backup.checksum;
  if (!goesOn && !replace && !(await isEmpty(engine.read))) throw notEmpty();
  return engine.name === 'embedded' ? restoreAtOnce(engine, backup) : restoreByChunks(engine, backup, goesOn ? begun.rows : CLEARING);
}

/** Whether a restore was broken off: such a graph is only a part of one. */
export async function isRestoring(engine: Pick<Engine, 'read'>): Promise<boolean> {
  return (await engine.read(restoreBegun, {})).length > 0;
}

function restoreAtOnce(engine: Engine, backup: Backup): Promise<number> {
  return engine.write(async (run) => {
    while (await clear(run));
    let rows = 0;
    for await (const chunk of chunksOf(backup.rows(), 0)) {
      await writeChunk(run, chunk);
      rows += chunk.length;
    }
    return rows;
  });
}

async function restoreByChunks(engine: Engine, backup: Backup, begun: number): Promise<number> {
  const { checksum } = backup;
  const note = (run: Run, rows: number) => run(noteRestore, { checksum, rows });
  let rows = begun;
  if (rows === CLEARING) {
    await engine.write(async (run) => {
      await run(endRestore, {});
      await note(run, CLEARING);
    });
    while (await engine.write(clear));
    rows = 0;
    await engine.write((run) => note(run, 0));
  }
  for await (const chunk of chunksOf(backup.rows(), rows)) {
    const done = rows + chunk.length;
    await engine.write(async (run) => {
      await writeChunk(run, chunk);
      await note(run, done);
    });
    rows = done;
  }
  await engine.write((run) => run(endRestore, {}));
  return rows;
}

async function isEmpty(run: Run): Promise<boolean> {
  return (await run(nodesAfter, { after: '', first: 1 })).length === 0;
}

/** Takes some nodes away; whether there may be more. */
async function clear(run: Run): Promise<boolean> {
  const [cleared] = await run(clearSome, { first: CLEARED });
  return (cleared?.deleted ?? 0) > 0;
}

async function* chunksOf(rows: AsyncIterable<ReadRow>, skipped: number): AsyncGenerator<readonly ReadRow[]> {
  let chunk: ReadRow[] = [];
  let at = 0;
  for await (const row of rows) {
    at += 1;
    if (at <= skipped) continue;
    chunk.push(row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** One statement for each kind, type or label that the chunk holds. */
async function writeChunk(run: Run, chunk: readonly ReadRow[]): Promise<void> {
  const [nodes, kept, edges, keys] = [new Groups<KindName, Node>(), [] as Kept[], new Groups<RelationType, Joined>(), [] as Known[]];
  for (const row of chunk) {
    if ('node' in row) addNode(nodes, row);
    else if ('kept' in row) kept.push({ label: row.kept, id: row.id, properties: row.properties });
    else if ('edge' in row) edges.add(toKnownType(row.edge), { from: row.from, to: row.to, properties: row.properties });
    else keys.push({ entity: row.entity, key: row.knownBy });
  }
  for (const [kind, rows] of nodes.all) await run(putNodes[kind], { rows });
  if (kept.length > 0) await run(putKept, { rows: kept });
  for (const [type, rows] of edges.all) await run(createEdges[type], { rows });
  if (keys.length > 0) await run(linkKeys, { rows: keys });
}

/** A row of an older version's backup becomes what this one keeps. */
function addNode(nodes: Groups<KindName, Node>, { node, id, properties }: Extract<ReadRow, { node: string }>): void {
  const kind = toKnownKind(node);
  nodes.add(kind, { id, properties: withOutletKey(kind, properties) });
}

type Properties = Extract<ReadRow, { node: string }>['properties'];
type Node = { id: string; properties: Properties };
type Kept = Node & { label: Extract<ReadRow, { kept: string }>['kept'] };
type Joined = { from: string; to: string; properties: Properties };
type Known = { entity: string; key: string };

class Groups<Key, Row> {
  readonly all = new Map<Key, Row[]>();

  add(key: Key, row: Row): void {
    const rows = this.all.get(key);
    if (rows) rows.push(row);
    else this.all.set(key, [row]);
  }
}

function toKnownKind(kind: string): KindName {
  if (!Object.hasOwn(kinds, kind)) throw unknown(kind);
  return kind as KindName;
}

function toKnownType(type: string): RelationType {
  const known = relations.find((relation) => relation.type === type);
  if (!known) throw unknown(type);
  return known.type;
}

function unknown(name: string): InvalidInput {
  return new InvalidInput(
    'INVALID_BACKUP',
    `The backup holds ${name}, which this On Record does not know. Restore it with the one that made it.`,
  );
}

function notEmpty(): Conflict {
  return new Conflict('The graph is not empty. Give --replace to put the backup in the place of all that it holds.');
}

function otherRestore(): Conflict {
  return new Conflict('The restore of another backup was broken off. Run that one again, or give --replace.');
}
