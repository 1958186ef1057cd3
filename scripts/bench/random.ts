/** Numbers from 0 up to 1, always the same for a seed. */
export type Random = () => number;

/** Mulberry32, by Tommy Ettinger: 32 bits of state, enough for made-up worlds. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A rank from 0 up to `count`, the smaller the more often: about 1/rank, by the inverse of its integral. */
export function zipf(random: Random, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random()) - 1);
}

const WORDS =
  'bridge toll council river budget vote school court levy harbour tax road union water plan hearing bill safety clinic rail'.split(' ');

/** Twelve words of local politics, in no order that means anything. */
export function sentence(random: Random): string {
  const words = Array.from({ length: 12 }, () => WORDS[Math.floor(random() * WORDS.length)]);
  return `${words.join(' ')}.`;
}
