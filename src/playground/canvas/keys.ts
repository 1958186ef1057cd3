import type { Actions } from '../state/use-actions.ts';
import { neighboursOf, type Scene } from './scene.ts';
import { findNext, isDirection } from './steering.ts';
import type { ViewportControl } from './use-viewport.ts';

interface Controls {
  readonly scene: Scene;
  readonly view: ViewportControl;
  readonly actions: Actions;
  readonly onFocus: (key: string | null) => void;
  /** Puts the keyboard's focus on a node. */
  readonly walkTo: (id: string) => void;
}

/** Does what a key means on a node or an edge of the canvas; true when it meant something. */
export function pressKey(event: KeyboardEvent, controls: Controls): boolean {
  const { key } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && key === 'z' && controls.actions.undo) {
    controls.actions.undo();
    return true;
  }
  if (isCommand || event.altKey) return false;
  const target = event.target as Element;
  return pressOnNode(key, target.getAttribute('data-node'), controls) || pressAnywhere(key, target.getAttribute('data-edge'), controls);
}

function pressOnNode(key: string, id: string | null, { scene, actions, onFocus, walkTo }: Controls): boolean {
  if (id === null) return false;
  if (key === 'Enter' || key === ' ') onFocus(id);
  else if (isDirection(key)) walkTo(findNext(scene.nodes, id, key, neighboursOf(scene, id)) ?? id);
  else if (key === 'e') actions.expand(id);
  else if (key === 'h' || key === 'Delete') actions.hide(id);
  else return false;
  return true;
}

function pressAnywhere(key: string, edge: string | null, { view, onFocus }: Controls): boolean {
  if (edge !== null && (key === 'Enter' || key === ' ')) onFocus(edge);
  else if (key === 'Escape') onFocus(null);
  else if (key === '+') view.zoomBy(1.25);
  else if (key === '-') view.zoomBy(0.8);
  else if (key === 'f' || key === '0') view.fitAll();
  else return false;
  return true;
}
