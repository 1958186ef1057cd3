import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/article.ts';
import { extract } from '../../src/extract/extract.ts';
import { toHtml } from '../../src/service/report/html-report.ts';
import { markPieces } from '../../src/service/report/marks.ts';
import { reportFacts } from '../../src/service/report/facts-report.ts';
import { readText } from '../extract/read-text.ts';
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
      '<p><a href="#s1" title="rule statement.after-quote, confidence 0.96"><sup>1</sup><span class="content">“The bridge is safe,”</span></a> <span class="speaker">Ada Vane</span> <span class="cue">said</span>.</p>',
    ),
    html.includes('<p class="left-out" title="Leads to another story">READ MORE: The toll</p>'),
    html.includes('<script'),
  ]).toEqual([true, true, true, false]);
});

test('what is only thought or wished stands apart, in the page and in the text', () => {
  const both = extract(
    readArticle({ text: 'Ada Vane wants the toll gone.\n\n“The bridge is safe,” Ruth Holt said.', published: '2025-09-16' }),
  );
  const html = toHtml(both, false);
  const [text] = toText(reportFacts(both), false).split('PEOPLE');
  expect([
    text
      ?.split('\n')
      .filter((row) => /^[A-Z]|^ +\d/.test(row))
      .slice(1),
    [...html.matchAll(/<h2>([^<]*)<\/h2><ol start="(\d)">\n<li id="s(\d)"><strong>([^<]*)</g)].map(([, ...found]) => found),
    [...html.matchAll(/<a href="#s(\d)"[^>]*>(?:<sup>[^<]*<\/sup>)?<span class="([^"]*)"/g)].map(([, ...found]) => found),
  ]).toEqual([
    ['STATEMENTS (1)', '  1. Ruth Holt (direct, cue “said”)', 'THOUGHTS AND WISHES, NOT SAID (1)', '  2. Ada Vane (indirect, cue “wants”)'],
    [
      ['1 statement', '1', '1', 'Ruth Holt'],
      ['1 thought or wish, not said', '2', '2', 'Ada Vane'],
    ],
    [
      ['2', 'content thought'],
      ['1', 'content'],
    ],
  ]);
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

test('what two say together stands once for each, and what they did not say is told so', () => {
  const joint = readText(
    'The river rose. Neither Ada Vane nor Ruth Holt would say when the bridge would open.\n\nTom Pell declined to comment on it.',
    { title: 'Bridge' },
  );
  const rows = toHtml(joint, false).matchAll(/<h2>([^<]*)<\/h2>|<li id="s(\d)"><strong>([^<]*)<\/strong>: ([^<]*)<small>([^<]*)/g);
  expect([...rows].map((match) => match.slice(1).filter(Boolean))).toEqual([
    ['2 statements'],
    ['1', 'Ada Vane', 'when the bridge would open', 'indirect; cue “say”; not said, or denied'],
    ['2', 'Ruth Holt', 'when the bridge would open', 'indirect; cue “say”; not said, or denied'],
    ['1 refusal to answer'],
    ['3', 'Tom Pell', 'to comment on it', 'indirect; cue “declined”'],
    ['People'],
  ]);
});
