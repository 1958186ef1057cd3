import type { Engine, Run } from '../../src/store/engine.ts';

/** A statement that a request ran. Those of one round were under way together; the next round waited for them. */
export interface Ran {
  readonly text: string;
  readonly params: unknown;
  readonly round: number;
}

/** An engine that remembers which statements it is asked to read. */
export interface SpiedEngine {
  readonly engine: Engine;
  /** What was read since the last call. */
  readonly take: () => readonly Ran[];
}

/** Looks over an engine's shoulder; what passes through is not changed. */
export function spyOn(engine: Engine): SpiedEngine {
  let ran: Ran[] = [];
  let finished = 0;
  const read: Run = async (query, params, call) => {
    const round = finished + 1;
    ran.push({ text: query.text, params: query.params.parse(params), round });
    const rows = await engine.read(query, params, call);
    finished = Math.max(finished, round);
    return rows;
  };
  const take = () => {
    const taken = ran;
    [ran, finished] = [[], 0];
    return taken;
  };
  return { engine: { ...engine, read }, take };
}
