import { expect, test } from '@jest/globals';
import { describeLoaded } from '../../src/cli/samples.ts';
import type { NodeId } from '../../src/domain/id.ts';
import type { Ingested } from '../../src/service/service.ts';

const loaded = (article: string, status: Ingested['status']): Ingested => ({
  article: article as NodeId,
  status,
  title: 'Toll',
  statements: 1,
  references: 1,
});

test.each<readonly [readonly Ingested[], string]>([
  [[loaded('a', 'stored'), loaded('b', 'stored')], '2 sample articles'],
  [[loaded('a', 'stored'), loaded('b', 'stored'), loaded('a', 'revised')], '2 sample articles (one revised)'],
])('an article that is revised counts once', (articles, told) => {
  expect(describeLoaded(articles)).toBe(told);
});
