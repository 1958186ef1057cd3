import { findWrittenDate } from '../dates.ts';
import type { GivenMetadata } from '../record.ts';
import { attributeOf, childrenOf, elementsIn, textIn, wordsIn, type PageElement, type PageNode } from './page-tree.ts';

type Linked = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/**
 * What a page says of itself: JSON-LD first, then meta elements, then what readers see. A date or an address that
 * cannot be read is left out: the page's author cannot be asked.
 */
export function readPageMetadata(page: PageNode, address: string | undefined): GivenMetadata {
  const elements = elementsIn(page);
  const linked = readLinkedData(elements);
  const meta = readMeta(elements);
  const first = (find: (element: PageElement) => boolean): PageElement | undefined => elements.find(find);
  const text = (element: PageElement | undefined): string | undefined => element && textIn(element);
  const canonical = first((element) => element.tagName === 'link' && attributeOf(element, 'rel')?.toLowerCase() === 'canonical');
  const time = first((element) => element.tagName === 'time' && attributeOf(element, 'datetime') !== undefined);
  return pick({
    title: [
      asText(linked['headline']),
      meta.get('og:title'),
      text(first(({ tagName }) => tagName === 'h1')),
      meta.get('twitter:title'),
      text(first(({ tagName }) => tagName === 'title')),
    ],
    outlet: [meta.get('og:site_name'), nameOf(linked['publisher']), meta.get('application-name')],
    byline: [nameOf(linked['author']), meta.get('author'), meta.get('byl'), text(first(isByline))].map(withoutBy),
    published: [
      asText(linked['datePublished']),
      meta.get('article:published_time'),
      meta.get('date'),
      meta.get('pubdate'),
      meta.get('dc.date'),
      time && attributeOf(time, 'datetime'),
    ].map(asDate),
    updated: [asText(linked['dateModified']), meta.get('article:modified_time'), meta.get('og:updated_time')].map(asDate),
    url: [canonical && attributeOf(canonical, 'href'), meta.get('og:url'), address].map((url) => asAddress(url, address)),
    language: [first(({ tagName }) => tagName === 'html')].map((html) => html && attributeOf(html, 'lang')),
  });
}

function readMeta(elements: readonly PageElement[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements) {
    const name =
      element.tagName === 'meta'
        ? (attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop'))
        : undefined;
    const content = attributeOf(element, 'content');
    if (name !== undefined && content !== undefined && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

/** The first JSON-LD object that describes an article. Broken JSON is passed over. */
function readLinkedData(elements: readonly PageElement[]): Linked {
  for (const element of elements) {
    if (element.tagName !== 'script' || attributeOf(element, 'type')?.toLowerCase() !== 'application/ld+json') continue;
    const found = findArticle(
      parseJson(
        childrenOf(element)
          .map((node) => wordsIn(node) ?? '')
          .join(''),
      ),
    );
    if (found) return found;
  }
  return {};
}

function findArticle(value: unknown): Linked | undefined {
  if (Array.isArray(value)) return value.map(findArticle).find((found) => found !== undefined);
  if (!isObject(value)) return undefined;
  const types = [value['@type']].flat().filter((type) => typeof type === 'string');
  return types.some((type) => ARTICLE_TYPE.test(type)) ? value : findArticle(value['@graph']);
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value))
    return value
      .map(nameOf)
      .filter((name) => name !== undefined)
      .join(', ');
  return isObject(value) ? asText(value['name']) : asText(value);
}

function isByline(element: PageElement): boolean {
  return (
    attributeOf(element, 'rel') === 'author' ||
    attributeOf(element, 'itemprop') === 'author' ||
    /(?:^|[\s_-])by-?line(?:$|[\s_-])/i.test(attributeOf(element, 'class') ?? '')
  );
}

function withoutBy(byline: string | undefined): string | undefined {
  const name = byline?.replace(/^\s*by\s+/i, '').trim();
  return name !== undefined && /^https?:/.test(name) ? undefined : name;
}

function asDate(words: string | undefined): string | undefined {
  return (words && findWrittenDate(words)) ?? undefined;
}

function asAddress(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url, base)) return undefined;
  const address = new URL(url, base);
  // A canonical link to the front page, as careless templates print, would make all articles one.
  return /^https?:$/.test(address.protocol) && (address.pathname !== '/' || address.search !== '') ? address.href : undefined;
}

function pick(choices: Readonly<Record<keyof GivenMetadata, readonly (string | undefined)[]>>): GivenMetadata {
  const picked: Partial<Record<keyof GivenMetadata, string>> = {};
  for (const [name, values] of Object.entries(choices) as [keyof GivenMetadata, readonly (string | undefined)[]][]) {
    const value = values.find((candidate) => candidate !== undefined && candidate.trim() !== '');
    if (value !== undefined) picked[name] = value.replaceAll(/\s+/g, ' ').trim();
  }
  return picked;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: unknown): value is Linked {
  return typeof value === 'object' && value !== null;
}
