import type { InvalidInput } from '../../domain/errors.ts';
import type { ArticleRecord } from '../record.ts';

/** One article of an input that may hold many: its record, or why it is none. The rest of the input goes on. `unread`: keys of a JSON record that mean nothing. */
export type Reading = { readonly name: string; readonly unread?: readonly string[] } & (
  | { readonly record: ArticleRecord }
  | { readonly error: InvalidInput }
);

/** The formats an input can be in. `json` is one record, or an array of them, in one file. */
export const formats = ['text', 'html', 'jsonl', 'json', 'feed'] as const;
export type Format = (typeof formats)[number];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed',
};

/** The format of an input, by the ending of its name, else by its first characters. */
export function detectFormat(name: string, head: string): Format {
  const byName = BY_EXTENSION[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (byName !== undefined) return byName;
  const start = head.trimStart().slice(0, 1000).toLowerCase();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:rdf)\b/.test(start)) return 'feed';
  if (/^<(?:!doctype html|\?xml|html|head|body|article|main|div|p|h1|!--)/.test(start)) return 'html';
  if (start.startsWith('{')) return 'jsonl';
  return 'text';
}
