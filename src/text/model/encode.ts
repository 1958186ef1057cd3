import { PASS, type EncodedSentence } from './encoder.ts';
import type { Pieces } from './pieces.ts';
import { shapeOf } from './shape.ts';

/** The network has 512 positions: two marks, and the rest for pieces. */
const MOST_PIECES = 510;

/** Turns words into what the network reads. When a sentence has too many pieces, its words keep only their first ones. */
export function encodeSentence(
  words: readonly string[],
  pieces: Pieces,
  marks: { readonly start: number; readonly end: number },
): EncodedSentence {
  const cuts = words.map((word) => pieces.cut(word));
  const total = cuts.reduce((sum, cut) => sum + cut.length, 0);
  const most = total <= MOST_PIECES ? Infinity : Math.max(1, Math.floor(MOST_PIECES / words.length));
  const ids = [marks.start];
  const shapes = [0];
  const first = [0];
  for (const [i, cut] of cuts.entries()) {
    first.push(ids.length);
    const shape = shapeOf(words[i] ?? '');
    for (const piece of cut.slice(0, most)) {
      ids.push(piece);
      shapes.push(shape);
    }
  }
  ids.push(marks.end);
  shapes.push(0);
  return { pieces: ids, shapes, first };
}

/** Groups sentences in order, so that each group fits one pass. */
export function groupSentences<T extends EncodedSentence>(sentences: readonly T[]): T[][] {
  const groups: T[][] = [];
  let size = Infinity;
  for (const sentence of sentences) {
    if (size + sentence.pieces.length > PASS) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(sentence);
    size += sentence.pieces.length;
  }
  return groups;
}
