/** The best sequence of name tags in which I-X follows only B-X or I-X (Viterbi). `scores[w * stride + t]` is the score of tag t for word w. */
export function bestTags(scores: Float32Array, words: number, stride: number, tags: readonly string[]): Int32Array {
  const follows = tags.map((tag) => tags.map((before) => !tag.startsWith('I-') || (before !== 'O' && before.slice(2) === tag.slice(2))));
  const back = new Int32Array(words * tags.length);
  let totals = Float64Array.from(tags, (tag) => (tag.startsWith('I-') ? -Infinity : 0));
  for (let w = 0; w < words; w++) {
    const next = new Float64Array(tags.length);
    for (let t = 0; t < tags.length; t++) {
      const before = w === 0 ? t : bestBefore(totals, follows[t] ?? []);
      back[w * tags.length + t] = before;
      next[t] = (totals[before] ?? 0) + (scores[w * stride + t] ?? 0);
    }
    totals = next;
  }
  const chosen = new Int32Array(words);
  let tag = bestBefore(totals, totals.length === 0 ? [] : tags.map(() => true));
  for (let w = words - 1; w >= 0; w--) {
    chosen[w] = tag;
    tag = back[w * tags.length + tag] ?? 0;
  }
  return chosen;
}

function bestBefore(totals: Float64Array, allowed: readonly boolean[]): number {
  let best = 0;
  let most = -Infinity;
  for (const [t, total] of totals.entries()) {
    if (allowed[t] !== true || total <= most) continue;
    best = t;
    most = total;
  }
  return best;
}
