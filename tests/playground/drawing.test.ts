import { describe, expect, test } from '@jest/globals';
import { toBends, toCurve } from '../../src/playground/canvas/curves.ts';
import { placeLabels } from '../../src/playground/canvas/label-places.ts';
import { toLines } from '../../src/playground/canvas/label.ts';
import { linkKey, type GraphLink } from '../../src/playground/canvas/links.ts';
import type { Point } from '../../src/playground/canvas/layout.ts';
import type { GraphNode } from '../../src/playground/canvas/scene.ts';
import { findNext, type Direction } from '../../src/playground/canvas/steering.ts';
import { fit, fitReadably, shows, toCanvas, zoom } from '../../src/playground/canvas/viewport.ts';

describe('the window', () => {
  const size = { width: 800, height: 600 };
  const points = [
    { x: -400, y: -100 },
    { x: 900, y: 300 },
  ];

  test('fitted, it shows every point', () => {
    expect(shows({ x: 0, y: 0, scale: 1 }, points, size)).toBe(false);
    expect(shows(fit(points, size), points, size)).toBe(true);
  });

  test('what could not be read when fitted is shown around its first point', () => {
    const far = [
      { x: 0, y: 0 },
      { x: 9000, y: 0 },
    ];
    expect(fitReadably(far, size)).toEqual({ scale: 0.6, x: -0, y: -8 });
    expect(fitReadably(points, { width: 1600, height: 900 })).toEqual(fit(points, { width: 1600, height: 900 }));
  });

  test('zoomed, what lies under the pointer stays there', () => {
    const at = { x: 120, y: -80 };
    const before = { x: 10, y: 20, scale: 0.8 };
    const after = zoom(before, 1.5, at);
    const [was, is] = [toCanvas(before, at), toCanvas(after, at)];
    expect([is.x, is.y]).toEqual([expect.closeTo(was.x), expect.closeTo(was.y)]);
  });

  test('zooming ends at its bounds', () => {
    expect([zoom({ x: 0, y: 0, scale: 1 }, 1000).scale, zoom({ x: 0, y: 0, scale: 1 }, 0.0001).scale]).toEqual([2.5, 0.2]);
  });
});

describe('arrow keys', () => {
  const nodes = new Map([
    ['here', { x: 0, y: 0 }],
    ['near', { x: 60, y: 10 }],
    ['joined', { x: 130, y: 0 }],
    ['above', { x: 10, y: -90 }],
  ]);
  const cases: readonly [Direction, string | null][] = [
    ['ArrowRight', 'joined'],
    ['ArrowUp', 'above'],
    ['ArrowLeft', null],
  ];
  test.each(cases)('%s leads to %s', (direction, wanted) => {
    expect(findNext(nodes, 'here', direction, new Set(['joined']))).toBe(wanted);
  });
});

describe('edges', () => {
  const link = (from: string, to: string, relation: string): GraphLink => ({ from, to, relation, count: 1 });

  test('between the same two nodes lie side by side, whichever way they run', () => {
    const links = [link('a', 'b', 'ABOUT'), link('b', 'a', 'HOLDS'), link('a', 'c', 'ABOUT')];
    const bends = toBends(links);
    expect(links.map((each) => bends.get(linkKey(each)))).toEqual([-17, -17, 0]);
    const place = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 } };
    const [there, back] = [toCurve(place.a, place.b, -17, { from: 5, to: 5 }), toCurve(place.b, place.a, -17, { from: 5, to: 5 })];
    expect(Math.sign(there.at(0.5).y)).toBe(-Math.sign(back.at(0.5).y));
  });

  test('begin and end outside of their nodes', () => {
    expect(toCurve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0, { from: 20, to: 10 }).path).toBe('M22.0,0.0Q50.0,0.0 83.0,0.0');
  });
});

describe('labels', () => {
  const place = (id: string, x: number, y: number): GraphNode & Point => ({
    id,
    kind: 'Person',
    caption: 'Ada Vane',
    note: '',
    total: 0,
    x,
    y,
  });
  const radii = { from: 23, to: 23 };
  const [vane, holt] = [place('vane', 0, 0), place('holt', 300, 0)];
  const label = (key: string, bend = 0) => ({ key, words: 'spoke about', curve: toCurve(vane, holt, bend, radii), share: 0.5 });

  test('stand in the middle of their edge when nothing is in the way', () => {
    expect([...placeLabels([label('one')], [vane, holt], 1)]).toEqual([['one', { x: 148.75, y: 0, isFree: true }]]);
  });

  test('give way along the edge to a name, and to each other', () => {
    const above = place('above', 150, -30);
    const [one, two] = [...placeLabels([label('one'), label('two')], [vane, holt, above], 1).values()];
    expect([one?.isFree, two?.isFree]).toEqual([true, true]);
    expect(Math.abs(one!.x - 150)).toBeGreaterThan(26 + 29);
    expect(Math.hypot(one!.x - two!.x, one!.y - two!.y)).toBeGreaterThan(8);
  });

  test('that find no place say so', () => {
    const crowd = [60, 105, 150, 195, 240].flatMap((x) => [place(`${x} high`, x, -25), place(`${x} low`, x, 15)]);
    expect(placeLabels([label('one')], [vane, holt, ...crowd], 1).get('one')?.isFree).toBe(false);
  });
});

describe('captions', () => {
  const cases: readonly [caption: string, lines: readonly string[]][] = [
    ['Ada Vane', ['Ada Vane']],
    ['Foreign Minister of Portugal', ['Foreign Minister', 'of Portugal']],
    ['Westland and Portugal sign a shipping pact', ['Westland and', 'Portugal sign a…']],
    ['Antidisestablishmentarianists', ['Antidisestablishme…']],
  ];
  test.each(cases)('%s', (caption, lines) => expect(toLines(caption)).toEqual(lines));
});
