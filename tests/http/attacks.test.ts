import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bearerAccess, readTokens, tokenCheck } from '../../src/http/access.ts';
import { openTollGraph, type TestGraph } from '../api/graph.ts';
import { attacks, type Attack } from './attacks.ts';

let services: Readonly<Record<Attack['at'], TestGraph>>;
beforeAll(async () => {
  const tokens = readTokens(`${createHash('sha256').update('read-me').digest('hex')} reader Desk`);
  const access = bearerAccess([tokenCheck(() => tokens)], { anonymousReader: false });
  services = {
    open: await openTollGraph(),
    locked: await openTollGraph({ locked: true }),
    guarded: await openTollGraph({ access, costPerMinute: 1 }),
  };
});
afterAll(async () => {
  for (const service of Object.values(services)) await service.close();
});

interface Refusal {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('the checklist of attacks: each is refused with one coded 4xx before any statement runs', () => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_, { at, url, init, refused }) => {
    const service = services[at];
    service.statements();
    const response = await service.graphql.fetch(url, init);
    const { data, errors = [] } = (await response.json()) as Refusal;
    expect([response.status, [...new Set(errors.map(({ extensions }) => extensions.code))], service.statements()]).toEqual([
      refused[0],
      [refused[1]],
      [],
    ]);
    // What is refused says why in a few words, and nothing of the inside.
    expect([
      data ?? null,
      errors.length <= 5,
      errors.every(({ message }) => !/cypher|bolt:|node_modules|\bat \w+ \(/i.test(message)),
    ]).toEqual([null, true, true]);
  });

  test('the spy sees what is answered, and what is written', async () => {
    const { open } = services;
    open.statements();
    await open.ask('{ people { totalCount } }');
    await open.ask('mutation { ingestArticle(input: { text: "Ruth Holt spoke." }) { __typename } }');
    expect(open.statements()).toEqual(expect.arrayContaining(['page-person', 'write']));
  });
});
