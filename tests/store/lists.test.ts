import { expect, test } from '@jest/globals';
import { wholeList, type ListKind, type ListRequest } from '../../src/domain/list-filters.ts';
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
});
