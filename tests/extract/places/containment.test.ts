import { expect, test } from '@jest/globals';
import { buildChains } from '../../../src/extract/chains/chains.ts';
import { findNames } from '../../../src/extract/names/names.ts';
import { findContainments } from '../../../src/extract/places/containment.ts';
import { tagText } from '../names/tag-text.ts';

/** [text with the model's tags, what lies in what, by which rule] */
const cases: readonly [marked: string, within: readonly string[]][] = [
  ['[Lyon/LOC] is in [France/LOC].', ['Lyon < France place.known']],
  ['[Paris/LOC] and [France/LOC] and [Texas/LOC].', ['Paris < France place.known']],
  ['[Portland/LOC] and the rest of [Oregon/LOC].', ['Portland < Oregon place.article']],
  ['[Portland/LOC], [Oregon/LOC] and [Maine/LOC].', []],
  ['[Portland/LOC] and the rest.', []],
  ['[Birmingham/LOC] and the rest of [Alabama/LOC].', ['Birmingham < Alabama place.article']],
  ['[Birmingham/LOC] is in [Britain/LOC].', ['Birmingham < United Kingdom place.article']],
  ['[Kiev/LOC] is in [Ukraine/LOC].', ['Kyiv < Ukraine place.known']],
  ['[Toronto/LOC] is in [Ontario/LOC], [Canada/LOC].', ['Toronto < Ontario place.known', 'Ontario < Canada place.written']],
  ['[Georgia/LOC] and [Russia/LOC] and the [United States/LOC].', []],
  ['[Ohio/LOC] and the rest of the [U.S./LOC]', ['Ohio < United States place.known']],
];

test.each(cases)('%s', (marked, within) => {
  const document = tagText(marked);
  const chains = buildChains(document, findNames(document));
  const nameOf = (at: number): string => chains[at]?.known?.name ?? chains[at]?.name ?? '';
  expect(findContainments(document, chains).map(({ inner, outer, rule }) => `${nameOf(inner)} < ${nameOf(outer)} ${rule}`)).toEqual(within);
});
