import { describe, expect, test } from '@jest/globals';
import type { Backup } from '../../src/store/backup/restore.ts';
import { backupRow, type BackupRow } from '../../src/store/backup/row.ts';
import type { Engine } from '../../src/store/engine.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { keptLabels } from '../../src/store/kept.ts';
import { createStore } from '../../src/store/store.ts';
import { cypherFiles, declaredQueries } from './catalogue.ts';
import { describeStores, dumpOf, openEmbeddedEmpty } from './stores.ts';
import { briefing, echo, store as put, undated } from './story.ts';

async function fill(store: GraphStore): Promise<void> {
  for (const facts of [echo(), briefing(), undated()]) await put(store, facts);
}

async function rowsOf(store: GraphStore): Promise<BackupRow[]> {
  const rows: BackupRow[] = [];
  await store.backup(async (row) => void rows.push(JSON.parse(JSON.stringify(row)) as BackupRow));
  return rows;
}

function toBackup(rows: readonly BackupRow[], checksum = 'one'): Backup {
  const parsed = rows.map((row) => backupRow.parse(row));
  return {
    checksum,
    async *rows() {
      yield* parsed;
    },
  };
}

/** Everything that the store holds, the same whatever the engine. */
async function wholeOf(store: GraphStore): Promise<unknown> {
  return { rows: await rowsOf(store), dump: await dumpOf(store) };
}

/** An engine whose writes fail from the one of that number on. */
function failingFrom(engine: Engine, number: number): Engine {
  let writes = 0;
  const write: Engine['write'] = (work) => {
    writes += 1;
    if (writes >= number) return Promise.reject(new Error('the power is gone'));
    return engine.write(work);
  };
  return { ...engine, write };
}

describeStores('a backup', (opened, engineName) => {
  test('moves a whole graph to another engine and back', async () => {
    const { store } = opened();
    await fill(store);
    const whole = await wholeOf(store);
    const backup = toBackup(await rowsOf(store));
    const other = await openEmbeddedEmpty();
    const rows = await other.store.restore(backup, { replace: false });
    const there = await wholeOf(other.store);
    await store.restore(toBackup(await rowsOf(other.store), 'two'), { replace: true });
    expect([rows, there, await wholeOf(store)]).toEqual([(await rowsOf(store)).length, whole, whole]);
    await other.close();
  });

  test('is a graph that goes on: what it holds is known again, and goes when it is taken away', async () => {
    const { store } = opened();
    await fill(store);
    await store.restore(toBackup(await rowsOf(store)), { replace: true });
    const found = await store.search('vane', ['Person'], { first: 5, after: null });
    const outcomes = [await put(store, briefing()), found.items.length > 0];
    for (const { article } of [briefing(), echo(), undated()]) outcomes.push(await store.retractArticle(article.id));
    expect([outcomes, await wholeOf(store)]).toEqual([['unchanged', true, true, true, true], { rows: [], dump: [] }]);
  });

  test('is refused by a graph that holds something, which it leaves as it was', async () => {
    const { store } = opened();
    await put(store, echo());
    const whole = await wholeOf(store);
    await expect(store.restore(toBackup([]), { replace: false })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await wholeOf(store)).toEqual(whole);
  });

  test('of what this program does not know is refused', async () => {
    const { store } = opened();
    const strange = toBackup([{ edge: 'SHOUTS_AT', from: 'a', to: 'b', properties: {} }]);
    await expect(store.restore(strange, { replace: true })).rejects.toMatchObject({ code: 'INVALID_BACKUP' });
    await store.restore(toBackup([], 'empty'), { replace: true });
    await store.check();
  });

  test('that is broken off leaves what there was, or goes on where it stopped', async () => {
    const { store, engine } = opened();
    await fill(store);
    const whole = await wholeOf(store);
    const backup = toBackup(await rowsOf(store));
    await store.retractArticle(echo().article.id);
    const before = await wholeOf(store);
    const broken = createStore(failingFrom(engine, engineName === 'embedded' ? 1 : 3));
    await expect(broken.restore(backup, { replace: true })).rejects.toThrow('the power is gone');
    if (engineName === 'embedded') expect(await wholeOf(store)).toEqual(before);
    else {
      await expect(store.check()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await expect(store.restore(toBackup([], 'another'), { replace: false })).rejects.toMatchObject({ code: 'CONFLICT' });
      await store.restore(backup, { replace: false });
      await store.check();
      expect(await wholeOf(store)).toEqual(whole);
    }
  });
});

describe('what a backup takes', () => {
  test('every label that some statement writes', async () => {
    const declared = await declaredQueries();
    const writing = declared.filter(({ name }) => cypherFiles('write').includes(name));
    const labels = writing.flatMap(({ text }) => [...text.matchAll(/MERGE \(\w*:(\w+)/g)].map(([, label]) => label ?? ''));
    expect([...new Set(labels)].sort()).toEqual([...keptLabels, 'Node', 'Migration', 'Restore'].sort());
  });
});
