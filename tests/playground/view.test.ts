import { describe, expect, test } from '@jest/globals';
import { emptyView, moveTo, readView, toQuery, withStep, type View } from '../../src/playground/state/view.ts';

const whole: View = {
  article: 'QXJ0aWNsZTox',
  focus: 'UGVyc29uOjE~SOLD_TO~T3JnOjI',
  at: { start: 12, end: 30 },
  attitudes: true,
  steps: [
    { does: 'add', id: 'a' },
    { does: 'expand', id: 'b' },
    { does: 'expand', id: 'b', relation: 'SPOKEN_BY', kind: 'Statement' },
    { does: 'hide', id: 'a' },
    { does: 'move', id: 'b', x: -12, y: 40 },
  ],
};

describe('the address', () => {
  test('the start has none', () => expect(toQuery(emptyView)).toBe(''));

  test('reads back as the view it was written from, the steps in order', () => {
    expect(readView(toQuery(whole))).toEqual(whole);
  });

  const broken: readonly [query: string, steps: View['steps']][] = [
    ['?add=', []],
    ['?move=a~x~3', []],
    ['?unknown=a&add=b', [{ does: 'add', id: 'b' }]],
    ['?expand=a~SOLD_TO~Ship', [{ does: 'expand', id: 'a' }]],
    ['?expand=a~SPOKEN_BY', [{ does: 'expand', id: 'a', relation: 'SPOKEN_BY' }]],
  ];
  test.each(broken)('%s is read as far as it is known', (query, steps) => {
    expect(readView(query)).toEqual({ ...emptyView, steps });
  });

  test.each(['?at=', '?at=3', '?at=a-b', '?at=-1-4'])('%s names no words', (query) => expect(readView(query).at).toBeNull());
});

describe('going on', () => {
  test('leaves the words behind that were looked for, and nothing else', () => {
    expect(moveTo(whole, { focus: null })).toEqual({ ...whole, focus: null, at: null });
  });

  test('moving one node twice in a row is one step, and another step between makes it two', () => {
    const once = withStep(emptyView, { does: 'move', id: 'a', x: 1, y: 1 });
    const twice = withStep(once, { does: 'move', id: 'a', x: 2, y: 2 });
    expect(twice.steps).toEqual([{ does: 'move', id: 'a', x: 2, y: 2 }]);
    const between = withStep(withStep(once, { does: 'add', id: 'b' }), { does: 'move', id: 'a', x: 2, y: 2 });
    expect(between.steps).toHaveLength(3);
  });
});
