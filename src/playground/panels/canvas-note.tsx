import type { SceneState } from '../state/use-scene.ts';
import { Failed } from './waiting.tsx';

interface CanvasNoteProps {
  readonly graph: SceneState;
  /** What is drawn before any step was made. */
  readonly start: string;
  readonly onShowHidden: () => void;
}

/** What the last step did, told to the eye and to screen readers; and what went wrong. */
export function CanvasNote({ graph, start, onShowHidden }: CanvasNoteProps) {
  const { busy, failed, news } = graph;
  const words = busy ? 'Asking the graph…' : news || start;
  if (failed) {
    return (
      <div class="canvas-note">
        <Failed message={failed.message} retry={failed.retry} />
      </div>
    );
  }
  const hidden = graph.scene.hidden.size;
  return (
    <>
      <p class={words === '' ? 'visually-hidden' : 'canvas-note'} role="status">
        {words}
      </p>
      {hidden > 0 && (
        <button type="button" class="hidden-note" onClick={onShowHidden}>
          {hidden} hidden: show
        </button>
      )}
    </>
  );
}
