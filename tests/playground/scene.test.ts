import { describe, expect, test } from '@jest/globals';
import { linkKey, type GraphLink } from '../../src/playground/canvas/links.ts';
import {
  applyStep,
  emptyScene,
  neighboursOf,
  unseenCount,
  type Brought,
  type GraphNode,
  type Scene,
} from '../../src/playground/canvas/scene.ts';

const node = (id: string, total = 0): GraphNode => ({ id, kind: 'Person', caption: id, note: '', total });
const link = (from: string, to: string, relation = 'MEMBER_OF'): GraphLink => ({ from, to, relation, count: 1 });
const pointsOf = ({ nodes }: Scene) => Object.fromEntries([...nodes].map(([id, { x, y }]) => [id, [x, y]]));
const ring = (size: number): Brought => {
  const names = Array.from({ length: size }, (_, index) => `n${index}`);
  return { nodes: [node('hub', size), ...names.map((name) => node(name))], links: names.map((name) => link(name, 'hub')) };
};
const start = applyStep(emptyScene, { does: 'expand', id: 'hub' }, ring(12));

describe('a step', () => {
  test('that adds moves nothing that is placed, and leaves room around every node', () => {
    const more: Brought = { nodes: [node('n0'), ...Array.from({ length: 25 }, (_, index) => node(`m${index}`))], links: [] };
    const links = more.nodes.slice(1).map(({ id }) => link(id, 'n0'));
    const next = applyStep(start, { does: 'expand', id: 'n0' }, { ...more, links });
    expect(pointsOf(next)).toMatchObject(pointsOf(start));
    expect(next.nodes.size).toBe(38);
    expect(closest(next)).toBeGreaterThan(55);
  });

  test('leads to the same picture every time', () => {
    expect(pointsOf(applyStep(emptyScene, { does: 'expand', id: 'hub' }, ring(12)))).toEqual(pointsOf(start));
  });

  test('draws no link whose end is not drawn', () => {
    const scene = applyStep(emptyScene, { does: 'add', id: 'a' }, { nodes: [node('a')], links: [link('a', 'b')] });
    expect([...scene.links]).toEqual([]);
  });

  test('that hides takes the links along, and adding the node again brings it out of hiding', () => {
    const hidden = applyStep(start, { does: 'hide', id: 'n0' }, { nodes: [], links: [] });
    expect([hidden.nodes.has('n0'), hidden.links.has(linkKey(link('n0', 'hub'))), [...hidden.hidden]]).toEqual([false, false, ['n0']]);
    const shown = applyStep(hidden, { does: 'add', id: 'n0' }, { nodes: [node('n0')], links: [link('n0', 'hub')] });
    expect([shown.nodes.has('n0'), shown.links.has(linkKey(link('n0', 'hub'))), [...shown.hidden]]).toEqual([true, true, []]);
  });

  test('that moves puts one node where it says, and passes over what is not drawn', () => {
    const moved = applyStep(start, { does: 'move', id: 'n1', x: 5, y: -7 }, { nodes: [], links: [] });
    expect(pointsOf(moved)).toEqual({ ...pointsOf(start), n1: [5, -7] });
    expect(applyStep(start, { does: 'move', id: 'gone', x: 0, y: 0 }, { nodes: [], links: [] })).toBe(start);
  });

  test('made again puts everybody where they stood, and finds room for who is new', () => {
    const stood = new Map(start.nodes).set('n3', { ...node('n3'), x: 400, y: 300 });
    const { nodes, links } = ring(12);
    const others = { nodes: [...nodes.filter(({ id }) => id !== 'n5'), node('new')], links: [...links, link('new', 'hub')] };
    const again = applyStep(emptyScene, { does: 'expand', id: 'hub' }, others, { before: stood });
    const { n5: _, ...stay } = pointsOf({ ...start, nodes: stood });
    expect(pointsOf(again)).toEqual({ ...stay, new: [expect.any(Number), expect.any(Number)] });
    expect(closest(again)).toBeGreaterThan(55);
  });

  test('that finds nothing changes nothing that is drawn', () => {
    expect(pointsOf(applyStep(start, { does: 'expand', id: 'gone' }, { nodes: [], links: [] }))).toEqual(pointsOf(start));
  });
});

describe('what is not drawn', () => {
  const through = (relation: string, ...ids: readonly string[]): GraphLink => ({ ...link('a', 'b', relation), through: new Set(ids) });
  const draw = (nodes: readonly GraphNode[], ...links: readonly GraphLink[]) =>
    applyStep(emptyScene, { does: 'expand', id: 'a' }, { nodes, links });

  test('is counted by relationships; what a line stands for is drawn by it, once', () => {
    const links = [link('a', 'b'), link('b', 'a', 'HOLDS'), through('SPOKE_ABOUT', 's1', 's2'), through('IN_OFFICE_AS', 't1')];
    const scene = draw([node('a', 7), node('b')], ...links);
    expect(unseenCount(scene, node('a', 7))).toBe(2);
    expect([...neighboursOf(scene, 'a')]).toEqual(['b']);
    const withTenure = draw([node('a', 7), node('b'), node('t1')], ...links, link('a', 't1', 'HOLDS'));
    expect(unseenCount(withTenure, node('a', 7))).toBe(2);
  });

  test('is less after each step that tells of more statements between the same two', () => {
    const scene = draw([node('a'), node('b')], through('SPOKE_ABOUT', 's1', 's2'));
    const next = applyStep(scene, { does: 'expand', id: 'b' }, { nodes: [], links: [through('SPOKE_ABOUT', 's2', 's3')] });
    expect([...next.links.values()]).toEqual([{ ...through('SPOKE_ABOUT', 's1', 's2', 's3'), count: 3 }]);
    expect(unseenCount(next, node('a', 5))).toBe(2);
  });
});

function closest({ nodes }: Scene): number {
  const points = [...nodes.values()];
  return Math.min(...points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}
