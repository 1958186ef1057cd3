import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../domain/span.ts';

/**
 * Tells which words of the article the reader marks with the mouse or the keyboard; null when the mark is taken away. It
 * stays while the reader is elsewhere on the page.
 */
export function useMarked(body: RefObject<HTMLElement | null>, text: string, onMark: (span: Span | null) => void): void {
  const tell = useRef(onMark);
  tell.current = onMark;
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const anchor = selection?.anchorNode ?? null;
      // What is done about the marked words stands below them, and leaves them marked.
      const isElsewhere =
        !body.current?.contains(anchor) || (anchor instanceof Element ? anchor : anchor?.parentElement)?.closest('.marked-words');
      if (!body.current || !selection || selection.rangeCount === 0 || isElsewhere) return;
      tell.current(selection.isCollapsed ? null : toSpan(body.current, selection.getRangeAt(0), text));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [body, text]);
}

/** Where a selection stands in the stored text: every run tells where it begins. Without the white space around it. */
function toSpan(body: HTMLElement, range: Range, text: string): Span | null {
  const runs = [...body.querySelectorAll<HTMLElement>('[data-at]')].filter((run) => range.intersectsNode(run));
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const start = offsetIn(first, range.startContainer, range.startOffset, 0);
  const end = offsetIn(last, range.endContainer, range.endOffset, last.textContent.length);
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const trimmed = words.trim();
  return trimmed === '' ? null : { start: start + lead, end: start + lead + trimmed.length };
}

/** The place of a point in the stored text when it lies in the run; else the run's own edge. */
function offsetIn(run: HTMLElement, container: Node, offset: number, edge: number): number {
  const at = Number(run.dataset['at']);
  if (!run.contains(container)) return at + edge;
  const before = document.createRange();
  before.selectNodeContents(run);
  before.setEnd(container, offset);
  return at + before.toString().length;
}
