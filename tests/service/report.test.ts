import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/article.ts';
import { extract } from '../../src/extract/extract.ts';
import { toHtml } from '../../src/service/report/html-report.ts';
import { markPieces } from '../../src/service/report/marks.ts';
import { reportFacts } from '../../src/service/report/facts-report.ts';
import { toText } from '../../src/service/report/text-report.ts';

const facts = extract(
  readArticle({
    title: 'Bridge <vote> & toll',
    text: 'The river rose.\n\n“The bridge is safe,” Ada Vane said.\n\nREAD MORE: The toll',
    published: '2025-09-16',
  }),
);

test('pieces are the whole text, cut where a mark begins or ends', () => {
  const section = facts.article.sections.find(({ start }) => facts.article.text.startsWith('“', start))!;
  expect(markPieces(facts, section).map(({ start, end, kinds }) => [facts.article.text.slice(start, end), [...kinds]])).toEqual([
    ['“The bridge is safe,”', ['content']],
    [' ', []],
    ['Ada Vane', ['speaker']],
    [' ', []],
    ['said', ['cue']],
    ['.', []],
  ]);
});

test('the page shows marks as text, never as markup of the article', () => {
  const html = toHtml(facts, false);
  expect([
    html.includes('<h1>Bridge &lt;vote&gt; &amp; toll</h1>'),
    html.includes(
      '<p><a href="#s1"><span class="content">“The bridge is safe,”</span></a> <span class="speaker">Ada Vane</span> <span class="cue">said</span>.</p>',
    ),
    html.includes('<p class="left-out" title="Leads to another story">READ MORE: The toll</p>'),
    html.includes('<script'),
  ]).toEqual([true, true, true, false]);
});

test('the page of text', () => {
  const [statements] = toText(reportFacts(facts), false).split('PEOPLE');
  expect(statements?.split('\n').slice(1)).toEqual([
    '2025-09-16',
    `article ${facts.article.id}`,
    '',
    'STATEMENTS (1)',
    '  1. Ada Vane (direct, cue “said”)',
    '     The bridge is safe',
    '',
    '',
  ]);
});
