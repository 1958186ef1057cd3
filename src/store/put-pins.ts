import type { StandingPin } from '../domain/human-judgement.ts';
import { toId, type NodeId } from '../domain/id.ts';
import type { Run } from './engine.ts';
import { pinsOfArticles, putPins as put } from './queries/judgements.ts';

/** Where people put references of articles, in the order in which they did; those that were undone among them. */
export async function readPins(run: Run, articles: readonly NodeId[]): Promise<readonly StandingPin[]> {
  const rows = await run(pinsOfArticles, { articles: [...articles] });
  return rows.map(({ properties }) => toPin(properties));
}

/** A pin as it is kept, without the id that only the store needs. */
export function toPin(properties: { readonly id: string } & Readonly<Record<string, unknown>>): StandingPin {
  const { id: _, ...pin } = properties;
  return pin as unknown as StandingPin;
}

/** Writes pins, each whole; none is no statement. */
export async function putPins(run: Run, pins: readonly StandingPin[]): Promise<void> {
  const rows = pins.map((pin) => {
    const id = toId('Pin', pin.judgement, pin.ref);
    return { id, properties: { ...pin, id } };
  });
  if (rows.length > 0) await run(put, { rows });
}
