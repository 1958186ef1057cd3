import { expect, test } from '@jest/globals';
import { toWarnings } from '../../src/store/neo4j/warnings.ts';
import { describeStores } from './stores.ts';

test.each<readonly [string | undefined, readonly (readonly [string, string])[], readonly RegExp[]]>([
  [
    'Neo4j/5.26.30',
    [
      ['db.transaction.timeout', '1m'],
      ['db.memory.transaction.max', '256.00MiB'],
    ],
    [],
  ],
  ['Neo4j/2026.08.1', [], []],
  ['Neo4j/5.25.1', [], [/^Neo4j\/5\.25\.1 is older/]],
  [
    'Neo4j/4.4.0',
    [['db.transaction.timeout', '0s']],
    [
      /^Neo4j\/4\.4\.0 is older/,
      /^db\.transaction\.timeout is not set, .* for ever: write db\.transaction\.timeout=60s or so into neo4j\.conf/,
    ],
  ],
  [
    'Neo4j/5.26.0',
    [
      ['db.lock.acquisition.timeout', '0s'],
      ['db.memory.transaction.max', '0B'],
    ],
    [
      /^db\.lock\.acquisition\.timeout is not set, .*: write db\.lock\.acquisition\.timeout=10s or so into neo4j\.conf/,
      /^db\.memory\.transaction\.max is not set, .* memory: write db\.memory\.transaction\.max=256m or so into neo4j\.conf/,
    ],
  ],
  [undefined, [], []],
])('of %s with %j', (agent, settings, warnings) => {
  const told = toWarnings(
    agent,
    settings.map(([name, value]) => ({ name, value })),
  );
  expect(told).toEqual(warnings.map((words) => expect.stringMatching(words)));
});

describeStores('what there is to warn of', (opened) => {
  test('is told in sentences that name a setting', async () => {
    const told = await opened().store.warnings();
    expect(told.filter((warning) => !/^db\.\S+ is not set, /.test(warning))).toEqual([]);
  });
});
