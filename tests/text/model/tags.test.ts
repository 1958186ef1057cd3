import { expect, test } from '@jest/globals';
import { bestTags } from '../../../src/text/model/tags.ts';

const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];

/** Tags as the scores alone would choose them, and what the sequence allows. */
test.each([
  ['nothing to correct', ['B-PER', 'I-PER', 'O'], 'B-PER I-PER O'],
  ['a name cannot begin with I', ['I-PER', 'O'], 'B-PER O'],
  ['nor change its kind inside', ['B-PER', 'I-ORG', 'I-ORG'], 'B-PER B-ORG I-ORG'],
  ['no words', [], ''],
])('%s', (_, favourites, expected) => {
  // Each favourite scores 3; the same kind in its other position scores 2, everything else 0.
  const scores = favourites.flatMap((favourite) =>
    TAGS.map((tag) => (tag === favourite ? 3 : tag.slice(1) === favourite.slice(1) && tag !== 'O' ? 2 : 0)),
  );
  const tags = bestTags(Float32Array.from(scores), favourites.length, TAGS.length, TAGS);
  expect([...tags].map((tag) => TAGS[tag]).join(' ')).toBe(expected);
});
