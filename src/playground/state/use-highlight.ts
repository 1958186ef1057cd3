import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';

const NAME = 'marked-words';

/**
 * Paints words of the article without touching them: elements that come and go would take the marking from under the
 * pointer. A browser that cannot paint so shows the words beside the article alone.
 */
export function useHighlight(body: RefObject<HTMLElement | null>, span: Span | null): void {
  // Whenever it is drawn: the runs of the text may be others.
  useLayoutEffect(() => {
    const range = body.current && span && toRange(body.current, span);
    if (!range || !('highlights' in CSS)) return undefined;
    CSS.highlights.set(NAME, new Highlight(range));
    return () => void CSS.highlights.delete(NAME);
  });
}

/** Brings an end of the words into view when a button moved it; what the pointer marks is in view. */
export function useInView(body: RefObject<HTMLElement | null>, offset: number | undefined): void {
  useEffect(() => {
    if (!body.current || offset === undefined || document.getSelection()?.isCollapsed === false) return;
    const at = [...body.current.querySelectorAll<HTMLElement>('[data-at]')].findLast((run) => Number(run.dataset['at']) <= offset);
    at?.scrollIntoView({ block: 'nearest' });
  }, [offset]);
}

/** The stretch of the page that shows a span of the stored text; null where it is not shown. */
function toRange(body: HTMLElement, { start, end }: Span): Range | null {
  const [first, last] = [pointAt(body, start, false), pointAt(body, end, true)];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(...first);
  range.setEnd(...last);
  return range;
}

/** The place in the page of an offset: every run tells where it begins, and holds one text. */
function pointAt(body: HTMLElement, offset: number, isEnd: boolean): readonly [Node, number] | null {
  for (const run of body.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = offset - Number(run.dataset['at']);
    const length = run.textContent.length;
    if (isEnd ? at <= 0 || at > length : at < 0 || at >= length) continue;
    const words = document.createTreeWalker(run, NodeFilter.SHOW_TEXT).nextNode();
    return words && [words, at];
  }
  return null;
}
