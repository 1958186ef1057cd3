import type { ArticleMetadata } from '../domain/article.ts';
import { InvalidInput } from '../domain/errors.ts';
import { toId, type NodeId } from '../domain/id.ts';
import tracking from './data/tracking-parameters.json' with { type: 'json' };

const LONGEST_URL = 2048;

/** An article's address without fragment, credentials and tracking parameters. Throws INVALID_URL. */
export function toCanonicalUrl(given: string): string {
  const url = readUrl(given);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of Array.from(url.searchParams.keys()).filter(isTracking)) url.searchParams.delete(name);
  return url.href;
}

/** The id of the article at an address: the same with or without `www.`, over http or https, with a last slash or none. */
export function idOfUrl(given: string): NodeId {
  const url = readUrl(toCanonicalUrl(given));
  return toId('Article', url.host.replace(/^www\./, ''), url.pathname.replace(/\/+$/, ''), url.search);
}

/** The id of an article: its address when it has one, else outlet, date and text, so that one wire text in two outlets is two articles. */
export function idOfArticle({ url, outlet, published }: ArticleMetadata, text: string): NodeId {
  return url === undefined ? toId('Article', outlet ?? '', published ?? '', text) : idOfUrl(url);
}

function readUrl(given: string): URL {
  const trimmed = given.trim();
  const url = trimmed.length <= LONGEST_URL && URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new InvalidInput('INVALID_URL', `“${trimmed.slice(0, 80)}” is no http or https address.`, { url: trimmed.slice(0, 200) });
  return url;
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return tracking.names.includes(lower) || tracking.prefixes.some((prefix) => lower.startsWith(prefix));
}
