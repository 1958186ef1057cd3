import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/article.ts';
import { idOfUrl, toCanonicalUrl } from '../../src/article/identity.ts';
import { detectFormat } from '../../src/article/formats/reading.ts';
import { readWhole } from '../../src/article/formats/file.ts';
import type { ArticleRecord } from '../../src/article/record.ts';
import { findWrittenDate } from '../../src/article/dates.ts';

describe('stored text', () => {
  const body = 'Calder rejects toll\r\n\r\nThe council voted on Monday.\n';
  const cases: readonly [name: string, title: string | undefined, text: string, title2: string][] = [
    ['no title given: the text, and its first line is the title', undefined, body, 'Calder rejects toll'],
    ['the text begins with the title', 'CALDER REJECTS “TOLL”', body, 'CALDER REJECTS “TOLL”'],
    ['another title stands above', 'Calder says no', `Calder says no\n\n${body}`, 'Calder says no'],
  ];
  test.each(cases)('%s', (_, title, text, expected) => {
    const article = readArticle({ text: body, ...(title !== undefined && { title }) });
    expect([article.text, article.title]).toEqual([text, expected]);
  });

  test('a text without a headline is known by its first words', () => {
    expect(readArticle({ text: 'The council voted on Monday against the toll that the mayor had asked for.' }).title).toBe(
      'The council voted on Monday against the toll that the mayor had …',
    );
  });
});

describe('identity', () => {
  test('one address, however it is shared', () => {
    const shared = ['https://www.beacon.example/a/?utm_source=x&fbclid=1#top', 'http://beacon.example/a', ' https://beacon.example/a/ '];
    expect(new Set(shared.map(idOfUrl)).size).toBe(1);
    expect(toCanonicalUrl('https://me:pw@Beacon.example/a?id=4&utm_medium=mail#top')).toBe('https://beacon.example/a?id=4');
  });

  test('without an address: outlet, date and text', () => {
    const record = { text: 'The council voted.', outlet: 'The Beacon', published: '2025-09-16' };
    const ids = [
      record,
      { ...record, byline: 'Tom Aldous' },
      { ...record, outlet: 'The Ledger' },
      { ...record, published: '2025-09-17' },
    ].map((given) => readArticle(given).id);
    expect([ids[0] === ids[1], new Set(ids).size]).toEqual([true, 3]);
  });

  test('a change of text or metadata is another revision of the same article', () => {
    const record = { text: 'The council voted.', url: 'https://beacon.example/a' };
    const one = readArticle(record);
    const again = readArticle(record);
    const other = readArticle({ ...record, text: 'It voted.' });
    const dated = readArticle({ ...record, published: '2025' });
    expect([
      one.revision === again.revision,
      one.revision === other.revision,
      one.revision === dated.revision,
      one.id === other.id,
    ]).toEqual([true, false, false, true]);
  });
});

test('what an article prints of itself is known of it, unless the caller says otherwise', () => {
  const text = [
    'Calder rejects the toll',
    'By Tom Aldous',
    'Published September 16, 2025 at 4 p.m.',
    'Updated Sept. 17, 2025',
    'The council voted on Monday.',
    '© 2025 The Calder Beacon. All rights reserved.',
  ].join('\n');
  const known = ({ outlet, byline, published, updated }: ArticleRecord) => ({ outlet, byline, published, updated });
  expect([known(readArticle({ text })), known(readArticle({ text, outlet: 'The Ledger', published: '2025' }))]).toEqual([
    { outlet: 'The Calder Beacon', byline: 'Tom Aldous', published: '2025-09-16', updated: '2025-09-17' },
    { outlet: 'The Ledger', byline: 'Tom Aldous', published: '2025', updated: '2025-09-17' },
  ]);
});

test.each([
  ['Latest Westland news on Beacon Online', 'Beacon Online'],
  ['Copyright 2024 by Westland Media Group, Inc.', 'Westland Media Group'],
  ['More stories you may like', undefined],
  ['© All rights reserved', undefined],
])('the publisher in %j is %s', (footer, outlet) => {
  expect(readArticle({ text: `The council voted on Monday.\n${footer}` }).outlet).toBe(outlet);
});

