import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { InvalidInput } from '../../domain/errors.ts';
import { findWrittenDate } from '../dates.ts';
import type { ArticleRecord } from '../record.ts';
import type { Reading } from './reading.ts';

type Element = Readonly<Record<string, unknown>>;

const ATTRIBUTE = '@';
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  parseTagValue: false,
  htmlEntities: true,
  trimValues: true,
});

/** The articles of an RSS 2.0, RSS 1.0 or Atom feed, in its order. Throws INVALID_FEED when it is none. */
export function readFeed(xml: string, name: string): readonly Reading[] {
  const root = parse(xml);
  const channel = elementAt(root, 'rss', 'channel') ?? elementAt(root, 'rdf:RDF', 'channel') ?? elementAt(root, 'feed');
  if (!channel) throw new InvalidInput('INVALID_FEED', 'This is neither RSS nor Atom.');
  const outlet = textOf(channel['title']);
  const items = [channel['item'] ?? elementAt(root, 'rdf:RDF')?.['item'] ?? channel['entry'] ?? []].flat().filter(isElement);
  return items.map((item, index) => readItem(item, outlet, `${name} item ${index + 1}`));
}

function parse(xml: string): Element {
  const valid = XMLValidator.validate(xml);
  if (valid !== true)
    throw new InvalidInput('INVALID_FEED', `The feed is no well-formed XML: it is malformed or cut off in line ${valid.err.line}.`, {
      line: valid.err.line,
    });
  try {
    return parser.parse(xml) as Element;
  } catch {
    throw new InvalidInput('INVALID_FEED', 'The feed cannot be read: it is nested too deep, or its entities are too many.');
  }
}

function readItem(item: Element, outlet: string | undefined, where: string): Reading {
  const date = textOf(item['pubDate'] ?? item['dc:date'] ?? item['published'] ?? item['updated']);
  const published = date === undefined ? undefined : findWrittenDate(date);
  const title = textOf(item['title']);
  const name = title === undefined ? where : `${where} (${title.slice(0, 60)})`;
  if (published === null) return { name, error: new InvalidInput('INVALID_DATE', `“${date?.slice(0, 40)}” is no date.`, { given: date }) };
  const content = textOf(item['content:encoded'] ?? item['content'] ?? item['description'] ?? item['summary']) ?? '';
  const given: { [Name in keyof ArticleRecord]: string | undefined } = {
    title,
    outlet: textOf(elementAt(item, 'source')?.['title'] ?? item['dc:publisher']) ?? outlet,
    url: linkOf(item),
    byline: textOf(item['dc:creator'] ?? elementAt(item, 'author')?.['name'] ?? item['author']),
    published,
    ...(/<[a-z!/]/i.test(content) ? { html: content } : { text: content }),
  };
  return { name, record: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ArticleRecord };
}

/** RSS writes the address as text, Atom as an attribute; of several, the one that is the page itself. */
function linkOf(item: Element): string | undefined {
  const links = [item['link'] ?? []].flat();
  const alternate = links.find(
    (link) => isElement(link) && [undefined, 'alternate'].includes(link[`${ATTRIBUTE}rel`] as string | undefined),
  );
  if (isElement(alternate)) return textOf(alternate[`${ATTRIBUTE}href`]);
  const guid = textOf(item['guid']);
  return textOf(links[0]) ?? (guid !== undefined && URL.canParse(guid) ? guid : undefined);
}

function elementAt(element: Element, ...path: readonly string[]): Element | undefined {
  let found: unknown = element;
  for (const name of path) found = isElement(found) ? found[name] : undefined;
  return isElement(found) ? found : undefined;
}

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = isElement(first) ? first['#text'] : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
