import type { ViewportControl } from './use-viewport.ts';

interface ToolsProps {
  readonly view: ViewportControl;
  readonly onUndo: (() => void) | null;
}

/** What the keys + - F and Ctrl+Z do, for pointers. */
export function CanvasTools({ view, onUndo }: ToolsProps) {
  return (
    <div class="canvas-tools" role="group" aria-label="Canvas">
      {onUndo && (
        <button type="button" aria-label="Undo the last step" title="Undo the last step (Ctrl+Z)" onClick={onUndo}>
          ↶
        </button>
      )}
      <button type="button" class="zoom" aria-label="Zoom in" title="Zoom in (+)" onClick={() => view.zoomBy(1.25)}>
        +
      </button>
      <button type="button" class="zoom" aria-label="Zoom out" title="Zoom out (-)" onClick={() => view.zoomBy(0.8)}>
        −
      </button>
      <button type="button" aria-label="Show everything" title="Show everything (F)" onClick={view.fitAll}>
        ⤢
      </button>
    </div>
  );
}
