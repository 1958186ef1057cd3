import { describe, expect, test } from '@jest/globals';
import type { AnyNode } from '../../src/domain/model.ts';
import { toSnippets } from '../../src/store/snippets.ts';
import { toWords } from '../../src/domain/words.ts';

/** The snippets with each hit between brackets. */
function shown(node: object, asked: string): readonly string[] {
  return toSnippets(node as AnyNode, toWords(asked)).map(({ field, text, start, hits }) => {
    const marked = hits
      .toReversed()
      .reduce((words, hit) => `${words.slice(0, hit.start)}[${words.slice(hit.start, hit.end)}]${words.slice(hit.end)}`, text);
    return `${field} ${start}: ${marked}`;
  });
}

describe('snippets', () => {
  const person = { label: 'Person', name: 'Ada Élise Vane', aliases: ['Vane', 'Gov. Vane', 'the governor', 'Vanessa Vane', 'A. Vane'] };
  const before = 'One two three four five six seven eight nine ten eleven twelve. ';
  test.each<readonly [string, object, string, readonly string[]]>([
    ['words in any case and without accents', person, 'elise ADA', ['name 0: [Ada] [Élise] Vane']],
    ['of the last word also beginnings', person, 'gov', ['aliases 0: [Gov]. Vane', 'aliases 0: the [governor]']],
    [
      'at most three, those with most hits first',
      person,
      'vane',
      ['aliases 0: [Vanessa] [Vane]', 'name 0: Ada Élise [Vane]', 'aliases 0: [Vane]'],
    ],
    [
      'a letter beyond the first plane',
      { label: 'Place', name: '𝔓ort Ellis 🌉 pier', aliases: [] },
      'pier',
      ['name 0: 𝔓ort Ellis 🌉 [pier]'],
    ],
    [
      'of a long text the part around the first hit',
      { label: 'Statement', text: `${before}The bridge is old. ${before}${before}The bridge again.` },
      'bridge',
      [
        'text 19: five six seven eight nine ten eleven twelve. The [bridge] is old. One two three four five six seven eight nine ten eleven twelve. One two three four five six',
      ],
    ],
    ['nothing', person, 'nobody', []],
  ])('%s', (_, node, asked, expected) => {
    expect(shown(node, asked)).toEqual(expected);
  });
});
