/** Taken from every arc from the root, so that the best tree uses as few of them as it can: one. */
const ROOT_COST = 1e6;

/**
 * Heads (0 is the root, words count from 1) of the best one-rooted tree. `scores[d * (n + 1) + h]` is the score of head h for
 * dependent d. Chu-Liu/Edmonds, run only when every word's own best head does not make a tree already.
 */
export function bestTree(scores: Float32Array | Float64Array, n: number): Int32Array {
  const greedy = bestHeads(scores, n);
  if (isTree(greedy)) return greedy;
  const size = n + 1;
  const weights = new Float64Array(size * size).fill(-Infinity);
  for (let d = 1; d < size; d++)
    for (let h = 0; h < size; h++) if (h !== d) weights[d * size + h] = (scores[d * size + h] ?? 0) - (h === 0 ? ROOT_COST : 0);
  return contract(weights, size);
}

function bestHeads(scores: Float32Array | Float64Array, n: number): Int32Array {
  const size = n + 1;
  const heads = new Int32Array(size);
  for (let d = 1; d < size; d++) {
    let best = -Infinity;
    for (let h = 0; h < size; h++) {
      const score = scores[d * size + h] ?? 0;
      if (h === d || score <= best) continue;
      best = score;
      heads[d] = h;
    }
  }
  return heads;
}

/** True when exactly one word hangs on the root and every word reaches it. */
export function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (let d = 1; d < heads.length; d++) if (heads[d] === 0) roots++;
  return roots === 1 && findCycle(heads) === null;
}

/** The nodes of one cycle, or null. */
function findCycle(heads: Int32Array): number[] | null {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && seenFrom[node] === 0) {
      seenFrom[node] = start;
      node = heads[node] ?? 0;
    }
    if (node === 0 || seenFrom[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next);
    return cycle;
  }
  return null;
}

/** Best arborescence of a dense graph: a cycle of best heads becomes one node, and is broken where the smaller graph's answer enters it. */
function contract(weights: Float64Array, size: number): Int32Array {
  const heads = bestHeads(weights, size - 1);
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => inCycle[node] === 0);
  const joint = outside.length;
  const smaller = new Float64Array((joint + 1) * (joint + 1)).fill(-Infinity);
  const enters = new Int32Array(joint);
  const leaves = new Int32Array(joint);
  const weight = (d: number, h: number): number => weights[d * size + h] ?? -Infinity;
  for (const [i, a] of outside.entries()) {
    for (const [j, b] of outside.entries()) if (i !== 0) smaller[i * (joint + 1) + j] = weight(a, b);
    const entered = bestOf(cycle, (node) => weight(node, a) - weight(node, heads[node] ?? 0));
    const left = bestOf(cycle, (node) => weight(a, node));
    enters[i] = entered;
    leaves[i] = left;
    smaller[joint * (joint + 1) + i] = weight(entered, a) - weight(entered, heads[entered] ?? 0);
    if (i !== 0) smaller[i * (joint + 1) + joint] = weight(a, left);
  }
  return expand(contract(smaller, joint + 1), { heads, outside, joint, enters, leaves });
}

interface Contraction {
  readonly heads: Int32Array;
  readonly outside: readonly number[];
  readonly joint: number;
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
}

function expand(answer: Int32Array, { heads, outside, joint, enters, leaves }: Contraction): Int32Array {
  const result = heads.slice();
  for (const [i, node] of outside.entries()) {
    if (i === 0) continue;
    const head = answer[i] ?? 0;
    result[node] = head === joint ? (leaves[i] ?? 0) : (outside[head] ?? 0);
  }
  const entry = answer[joint] ?? 0;
  result[enters[entry] ?? 0] = outside[entry] ?? 0;
  return result;
}

function bestOf(nodes: readonly number[], scoreOf: (node: number) => number): number {
  let best = nodes[0] ?? 0;
  for (const node of nodes) if (scoreOf(node) > scoreOf(best)) best = node;
  return best;
}
