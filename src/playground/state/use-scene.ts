import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchStep } from '../queries/steps.ts';
import type { Point } from '../canvas/layout.ts';
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
 * and puts every node where it was. When the reader changed the graph, as `changes` counts, all is asked again once the
 * canvas is shown, and what is still there stays where it is.
 */
export function useScene(steps: readonly Step[] | null, changes: number, isShown: boolean): SceneState {
  const kept = useRef(new Map<string, Scene>([['', emptyScene]]));
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<SceneState>({ scene: emptyScene, busy: true, failed: null, news: '' });
  const before = useRef<ReadonlyMap<string, Point>>(new Map());
  const [known, wanted] = [useRef(changes), useRef(changes)];
  if (isShown) wanted.current = changes;
  const key = steps && keyOf(steps);

  useEffect(() => {
    if (steps === null) return undefined;
    const controller = new AbortController();
    const put = (next: SceneState) => !controller.signal.aborted && setState(next);
    const isTall = matchMedia('(max-width: 37.5rem) and (orientation: portrait)').matches;
    const isAnew = known.current !== wanted.current;
    if (isAnew) {
      known.current = wanted.current;
      before.current = new Map([...before.current, ...state.scene.nodes]);
      kept.current = new Map([['', emptyScene]]);
    }
    const replay = async () => {
      let scene = emptyScene;
      for (const [index, step] of steps.entries()) {
        const reached = keyOf(steps.slice(0, index + 1));
        const drawn = kept.current.get(reached);
        if (!drawn && !isAnew) put({ scene, busy: true, failed: null, news: '' });
        const placing = { isTall, before: before.current };
        const next = drawn ?? applyStep(scene, step, await fetchStep(step, scene, controller.signal), placing);
        kept.current.set(reached, next);
        if (index === steps.length - 1) put({ scene: next, busy: false, failed: null, news: isAnew ? '' : toNews(scene, next, step) });
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
  }, [key, attempt, wanted.current]);

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