test('a page: its main text, what it says of itself, and nothing of its furniture', () => {
  const html = `<!doctype html><html lang="en"><head><title>Toll | Beacon</title>
    <meta property="og:site_name" content="The Calder Beacon"><link rel="canonical" href="/a/toll">
    <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Calder rejects toll","datePublished":"2025-09-16T21:00:00-05:00","author":[{"name":"Tom Aldous"},{"name":"Kim Ferreira"}]}]}</script></head>
    <body><nav><p>Home News Sport</p></nav><article><h1>Calder rejects toll</h1><p class="byline">By Tom Aldous</p>
    <figure><img src="x.png"><figcaption>The bridge.</figcaption></figure>
    <p>The council &amp; the mayor   met<br>on Monday. <a href="/x">They</a> voted.</p>
    <div class="related"><p>Nothing of this is read.</p></div><p><a href="/y">Five ways to cross the river</a></p>
    <h2>What next</h2><div>The council meets <b>again</b>.</div><script>alert(1)</script></article>
    <aside><p>Subscribe for much more of this and that.</p></aside><footer>© Beacon</footer></body></html>`;
  const { text, sections, id, revision, ...metadata } = readArticle({ html, url: 'https://beacon.example/amp/toll?utm_source=x' });
  expect(metadata).toEqual({
    title: 'Calder rejects toll',
    outlet: 'The Calder Beacon',
    byline: 'Tom Aldous, Kim Ferreira',
    published: '2025-09-16',
    url: 'https://beacon.example/a/toll',
    language: 'en',
  });
  expect([id, revision.length]).toEqual([idOfUrl('https://beacon.example/a/toll'), 32]);
  expect(sections.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['HEADLINE', 'Calder rejects toll'],
    ['BYLINE', 'By Tom Aldous'],
    ['CAPTION', 'The bridge.'],
    ['BODY', 'The council & the mayor met'],
    ['BODY', 'on Monday. They voted.'],
    ['RELATED_LINK', 'Five ways to cross the river'],
    ['INTER_TITLE', 'What next'],
    ['BODY', 'The council meets again.'],
  ]);
});

describe('feeds', () => {
  const rss = `<?xml version="1.0"?><rss xmlns:dc="d" xmlns:content="c"><channel><title>The Beacon</title><item><title>Toll &amp; bridge</title><link>https://beacon.example/a</link>
    <pubDate>Tue, 16 Sep 2025 21:00:00 GMT</pubDate><dc:creator>Tom Aldous</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>The council met.</p>]]></content:encoded></item></channel></rss>`;
  const atom = `<feed xmlns="a"><title>The Beacon</title><entry><title>Toll &amp; bridge</title><link rel="self" href="https://beacon.example/self"/><link rel="alternate" href="https://beacon.example/a"/>
    <published>2025-09-16T21:00:00Z</published><author><name>Tom Aldous</name></author><content type="html">&lt;p&gt;The council met.&lt;/p&gt;</content></entry></feed>`;
  test.each([
    ['RSS', rss],
    ['Atom', atom],
  ])('%s', (_, xml) => {
    expect(readWhole(xml, 'feed', 'feed')).toEqual([
      {
        name: 'feed item 1 (Toll & bridge)',
        record: {
          title: 'Toll & bridge',
          outlet: 'The Beacon',
          url: 'https://beacon.example/a',
          byline: 'Tom Aldous',
          published: '2025-09-16',
          html: '<p>The council met.</p>',
        },
      },
    ]);
  });
});

test.each([
  ['a.txt', '{"text":"x"}', 'text'],
  ['a.JSONL', '', 'jsonl'],
  ['-', '  {"text":"x"}', 'jsonl'],
  ['-', '<?xml version="1.0"?>\n<!-- made by hand --><rss version="2.0">', 'feed'],
  ['-', '<?xml version="1.0"?><html>', 'html'],
  ['-', '<!DOCTYPE html>', 'html'],
  ['-', 'The council <met>', 'text'],
])('%s beginning %j is %s', (name, head, format) => {
  expect(detectFormat(name, head)).toBe(format);
});

test.each([
  ['2025-09-16T10:00:00+02:00', '2025-09-16'],
  ['Tue, 16 Sep 2025 21:00:00 GMT', '2025-09-16'],
  ['Published Sept. 6, 2025 at 4 p.m.', '2025-09-06'],
  ['February 30, 2025', null],
  ['yesterday', null],
])('the date in %j', (words, date) => {
  expect(findWrittenDate(words)).toBe(date);
});

test('a notice to editors stands before the headline, a byline may tell the day, and a day with an agency opens a report', () => {
  const article = readArticle({
    text: 'FOR IMMEDIATE RELEASE\n\nGovernor Vane Signs Rivers Act\n\nBy Nell Archer, Science Correspondent | 4 February 2026\n\nFeb. 4 (Westland Markets) - The governor signed a bill on Monday.',
  });
  expect([
    article.title,
    article.byline,
    article.published,
    article.sections.map(({ kind, start, end }) => [kind, article.text.slice(start, Math.min(end, start + 26))]),
  ]).toEqual([
    'Governor Vane Signs Rivers Act',
    'Nell Archer, Science Correspondent',
    '2026-02-04',
    [
      ['BOILERPLATE', 'FOR IMMEDIATE RELEASE'],
      ['HEADLINE', 'Governor Vane Signs Rivers'],
      ['BYLINE', 'By Nell Archer, Science Co'],
      ['DATELINE', 'Feb. 4 (Westland Markets) '],
      ['BODY', 'The governor signed a bill'],
    ],
  ]);
});
