import { expect, test } from '@jest/globals';
import { wholeList } from '../../src/domain/list-filters.ts';
import type { BackupRow } from '../../src/store/backup/row.ts';
import { backupRow } from '../../src/store/backup/row.ts';
import type { Engine } from '../../src/store/engine.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { migrate, migrationsDone } from '../../src/store/migrations.ts';
import { lockNodes, putNodes } from '../../src/store/queries/entities.ts';
import { ArticleFacts } from './article-graphs.ts';
import { describeStores } from './stores.ts';
import { filterOf, store as put } from './story.ts';

const spellings = [
  'The Westland Courier',
  'the westland courier',
  'Westland Courier',
  'The Westland Courier',
  'Port Alder Ledger',
  undefined,
];
const STEP = '040-outlet-keys';

/** An article a day, each with one statement that says its own title. */
async function fill(store: GraphStore, outlets: readonly (string | undefined)[] = spellings): Promise<void> {
  for (const [at, outlet] of outlets.entries()) {
    const title = `Toll of ${at}`;
    const facts = new ArticleFacts({ name: title, title, published: `2026-01-0${at + 1}`, ...(outlet !== undefined && { outlet }) });
    facts.say(title, { speaker: facts.person('Ada Vane') });
    await put(store, facts);
  }
}

async function rowsOf(store: GraphStore): Promise<BackupRow[]> {
  const rows: BackupRow[] = [];
  await store.backup(async (row) => void rows.push(JSON.parse(JSON.stringify(row)) as BackupRow));
  return rows;
}

/** A row as the versions before outlets had keys kept it. */
function toOld(row: BackupRow, names: ReadonlyMap<unknown, unknown>): BackupRow {
  if (!('node' in row) || !('outletKey' in row.properties)) return row;
  const { outletKey: _, ...rest } = row.properties;
  return { ...row, properties: row.node === 'Statement' ? { ...rest, outlet: names.get(rest['article']) } : rest };
}

function toOldRows(rows: readonly BackupRow[]): BackupRow[] {
  const names = new Map(rows.flatMap((row) => ('node' in row ? [[row.id, row.properties['outlet']] as const] : [])));
  return rows.map((row) => toOld(row, names));
}

/** An engine that has not done the step yet. */
function before(engine: Engine): Engine {
  const read: Engine['read'] = async (query, params, call) => {
    const rows = await engine.read(query, params, call);
    return query.name === migrationsDone.name ? rows.filter((row) => (row as { readonly id: string }).id !== STEP) : rows;
  };
  return { ...engine, read };
}

const noStatement = () => Promise.reject(new Error('No statement of the schema is new'));

describeStores('outlets', (opened) => {
  test.each([
    ['The Westland Courier', 4],
    ['westland courier', 4],
    ['THE WESTLAND-COURIER', 4],
    ['Port Alder Ledger', 1],
    ['Westland', 0],
    ['', 0],
  ])('%s finds articles and statements of every spelling', async (outlet, count) => {
    const { store } = opened();
    await fill(store);
    const list = { ...wholeList, asked: { outlet } };
    const waiting = { article: null, outlet, mode: null };
    expect([
      (await store.statements(filterOf({ outlet }), 'NEWEST', { first: 9, after: null })).items.length,
      (await store.statements(filterOf({ outlet: [outlet, outlet.toUpperCase()] }), 'OLDEST', { first: 9, after: null })).items.length,
      await store.countStatements(filterOf({ outlet: [outlet, 'Nobody'] })),
      (await store.page('Article', { first: 9, after: null, list })).items.length,
      await store.countList('Article', list),
      (await store.coverage(list)).articles,
      (await store.reviewQueue(waiting, { first: 9, after: null })).items.length,
      await store.countReviewQueue(waiting),
    ]).toEqual(Array.from({ length: 8 }, () => count));
  });

  test('are counted once, and named as most of their latest articles name them', async () => {
    const { store } = opened();
    await fill(store);
    const { groups, keyless } = await store.countStatementsBy(filterOf(), { by: 'OUTLET', over: null, first: 9 });
    const listed = await Promise.all(
      ['westland courier', 'The Westland Courier', null].map((key) => store.countStatements(filterOf({ group: { by: 'OUTLET', key } }))),
    );
    expect([groups.map(({ key, statements }) => [key, statements]), keyless, listed]).toEqual([
      [
        ['westland courier', 4],
        ['port alder ledger', 1],
      ],
      1,
      [4, 4, 1],
    ]);
    expect(Object.fromEntries(await store.outletNames(['port alder ledger', 'nobody', 'westland courier']))).toEqual({
      'port alder ledger': 'Port Alder Ledger',
      'westland courier': 'The Westland Courier',
    });
  });

  test('of as many articles by each name have the first in code-unit order', async () => {
    const { store } = opened();
    await fill(store, ['the ferry post', 'Ferry Post', 'The Ferry Post']);
    expect([...(await store.outletNames(['ferry post']))]).toEqual([['ferry post', 'Ferry Post']]);
  });

  test('of a graph that an older version stored have their keys after a migration, and after it is done again', async () => {
    const { store, engine } = opened();
    await fill(store);
    const rows = await rowsOf(store);
    const old = toOldRows(rows);
    for (const row of old)
      if ('node' in row && (row.node === 'Article' || row.node === 'Statement'))
        await engine.write((run) => run(putNodes[row.node as 'Article'], { rows: [{ id: row.id, properties: row.properties }] }));
    const kept = await rowsOf(store);
    const none = await store.countStatements(filterOf({ outlet: 'Westland Courier' }));
    const steps = [
      await migrate(before(engine), noStatement),
      await migrate(before(engine), noStatement),
      await migrate(engine, noStatement),
    ];
    expect([kept, none, steps, await rowsOf(store)]).toEqual([old, 0, [[STEP], [STEP], []], rows]);
  });

  test('that another writer changes meanwhile are filled as they are by then', async () => {
    const { store, engine } = opened();
    await fill(store, ['The Ferry Post']);
    const rows = await rowsOf(store);
    const article = toOldRows(rows).find((row) => 'node' in row && row.node === 'Article');
    if (article === undefined || !('node' in article)) throw new Error('No article');
    const write = (properties: Readonly<Record<string, unknown>>) =>
      engine.write((run) => run(putNodes.Article, { rows: [{ id: article.id, properties }] }));
    await write(article.properties);
    let first = true;
    const late: Engine = {
      ...before(engine),
      write: async (work) => {
        if (first) await write({ ...article.properties, title: 'Toll, corrected' });
        first = false;
        return engine.write(work);
      },
    };
    await migrate(late, noStatement);
    const [locked] = await engine.write((run) => run(lockNodes, { ids: [article.id] }));
    expect(locked?.properties).toEqual({ ...article.properties, title: 'Toll, corrected', outletKey: 'ferry post' });
  });

  test('of an older backup have their keys once it is restored', async () => {
    const { store } = opened();
    await fill(store);
    const rows = await rowsOf(store);
    const parsed = toOldRows(rows).map((row) => backupRow.parse(row));
    const backup = {
      checksum: 'old',
      async *rows() {
        yield* parsed;
      },
    };
    await store.restore(backup, { replace: true });
    expect(await rowsOf(store)).toEqual(rows);
  });
});
