import { expect, test } from '@jest/globals';
import { withDefaults } from '../../src/article/defaults.ts';
import type { ArticleRecord } from '../../src/article/record.ts';

const defaults = { published: '2026-02-03', outlet: 'The Ferry Post' };
const page =
  '<title>Toll</title><meta property="article:published_time" content="2025-09-16"><article><p>Ada Vane spoke about the toll.</p></article>';

test.each<readonly [string, ArticleRecord, object]>([
  ['none of both', { text: 'Ada Vane spoke.' }, defaults],
  ['an empty outlet', { text: 'Ada Vane spoke.', outlet: ' ' }, defaults],
  ['its own outlet', { text: 'Ada Vane spoke.', outlet: 'Beacon' }, { published: '2026-02-03', outlet: 'Beacon' }],
  ['a date in its page', { html: page }, { outlet: 'The Ferry Post' }],
  ['no text', { text: '' }, {}],
])('an article with %s', (_, record, given) => {
  expect(withDefaults(record, defaults)).toEqual({ ...record, ...given });
});
