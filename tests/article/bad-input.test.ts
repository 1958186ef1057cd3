import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/article.ts';
import { decode } from '../../src/article/decode.ts';
import { readWhole } from '../../src/article/formats/file.ts';
import type { ArticleRecord } from '../../src/article/record.ts';
import { InvalidInput } from '../../src/domain/errors.ts';

const text = 'The council of Calder met on Monday.';
const spanish =
  'La alcaldesa de la ciudad dijo el lunes que el puente no se puede cerrar porque los vecinos lo usan para ir al trabajo, y que el consejo votará sobre la propuesta en una sesión especial el jueves por la noche.';

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInput) return error.code;
    throw error;
  }
  return 'READ';
}

const records: readonly [name: string, record: ArticleRecord, code: string][] = [
  ['an article', { text, title: 'Calder meets', url: 'https://beacon.example/a', published: '2025-09' }, 'READ'],
  ['nothing', {}, 'EMPTY_ARTICLE'],
  ['white space', { text: ' \n\t\n', title: 'A title alone' }, 'EMPTY_ARTICLE'],
  ['marks without a letter', { text: '— … —' }, 'EMPTY_ARTICLE'],
  ['over 2 MB', { text: `${text} `.repeat(60_000) }, 'ARTICLE_TOO_LARGE'],
  ['zero bytes', { text: `${text}\0` }, 'BINARY_INPUT'],
  ['control characters', { text: `${text}\u0001\u0002\u0003` }, 'BINARY_INPUT'],
  ['half a character', { text: `${text} \ud83d` }, 'BROKEN_ENCODING'],
  ['Spanish', { text: spanish }, 'UNSUPPORTED_LANGUAGE'],
  ['Russian', { text: 'Мэр города заявила в понедельник, что мост закрыт.' }, 'UNSUPPORTED_LANGUAGE'],
  ['said to be French', { text, language: 'fr' }, 'UNSUPPORTED_LANGUAGE'],
  ['said to be British English', { text, language: 'en-GB' }, 'READ'],
  ['no day of the calendar', { text, published: '2025-02-30' }, 'INVALID_DATE'],
  ['a date in words', { text, updated: 'yesterday' }, 'INVALID_DATE'],
  ['no address', { text, url: 'beacon' }, 'INVALID_URL'],
  ['an address of a file', { text, url: 'file:///etc/passwd' }, 'INVALID_URL'],
  ['both text and html', { text, html: `<p>${text}</p>` }, 'INVALID_RECORD'],
  ['a title of a megabyte', { text, title: 'a '.repeat(500_000) }, 'INVALID_RECORD'],
  ['a page without paragraphs', { html: '<nav><a href="/">Home</a></nav><script>let a</script>' }, 'INVALID_HTML'],
  ['a page over 8 MB', { html: `<!--${'a'.repeat(9_000_000)}--><p>${text}</p>` }, 'ARTICLE_TOO_LARGE'],
];

test.each(records)('record: %s', (_, record, code) => {
  expect(codeOf(() => readArticle(record))).toBe(code);
});

const bytes: readonly [name: string, given: Uint8Array, read: string][] = [
  ['UTF-8', Buffer.from('Mañana “x”'), 'Mañana “x”'],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffMañana'), 'Mañana'],
  ['UTF-16 with a byte order mark', Buffer.from('\ufeffMañana', 'utf16le'), 'Mañana'],
  [
    'a page that declares Latin-1',
    Buffer.from('<html><meta charset="iso-8859-1"><p>Mañana', 'latin1'),
    '<html><meta charset="iso-8859-1"><p>Mañana',
  ],
  ['Latin-1 without a word', Buffer.from('Mañana', 'latin1'), 'BROKEN_ENCODING'],
  ['a character cut off', Buffer.from('Mañana').subarray(0, 3), 'BROKEN_ENCODING'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'BINARY_INPUT'],
  ['zero bytes', Buffer.from([65, 0, 66]), 'BINARY_INPUT'],
];

test.each(bytes)('bytes: %s', (_, given, read) => {
  let text = '';
  const code = codeOf(() => (text = decode(given)));
  expect(code === 'READ' ? text : code).toBe(read);
});

describe('many articles in one input', () => {
  const inputs: readonly [name: string, format: 'jsonl' | 'json' | 'feed', given: string, outcomes: readonly string[]][] = [
    [
      'a bad line does not stop the next',
      'jsonl',
      ['{"id":7,"text":"A."}', '', '{"text":"A', '{"text":4}', '[]', '{"title":"T"}', '{"text":"B.","title":null}'].join('\n'),
      [
        'line 1 (7)',
        'INVALID_JSON This is no JSON: it is cut off before its end.',
        'INVALID_RECORD “text” must be a text.',
        'INVALID_RECORD An article is a JSON object.',
        'INVALID_RECORD The article has neither text nor html.',
        'line 7',
      ],
    ],
    ['a JSON file of two', 'json', '[{"text":"A."},{"text":"B."}]', ['f item 1', 'f item 2']],
    [
      'a malformed feed',
      'feed',
      '<rss><channel><item></rss>',
      ['INVALID_FEED The feed is no well-formed XML: it is malformed or cut off in line 1.'],
    ],
    ['XML that is no feed', 'feed', '<opml/>', ['INVALID_FEED This is neither RSS nor Atom.']],
    [
      'an item with a wrong date',
      'feed',
      '<rss><channel><item><title>One</title><pubDate>32 Foo 2025</pubDate></item><item><title>Two</title></item></channel></rss>',
      ['INVALID_DATE “32 Foo 2025” is no date.', 'f item 2 (Two)'],
    ],
  ];

  test.each(inputs)('%s', (_, format, given, outcomes) => {
    const found = readWhole(given, 'f', format).map((reading) =>
      'error' in reading ? `${reading.error.code} ${reading.error.message}` : reading.name,
    );
    expect(found).toEqual(outcomes);
  });
});
