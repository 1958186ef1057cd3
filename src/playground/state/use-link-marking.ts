import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Pixels by which a press may stray and still be one. */
const STRAY = 5;

/** Lets the mouse mark words from within a link of the text: browsers begin no marking there. */
export function useLinkMarking(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onDown = (down: PointerEvent) => {
      const isLink = down.target instanceof Element && down.target.closest('a[draggable="false"]') !== null;
      if (down.pointerType !== 'mouse' || down.button !== 0 || down.shiftKey || !isLink) return;
      const from = caretAt(down);
      const onMove = (move: PointerEvent) => {
        const to = caretAt(move);
        if (!from || !to || Math.hypot(move.x - down.x, move.y - down.y) < STRAY || !body.current?.contains(to.offsetNode)) return;
        document.getSelection()?.setBaseAndExtent(from.offsetNode, from.offset, to.offsetNode, to.offset);
      };
      // What is marked by now would be dragged away.
      const stay = (drag: Event) => drag.preventDefault();
      const pressed = new AbortController();
      addEventListener('pointermove', onMove, pressed);
      addEventListener('dragstart', stay, pressed);
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => pressed.abort(), pressed);
    };
    const element = body.current;
    element?.addEventListener('pointerdown', onDown);
    return () => element?.removeEventListener('pointerdown', onDown);
  }, [body]);
}

/** The place between two characters that the pointer is nearest to, in a browser that tells. */
function caretAt({ x, y }: PointerEvent): CaretPosition | null {
  return 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
}
