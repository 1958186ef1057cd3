import { expect, test } from '@jest/globals';
import type { Tenure } from '../../src/domain/kinds/tenure.ts';
import { wholeList, type ListKind, type ListRequest } from '../../src/domain/list-filters.ts';
import { ArticleFacts } from './article-graphs.ts';
import { describeStores } from './stores.ts';
import { briefing, echo, store as put, undated } from './story.ts';

describeStores('lists', (opened) => {
  test.each<readonly [string, ListKind, Partial<ListRequest>, number]>([
    ['between days', 'Article', { from: '2026-01-10', until: '2026-01-10', includeUndated: false }, 1],
    ['a day, and what has no date', 'Article', { from: '2026-01-10', until: '2026-01-10' }, 2],
    ['a month', 'Article', { from: '2026-01', until: '2026-01', includeUndated: false }, 2],
    ['until a day, and what has no date', 'Article', { until: '2026-01-10' }, 2],
    ['no date at all left out', 'Article', { until: '2027', includeUndated: false }, 2],
    ['the beginning of a name', 'Place', { startsWith: 'PORT el' }, 1],
    ['the beginning of a later word', 'Place', { startsWith: 'ellis' }, 0],
    ['no letters', 'Place', { startsWith: '?!' }, 2],
  ])('%s', async (_, kind, asked, count) => {
    const { store } = opened();
    for (const facts of [briefing(), echo(), undated()]) await put(store, facts);
    const list = { ...wholeList, ...asked };
    const whole = await store.page(kind, { first: 10, after: null, list });
    const back = await store.page(kind, { first: 10, after: null, list: { ...list, reversed: true } });
    expect([whole.items.length, back.items, await store.countList(kind, list)]).toEqual([count, whole.items.toReversed(), count]);
  });

  test.each([
    ['2024', []],
    ['2025-03-31', ['stated']],
    ['2025-04-02', ['stated', 'began']],
    ['2025-04', ['stated', 'began']],
    ['2025', ['acting', 'began', 'was', 'stated']],
    ['2025-12-01', ['acting', 'began', 'was']],
    ['2026-01-10', ['acting', 'began']],
    ['2026-01-11', []],
  ])('held on %s', async (heldOn, titles) => {
    const { store } = opened();
    const facts = new ArticleFacts({ name: 'offices', title: 'Who was what', outlet: 'Westland Gazette', published: '2026-01-10' });
    const attested = { attestedFirst: '2025-12', attestedLast: '2026-01-10' };
    const tenures = {
      stated: { status: 'HELD', from: '2025', until: '2025-04' },
      began: { status: 'HELD', from: '2025-04-01', attestedFirst: '2026-01-10', attestedLast: '2026-01-10' },
      acting: { status: 'ACTING', ...attested },
      was: { status: 'FORMER', from: '2025-12', until: '2025-12', endedBefore: '2026-01-10' },
      over: { status: 'FORMER', endedBefore: '2026-01-10' },
      elect: { status: 'ELECT', ...attested },
      nominee: { status: 'NOMINEE', ...attested },
      candidate: { status: 'CANDIDATE', ...attested },
    } as const;
    for (const [title, fields] of Object.entries(tenures)) facts.refer('Tenure', { title, ...fields }, [`tenure ${title}`]);
    await put(store, facts);
    const list = { ...wholeList, asked: { heldOn } };
    const { items } = await store.page('Tenure', { first: 10, after: null, list });
    expect([items.map((node) => (node as Tenure).title).toSorted(), await store.countList('Tenure', list)]).toEqual([
      titles.toSorted(),
      titles.length,
    ]);
  });
});
