import type { SectionKind } from '../../domain/article.ts';
import { attributeOf, childrenOf, isElement, wordsIn, type PageElement, type PageNode } from './page-tree.ts';

/** A paragraph of a page: its words in one line, and its kind where the page's structure tells it. */
export interface PageParagraph {
  readonly words: string;
  readonly kind?: SectionKind;
}

const DROPPED = new Set(
  'script style noscript template nav aside footer form button select svg iframe object video audio canvas dialog menu head'.split(' '),
);
const PARAGRAPHS = new Set(
  'p div section article main li ul ol dl dt dd blockquote pre table tr td th figure figcaption header h1 h2 h3 h4 h5 h6 hr address'.split(
    ' ',
  ),
);
const DROPPED_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'banner', 'search', 'dialog', 'menu']);
const DROPPED_NAMES =
  /(?:^|[\s_-])(?:newsletter|related|recirc|recommended|promo|share|sharing|social|comments?|advert|ads?|ad-slot|sidebar|breadcrumbs?|subscribe|signup|paywall|cookie|consent|trending|most-read|skip-link|footer|nav)(?:$|[\s_-])/i;
const DEEPEST = 300;

/** The paragraphs of a page's main part, in order: navigation, asides, footers, forms and scripts are dropped. */
export function readParagraphs(page: PageNode): readonly PageParagraph[] {
  const paragraphs: PageParagraph[] = [];
  const root = mainPart(page);
  if (root) collect(root, { paragraphs, words: '', linked: 0 });
  return paragraphs;
}

/** Where most of the text in paragraphs stands: article body, article, main, or the narrowest element that holds it. */
function mainPart(page: PageNode): PageElement | undefined {
  const weights = new Map<PageElement, number>();
  const whole = weigh(page, weights);
  const elements = [...weights.keys()];
  const heaviest = (found: readonly PageElement[]): PageElement | undefined =>
    found.reduce<PageElement | undefined>((best, next) => (weightOf(weights, next) > weightOf(weights, best) ? next : best), undefined);
  return (
    heaviest(elements.filter((element) => attributeOf(element, 'itemprop') === 'articleBody')) ??
    heaviest(elements.filter(({ tagName }) => tagName === 'article')) ??
    heaviest(elements.filter((element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main')) ??
    elements.findLast((element) => weightOf(weights, element) > whole * 0.7) ??
    elements.find(({ tagName }) => tagName === 'body')
  );
}

/** Sums the text that stands directly in paragraphs, and notes the sum of every element, in the order of the page. */
function weigh(node: PageNode, weights: Map<PageElement, number>, depth = 0): number {
  if (depth > DEEPEST || (isElement(node) && isDropped(node))) return 0;
  if (isElement(node)) weights.set(node, 0);
  let weight = 0;
  for (const child of childrenOf(node)) {
    if (isElement(node) && node.tagName === 'p') weight += wordsIn(child)?.length ?? 0;
    weight += weigh(child, weights, depth + 1);
  }
  if (isElement(node)) weights.set(node, weight);
  return weight;
}

function weightOf(weights: ReadonlyMap<PageElement, number>, element: PageElement | undefined): number {
  return (element && weights.get(element)) ?? 0;
}

interface Collecting {
  readonly paragraphs: PageParagraph[];
  words: string;
  /** How many of the words stand in links. */
  linked: number;
}

function collect(node: PageNode, state: Collecting, kind?: SectionKind, inLink = false, depth = 0): void {
  if (depth > DEEPEST) return;
  const words = wordsIn(node);
  if (words !== null) {
    state.words += words.replaceAll(/\s+/g, ' ');
    if (inLink) state.linked += words.length;
    return;
  }
  if (isElement(node) && isDropped(node)) return;
  const tag = isElement(node) ? node.tagName : '';
  if (tag === 'br') {
    close(state, kind);
    return;
  }
  const own = kindOf(node) ?? kind;
  const isParagraph = PARAGRAPHS.has(tag);
  if (isParagraph) close(state, kind);
  for (const child of childrenOf(node)) collect(child, state, own, inLink || tag === 'a', depth + 1);
  if (isParagraph || depth === 0) close(state, own);
}

function close(state: Collecting, kind: SectionKind | undefined): void {
  const words = state.words.replaceAll(/\s+/g, ' ').trim();
  // A paragraph that is nothing but links leads elsewhere; a headline that is a link is still one.
  const isLink = kind === undefined && words !== '' && state.linked > words.length * 0.8 && !/[.!?]["”]?$/.test(words);
  const found = isLink ? 'RELATED_LINK' : kind;
  if (words !== '') state.paragraphs.push(found === undefined ? { words } : { words, kind: found });
  state.words = '';
  state.linked = 0;
}

function kindOf(node: PageNode): SectionKind | undefined {
  if (!isElement(node)) return undefined;
  if (node.tagName === 'h1') return 'HEADLINE';
  if (/^h[2-6]$/.test(node.tagName)) return 'INTER_TITLE';
  if (node.tagName === 'figcaption') return 'CAPTION';
  if (node.tagName === 'time') return 'DATELINE';
  const named = `${attributeOf(node, 'class') ?? ''} ${attributeOf(node, 'rel') ?? ''}`;
  return /(?:^|[\s_-])(?:by-?line|author)(?:$|[\s_-])/i.test(named) && node.tagName !== 'body' ? 'BYLINE' : undefined;
}

function isDropped(element: PageElement): boolean {
  if (DROPPED.has(element.tagName) || DROPPED_ROLES.has(attributeOf(element, 'role') ?? '')) return true;
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true') return true;
  if (element.tagName === 'body' || element.tagName === 'article' || element.tagName === 'main' || element.tagName === 'html') return false;
  return DROPPED_NAMES.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);
}
