import type { NodeId } from '../../domain/id.ts';
import type { Step } from '../../domain/steps.ts';

/** One end of a search for paths, with all that was reached from it: by which nodes, and what may be gone through next. */
export class Side {
  readonly end: NodeId;
  /** Over the budget: nothing more is read from here. */
  blocked = false;
  #depth = 0;
  #frontier: readonly NodeId[];
  readonly #depths: Map<NodeId, number>;
  /** The nodes one step nearer to the end, of each that was reached. */
  readonly #before = new Map<NodeId, NodeId[]>();
  readonly #degrees = new Map<NodeId, number>();

  constructor(end: NodeId) {
    this.end = end;
    this.#frontier = [end];
    this.#depths = new Map([[end, 0]]);
  }

  get size(): number {
    return this.#depths.size;
  }

  /** How many relationships the next step would look at, as far as is known. */
  get cost(): number {
    return this.#frontier.reduce((sum, id) => sum + (this.#degrees.get(id) ?? 1), 0);
  }

  /** The nodes to go on from, without those of more relationships than `maxDegree`. */
  next(maxDegree: number): readonly NodeId[] {
    return this.#frontier.filter((id) => id === this.end || this.degreeOf(id) <= maxDegree);
  }

  /** The nodes that are reached and not gone through. */
  hubs(maxDegree: number): readonly NodeId[] {
    return this.#frontier.filter((id) => id !== this.end && this.degreeOf(id) > maxDegree);
  }

  degreeOf(id: NodeId): number {
    return this.#degrees.get(id) ?? 0;
  }

  has(id: NodeId): boolean {
    return this.#depths.has(id);
  }

  /** Takes the steps from the frontier; those that lead back are of no use. The nodes that are new. */
  advance(steps: readonly Step[]): readonly NodeId[] {
    this.#depth += 1;
    for (const { from, to, degree } of steps) {
      const known = this.#depths.get(to);
      if (known !== undefined && known < this.#depth) continue;
      this.#depths.set(to, this.#depth);
      this.#degrees.set(to, degree);
      const before = this.#before.get(to);
      if (before) before.push(from);
      else this.#before.set(to, [from]);
    }
    this.#frontier = [...new Set(steps.map(({ to }) => to))].filter((id) => this.#depths.get(id) === this.#depth);
    return this.#frontier;
  }

  /** Every shortest way from the end to a node, the end first; at most so many. */
  waysTo(id: NodeId, most: number): readonly (readonly NodeId[])[] {
    if (id === this.end) return [[id]];
    const ways: (readonly NodeId[])[] = [];
    for (const before of this.#before.get(id) ?? []) {
      for (const way of this.waysTo(before, most - ways.length)) ways.push([...way, id]);
      if (ways.length >= most) break;
    }
    return ways;
  }
}
