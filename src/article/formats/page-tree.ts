import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Deeper nesting is no article; what lies below is not visited, so that a hostile page cannot exhaust the stack. */
const DEEPEST = 300;

export function parsePage(html: string): PageNode {
  return parse(html);
}

export function isElement(node: PageNode): node is PageElement {
  return defaultTreeAdapter.isElementNode(node);
}

export function childrenOf(node: PageNode): readonly PageNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text of a node if it is one, else null. */
export function wordsIn(node: PageNode): string | null {
  return defaultTreeAdapter.isTextNode(node) ? node.value : null;
}

/** All elements below a node in the order of the page; `enter` says which are looked into. */
export function elementsIn(node: PageNode, enter: (element: PageElement) => boolean = () => true, depth = 0): readonly PageElement[] {
  if (depth > DEEPEST) return [];
  return childrenOf(node).flatMap((child) => (isElement(child) && enter(child) ? [child, ...elementsIn(child, enter, depth + 1)] : []));
}

/** The text of a node and all below it, in one line. */
export function textIn(node: PageNode, depth = 0): string {
  if (depth > DEEPEST) return '';
  const own = wordsIn(node);
  if (own !== null) return own;
  if (isElement(node) && (node.tagName === 'script' || node.tagName === 'style')) return '';
  return childrenOf(node)
    .map((child) => textIn(child, depth + 1))
    .join('');
}
