import { expect, test } from '@jest/globals';
import { BENCH_SITE, generate, personId, sizeOf, statementsOf } from '../../scripts/bench/generate.ts';
import { seeded } from '../../scripts/bench/random.ts';

const size = sizeOf(1000);
const world = () => [...generate(size, seeded(1))];

test('the same seed makes the same world', () => {
  expect(world().map(({ article }) => article)).toEqual(world().map(({ article }) => article));
});

test('one person speaks at least one statement in ten, and every article is known as made up', () => {
  const graphs = world();
  const spoken = graphs.flatMap(({ relations }) => relations.filter(({ type }) => type === 'SPOKEN_BY'));
  expect(spoken).toHaveLength(statementsOf(size));
  expect(spoken.filter(({ to }) => to === personId(0)).length).toBeGreaterThan(spoken.length / 10);
  expect(graphs.filter(({ article }) => !article.url?.startsWith(BENCH_SITE))).toEqual([]);
});
