import type { Article, ArticleMetadata, Section } from '../domain/article.ts';
import { InvalidInput } from '../domain/errors.ts';
import { toRevision } from '../domain/id.ts';
import { limits } from '../domain/limits.ts';
import { wordsOf } from '../domain/span.ts';
import { readGivenDate } from './dates.ts';
import { readHtml } from './formats/html.ts';
import { beginsWith, firstWordsOf } from './headline.ts';
import { idOfArticle, toCanonicalUrl } from './identity.ts';
import { requireEnglish, requireEnglishTag } from './language.ts';
import { readPrinted } from './printed.ts';
import type { ArticleRecord, GivenMetadata } from './record.ts';
import { sectionsOf, type SectionHint } from './sections.ts';

const LONGEST_METADATA = 1000;

/**
 * The article in a record. Its text is the text as given, under the title when it does not begin with it; not one
 * character is changed. Throws InvalidInput for what is no readable English article.
 */
export function readArticle(record: ArticleRecord): Article {
  const { given, body, hints } = contentOf(record);
  const metadata = readMetadata(given);
  const title = metadata.title;
  const prefix = title === undefined || beginsWith(body, title) ? '' : `${title}\n\n`;
  const text = prefix + body;
  requireReadable(body);
  requireEnglish(text);
  const sections = sectionsOf(
    text,
    metadata,
    hints.map(({ start, end, kind }) => ({ start: start + prefix.length, end: end + prefix.length, kind })),
  );
  const known: ArticleMetadata = { ...readPrinted(text, sections), ...metadata };
  return {
    ...known,
    id: idOfArticle(known, text),
    revision: toRevision(
      text,
      ...['title', 'url', 'outlet', 'byline', 'published', 'updated', 'language'].map(
        (name) => known[name as keyof ArticleMetadata] ?? null,
      ),
    ),
    title: title ?? titleOf(text, sections),
    text,
    sections,
  };
}

function contentOf({ text, html, ...given }: ArticleRecord): { given: GivenMetadata; body: string; hints: readonly SectionHint[] } {
  if (text !== undefined && html !== undefined)
    throw new InvalidInput('INVALID_RECORD', 'The article has both text and html; give one of them.');
  if (html === undefined) return { given, body: text ?? '', hints: [] };
  const page = readHtml(html, given.url);
  // The page's own canonical address stands for all under which it is reached.
  const url = page.metadata.url ?? given.url;
  return { given: { ...page.metadata, ...withoutEmpty(given), ...(url !== undefined && { url }) }, body: page.text, hints: page.hints };
}

function readMetadata(given: GivenMetadata): ArticleMetadata {
  const { title, url, outlet, byline, published, updated, language } = withoutEmpty(given);
  if (language !== undefined) requireEnglishTag(language);
  return {
    ...withoutEmpty({
      title: title && oneLine(title),
      outlet: outlet && oneLine(outlet),
      byline: byline && oneLine(byline),
      language: language?.trim(),
    }),
    ...(url !== undefined && { url: toCanonicalUrl(url) }),
    ...(published !== undefined && { published: readGivenDate('published', published) }),
    ...(updated !== undefined && { updated: readGivenDate('updated', updated) }),
  };
}

function requireReadable(text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InvalidInput('EMPTY_ARTICLE', 'The article has no text.');
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.articleBytes)
    throw new InvalidInput(
      'ARTICLE_TOO_LARGE',
      `The article has ${megabytes(bytes)} of text; at most ${megabytes(limits.articleBytes)} can be read.`,
      { bytes, limit: limits.articleBytes },
    );
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 100)
    throw new InvalidInput('BINARY_INPUT', 'The text holds zero bytes or control characters; it is no plain text.');
  if (/\p{Surrogate}/u.test(text)) throw new InvalidInput('BROKEN_ENCODING', 'The text holds half of a character (a lone surrogate).');
}

function titleOf(text: string, sections: readonly Section[]): string {
  const headline = sections.find(({ kind }) => kind === 'HEADLINE');
  return headline === undefined ? firstWordsOf(/^.*/.exec(text.trim())?.[0] ?? '') : wordsOf(text, headline).trim();
}

function oneLine(words: string): string {
  if (words.length > LONGEST_METADATA)
    throw new InvalidInput(
      'INVALID_RECORD',
      `“${words.slice(0, 40)} …” is longer than ${LONGEST_METADATA} characters; a title, outlet or byline is shorter.`,
    );
  return words.replaceAll(/\s+/g, ' ').trim();
}

function withoutEmpty<T extends Readonly<Record<string, string | undefined>>>(given: T): { readonly [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value.trim() !== '')) as {
    [K in keyof T]?: string;
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
