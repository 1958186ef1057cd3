import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchStep } from '../queries/steps.ts';
import { applyStep, emptyScene, type Scene } from '../canvas/scene.ts';
import { emptyView, toQuery, type Step } from './view.ts';

/** The scene that the steps lead to, and whether some of them are still under way. */
export interface SceneState {
  readonly scene: Scene;
  readonly busy: boolean;
  readonly failed: { readonly message: string; readonly retry: () => void } | null;
  /** What the last step brought, in words; empty when there is nothing to say. */
  readonly news: string;
}

/**
 * Replays steps. Scenes are kept by the steps that led to them, so that going back and forward asks nothing again
 * and puts every node where it was.
 */
export function useScene(steps: readonly Step[] | null): SceneState {
  const kept = useRef(new Map<string, Scene>([['', emptyScene]]));
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<SceneState>({ scene: emptyScene, busy: true, failed: null, news: '' });
  const key = steps && keyOf(steps);

  useEffect(() => {
    if (steps === null) return undefined;
    const controller = new AbortController();
    const put = (next: SceneState) => !controller.signal.aborted && setState(next);
    const isTall = matchMedia('(max-width: 37.5rem) and (orientation: portrait)').matches;
    const replay = async () => {
      let scene = emptyScene;
      for (const [index, step] of steps.entries()) {
        const reached = keyOf(steps.slice(0, index + 1));
        const known = kept.current.get(reached);
        if (!known) put({ scene, busy: true, failed: null, news: '' });
        const next = known ?? applyStep(scene, step, await fetchStep(step, scene, controller.signal), isTall);
        kept.current.set(reached, next);
        if (index === steps.length - 1) put({ scene: next, busy: false, failed: null, news: toNews(scene, next, step) });
        scene = next;
      }
      if (steps.length === 0) put({ scene, busy: false, failed: null, news: '' });
    };
    replay().catch((error: Error) =>
      setState((current) =>
        controller.signal.aborted
          ? current
          : { ...current, busy: false, failed: { message: error.message, retry: () => setAttempt((count) => count + 1) } },
      ),
    );
    return () => controller.abort();
  }, [key, attempt]);

  return state;
}

function keyOf(steps: readonly Step[]): string {
  return toQuery({ ...emptyView, steps });
}

function toNews(before: Scene, after: Scene, step: Step): string {
  const added = after.nodes.size - before.nodes.size;
  if (step.does !== 'expand' || before.nodes.size === 0) return '';
  return added > 0 ? `${added} added, ${after.nodes.size} shown.` : 'Nothing to add: all of it is shown already.';
}
