const SPACE = '\u2581';
const LONGEST_WORD = 12;
/** Longer words are cut by their beginning only: their 12 pieces are decided long before. */
const LONGEST_READ = 400;
const KEPT_WORDS = 50_000;

interface Piece {
  readonly id: number;
  readonly score: number;
}

/** The vocabulary of word pieces with their log probabilities; empty strings are the model's own marks. */
export interface Vocabulary {
  readonly pieces: readonly string[];
  readonly scores: Float32Array;
  readonly unknown: number;
}

/** Cuts words into the likeliest pieces of a unigram vocabulary; `scripts/train/pieces.py` cuts the same. */
export class Pieces {
  readonly #pieces = new Map<string, Piece>();
  readonly #words = new Map<string, readonly number[]>();
  readonly #unknown: Piece;
  readonly #space: number;
  readonly #longest: number;

  constructor({ pieces, scores, unknown }: Vocabulary) {
    let lowest = 0;
    let longest = 0;
    for (const [id, piece] of pieces.entries()) {
      const score = scores[id] ?? 0;
      lowest = Math.min(lowest, score);
      if (piece === '') continue;
      this.#pieces.set(piece, { id, score });
      longest = Math.max(longest, Array.from(piece).length);
    }
    this.#longest = longest;
    this.#unknown = { id: unknown, score: lowest - 10 };
    this.#space = pieces.indexOf(SPACE);
  }

  /** At least one and at most 12 piece ids. */
  cut(word: string): readonly number[] {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const ids = this.#cut(Array.from(SPACE + word.slice(0, LONGEST_READ).normalize('NFKC').replaceAll(' ', SPACE)));
    if (this.#words.size >= KEPT_WORDS) this.#words.clear();
    this.#words.set(word, ids);
    return ids;
  }

  #cut(characters: readonly string[]): number[] {
    const size = characters.length;
    const best = new Float64Array(size + 1).fill(-Infinity);
    const from = new Int32Array(size + 1);
    const chosen = new Int32Array(size + 1);
    best[0] = 0;
    const offer = (start: number, end: number, { id, score }: Piece): void => {
      const total = (best[start] ?? 0) + score;
      if (total <= (best[end] ?? 0)) return;
      best[end] = total;
      from[end] = start;
      chosen[end] = id;
    };
    for (let start = 0; start < size; start++) {
      let piece = '';
      for (let end = start + 1; end <= Math.min(size, start + this.#longest); end++) {
        piece += characters[end - 1];
        const found = this.#pieces.get(piece);
        if (found !== undefined) offer(start, end, found);
      }
      offer(start, start + 1, this.#unknown);
    }
    const ids: number[] = [];
    for (let end = size; end > 0; end = from[end] ?? 0) ids.push(chosen[end] ?? 0);
    ids.reverse();
    return (ids.length > 1 && ids[0] === this.#space ? ids.slice(1) : ids).slice(0, LONGEST_WORD);
  }
}
