import { align } from './kernel.ts';
import type { ModelFile } from './model-file.ts';

/** Bytes of a 32-bit float. */
export const FLOAT = 4;
/** Words that one sentence may have, and pieces that one pass may have. */
export const MOST_WORDS = 200;
const MOST_PIECES = 512;

/** Addresses of the rows that the kernel works on. */
export type Layout = ReturnType<typeof layOut>;

/** Where the kernel's working rows lie from an address on; the same sizes for every pass, so that memory never grows. */
export function layOut({ header }: ModelFile, start: number) {
  const { width, inner, arcs, labels } = header.sizes;
  let end = start;
  const rows = (count: number, bytes: number): number => {
    const address = end;
    end = align(end + count * bytes);
    return address;
  };
  const outputs = (linear: string): number => header.tensors[`${linear}.b`]?.[1] ?? 0;
  const wordRows = (values: number): number => rows(MOST_PIECES, values * FLOAT);
  const addresses = {
    x: wordRows(width),
    y: wordRows(width),
    wide: wordRows(Math.max(inner, 3 * width)),
    quantized: rows(MOST_PIECES, inner * 2),
    scales: wordRows(1),
    scratch: rows(MOST_PIECES + 8, FLOAT),
    words: wordRows(width),
    pos: wordRows(outputs('pos')),
    ner: wordRows(outputs('ner')),
    ad: wordRows(arcs),
    ah: wordRows(arcs),
    u: wordRows(arcs),
    headBias: wordRows(1),
    ld: wordRows(labels),
    lh: wordRows(labels),
    hidden: wordRows(labels),
    lo: wordRows(outputs('lo')),
    arcs: rows(MOST_WORDS + 1, (MOST_WORDS + 1) * FLOAT),
  };
  return { ...addresses, end };
}
