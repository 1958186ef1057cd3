import { useMemo } from 'preact/hooks';
import type { KindName } from '../../domain/model.ts';
import type { RelationType } from '../../domain/relations.ts';
import type { Point } from '../canvas/layout.ts';
import type { Drawn } from '../queries/drawn.ts';
import type { Navigation } from './link.tsx';
import { withStep, type Step, type View } from './view.ts';

/** What the reader can do to the canvas. Each is one step in the address, and can be gone back from. */
export interface Actions {
  readonly expand: (id: string, relation?: RelationType, kind?: KindName) => void;
  readonly hide: (id: string) => void;
  readonly move: (id: string, to: Point) => void;
  readonly showAgain: (ids: Iterable<string>) => void;
  /** Takes the last step back; null when none was made. */
  readonly undo: (() => void) | null;
  /** Draws a node with what is around it. What the start drew unasked makes room. */
  readonly show: (id: string) => void;
  /** Goes where a search hit leads: an article is read, a statement is read in its article, all else is drawn. */
  readonly choose: (hit: Drawn) => void;
}

/** The actions on the steps that are drawn: those of the address, or what the start drew. */
export function useActions({ view, go }: Navigation, steps: readonly Step[] | null): Actions {
  return useMemo(() => {
    const does = (step: Step, to: Partial<View> = {}) => go({ steps: withStep({ ...view, steps: steps ?? [] }, step).steps, ...to });
    const show = (id: string) => go({ steps: withStep(view, { does: 'expand', id }).steps, article: null, focus: id });
    return {
      expand: (id, relation, kind) => does({ does: 'expand', id, ...(relation && { relation }), ...(kind && { kind }) }, { article: null }),
      hide: (id) => does({ does: 'hide', id }, { focus: null }),
      move: (id, { x, y }) => does({ does: 'move', id, x, y }),
      showAgain: (ids) => go({ steps: [...(steps ?? []), ...[...ids].map((id) => ({ does: 'add', id }) as const)] }),
      undo: view.steps.length > 0 ? () => go({ steps: view.steps.slice(0, -1) }) : null,
      show,
      choose: ({ __typename: kind, id, article }) => {
        if (kind === 'Article') go({ article: id, focus: null });
        else if (kind === 'Statement' && article) go({ article: article.id, focus: id });
        else show(id);
      },
    };
  }, [view, steps, go]);
}
