import { describe, expect, test } from '@jest/globals';
import type { NodeId } from '../../src/domain/id.ts';
import type { AnyNode } from '../../src/domain/model.ts';
import { findPaths, type PathRequest } from '../../src/service/path/find-paths.ts';

const id = (name: string) => name as NodeId;

/** A graph of nodes joined by lines "a-b"; it counts the steps that were asked for. */
function graphOf(lines: readonly string[]) {
  const beside = new Map<string, string[]>();
  for (const [a = '', b = ''] of lines.map((line) => line.split('-'))) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = beside.get(one);
      if (known) known.push(other);
      else beside.set(one, [other]);
    }
  }
  let asked = 0;
  const graph: Parameters<typeof findPaths>[0] = {
    nodes: async (ids) => new Map(ids.filter((one) => beside.has(one)).map((one) => [one, { id: one } as AnyNode])),
    frontier: async (ids, { most }) => {
      asked += 1;
      return ids
        .flatMap((from) => (beside.get(from) ?? []).map((to) => ({ from, to: id(to), degree: beside.get(to)?.length ?? 0 })))
        .slice(0, most);
    },
    linksBetween: async (pairs) => pairs.map(([a, b]) => ({ a, b, support: [], supportCount: 1 })),
  };
  return { graph, asked: () => asked };
}

async function find(lines: readonly string[], request: Partial<PathRequest> = {}) {
  const { graph, asked } = graphOf(lines);
  const whole = { from: id('a'), to: id('z'), maxHops: 6, relations: null, avoid: [], maxDegree: 1000, first: 10, ...request };
  const answer = await findPaths(graph, whole);
  const paths = answer?.paths.map((hops) => [hops[0]?.from.id, ...hops.map(({ to }) => to.id)].join('-'));
  return { paths, skippedHubs: answer?.skippedHubs, outOfBudget: answer?.outOfBudget, asked: asked() };
}

const fan = (hub: string, size: number) => Array.from({ length: size }, (_, i) => `${hub}-${hub}${i}`);
const whole = { skippedHubs: 0, outOfBudget: false };

describe('paths', () => {
  test.each<readonly [string, readonly string[], Partial<PathRequest>, object]>([
    ['of one hop', ['a-z', 'a-b', 'b-z'], {}, { paths: ['a-z'], ...whole, asked: 1 }],
    ['of four hops, one statement each', ['a-b', 'b-c', 'c-d', 'd-z'], {}, { paths: ['a-b-c-d-z'], ...whole, asked: 4 }],
    ['not longer than asked', ['a-b', 'b-c', 'c-d', 'd-z'], { maxHops: 3 }, { paths: [], ...whole, asked: 3 }],
    ['every shortest one', ['a-b', 'a-c', 'b-z', 'c-z', 'a-d', 'd-e', 'e-z'], {}, { paths: ['a-b-z', 'a-c-z'], ...whole, asked: 2 }],
    [
      'those first that lead through few',
      ['a-b', 'a-c', 'b-z', 'c-z', ...fan('b', 5)],
      {},
      { paths: ['a-c-z', 'a-b-z'], ...whole, asked: 2 },
    ],
    ['only so many', ['a-b', 'a-c', 'b-z', 'c-z'], { first: 1 }, { paths: ['a-b-z'], ...whole, asked: 2 }],
    [
      'that cross and part again',
      ['a-b', 'a-c', 'b-m', 'c-m', 'm-x', 'm-y', 'x-z', 'y-z'],
      {},
      {
        paths: ['a-b-m-x-z', 'a-b-m-y-z', 'a-c-m-x-z', 'a-c-m-y-z'],
        ...whole,
        asked: 4,
      },
    ],
    [
      'around a hub',
      ['a-h', 'h-z', ...fan('h', 20), 'a-b', 'b-c', 'c-z'],
      { maxDegree: 10 },
      {
        paths: ['a-b-c-z'],
        skippedHubs: 1,
        outOfBudget: false,
        asked: 3,
      },
    ],
    ['to a hub that is an end', [...fan('z', 2000), 'a-b', 'b-z'], { maxDegree: 10 }, { paths: ['a-b-z'], ...whole, asked: 2 }],
    ['of nothing that is joined', ['a-b', 'y-z'], {}, { paths: [], ...whole, asked: 2 }],
  ])('%s', async (_, lines, request, expected) => {
    expect(await find(lines, request)).toEqual(expected);
  });

  test('from an end of too many are found from the other end, and the answer says what was not looked at', async () => {
    const many = Array.from({ length: 25_000 }, (_, i) => `z-n${i}`);
    expect(await find(['a-b', 'b-c', 'c-z', ...many])).toEqual({ paths: ['a-b-c-z'], skippedHubs: 0, outOfBudget: true, asked: 4 });
    expect(await find(['a-b', 'b-c', ...many, 'y-z'], { maxHops: 6 })).toMatchObject({ paths: [], outOfBudget: true });
  });

  test('to a node that is not there are none', async () => {
    expect(await find(['a-b'])).toMatchObject({ paths: undefined });
  });
});
