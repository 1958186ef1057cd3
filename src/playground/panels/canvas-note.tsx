import type { SceneState } from '../state/use-scene.ts';
import { Failed } from './waiting.tsx';

/** What the last step did, told to the eye and to screen readers; and what went wrong. */
export function CanvasNote({ graph }: { readonly graph: SceneState }) {
  const { busy, failed, news } = graph;
  if (failed) {
    return (
      <div class="canvas-note">
        <Failed message={failed.message} retry={failed.retry} />
      </div>
    );
  }
  return (
    <p class={busy || news !== '' ? 'canvas-note' : 'visually-hidden'} role="status">
      {busy ? 'Asking the graph…' : news}
    </p>
  );
}
