import { InvalidInput } from '../../domain/errors.ts';
import { limits } from '../../domain/limits.ts';
import { sameWords } from '../headline.ts';
import type { GivenMetadata } from '../record.ts';
import type { SectionHint } from '../sections.ts';
import { readPageMetadata } from './page-metadata.ts';
import { readParagraphs } from './page-paragraphs.ts';
import { parsePage } from './page-tree.ts';

/** What a page holds: its main text, one paragraph a line with a blank line between, and what it says of itself. */
export interface Page {
  readonly text: string;
  readonly hints: readonly SectionHint[];
  readonly metadata: GivenMetadata;
}

const BREAK = '\n\n';

/** Reads the main text of an HTML page. Throws INVALID_HTML when it has none, ARTICLE_TOO_LARGE beyond the limit. */
export function readHtml(html: string, address?: string): Page {
  if (Buffer.byteLength(html) > limits.pageBytes)
    throw new InvalidInput('ARTICLE_TOO_LARGE', `The page is larger than ${limits.pageBytes / 1024 / 1024} MB.`, {
      limit: limits.pageBytes,
    });
  const page = parsePage(html);
  const metadata = readPageMetadata(page, address);
  const paragraphs = readParagraphs(page).filter(
    ({ words, kind }) => kind !== 'HEADLINE' || metadata.title === undefined || !sameWords(words, metadata.title),
  );
  if (!paragraphs.some(({ kind }) => kind === undefined))
    throw new InvalidInput('INVALID_HTML', 'The page has no paragraphs of text outside navigation, asides and links.');
  const hints: SectionHint[] = [];
  let text = '';
  for (const { words, kind } of paragraphs) {
    if (text !== '') text += BREAK;
    if (kind !== undefined) hints.push({ start: text.length, end: text.length + words.length, kind });
    text += words;
  }
  return { text, hints, metadata };
}
