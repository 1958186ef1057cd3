import { kinds, type KindName } from '../../domain/model.ts';
import type { RelationType } from '../../domain/relations.ts';
import type { Span } from '../../domain/span.ts';
import { isRelation } from '../relation-words.ts';

/** One thing done to the canvas. The steps in order are the whole of its state: replaying them draws it again. */
export type Step =
  | { readonly does: 'add'; readonly id: string }
  | { readonly does: 'expand'; readonly id: string; readonly relation?: RelationType; readonly kind?: KindName }
  | { readonly does: 'hide'; readonly id: string }
  | { readonly does: 'move'; readonly id: string; readonly x: number; readonly y: number };

/** Where the reader is: all of it stands in the address, so that back, forward and a shared link work. */
export interface View {
  /** The article that is open, by id. */
  readonly article: string | null;
  /** What is looked at: the id of a node, or the key of an edge. */
  readonly focus: string | null;
  readonly steps: readonly Step[];
  /** Words of the open article that the reader came for: its first code unit, and the one after its last. */
  readonly at: Span | null;
  /** The open article also shows thoughts and wishes, not only what was said. */
  readonly attitudes: boolean;
}

const SEPARATOR = '~';

/** Reads the query of an address; what it does not know it passes over. */
export function readView(query: string): View {
  const parameters = new URLSearchParams(query);
  return {
    article: parameters.get('article'),
    focus: parameters.get('focus'),
    at: readSpan(parameters.get('at')),
    attitudes: parameters.has('attitudes'),
    steps: [...parameters].flatMap(([name, value]) => readStep(name, value) ?? []),
  };
}

/** The query that reads back as the view, with its question mark; empty for the start. */
export function toQuery({ article, focus, steps, at, attitudes }: View): string {
  const parameters = new URLSearchParams();
  if (article !== null) parameters.set('article', article);
  if (focus !== null) parameters.set('focus', focus);
  if (at !== null) parameters.set('at', `${at.start}-${at.end}`);
  if (attitudes) parameters.set('attitudes', '');
  for (const step of steps) parameters.append(step.does, toValue(step));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The start: nothing open, nothing done. */
export const emptyView: View = { article: null, focus: null, steps: [], at: null, attitudes: false };

/** Where a change leads. Words that were looked for are left behind with any step on. */
export function moveTo(view: View, to: Partial<View>): View {
  return { ...view, at: null, ...to };
}

/** The view with one more step. Moving one node twice in a row is one move. */
export function withStep(view: View, step: Step): View {
  const last = view.steps.at(-1);
  const repeated = step.does === 'move' && last?.does === 'move' && last.id === step.id;
  return { ...view, steps: [...(repeated ? view.steps.slice(0, -1) : view.steps), step] };
}

function readSpan(value: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '') ?? [];
  return start && end ? { start: Number(start), end: Number(end) } : null;
}

function readStep(name: string, value: string): Step | null {
  const [id = '', second, third] = value.split(SEPARATOR);
  if (id === '') return null;
  if (name === 'add' || name === 'hide') return { does: name, id };
  if (name === 'expand')
    return { does: name, id, ...(second && isRelation(second) && { relation: second }), ...(third && isKind(third) && { kind: third }) };
  const [x, y] = [Number(second), Number(third)];
  return name === 'move' && Number.isFinite(x) && Number.isFinite(y) ? { does: name, id, x, y } : null;
}

function isKind(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

function toValue(step: Step): string {
  if (step.does === 'move') return [step.id, Math.round(step.x), Math.round(step.y)].join(SEPARATOR);
  return step.does === 'expand' ? [step.id, step.relation ?? '', step.kind ?? ''].join(SEPARATOR).replace(/~+$/, '') : step.id;
}
