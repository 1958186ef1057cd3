/** The widths and counts of the network in a model file. */
export interface Sizes {
  readonly width: number;
  readonly layers: number;
  readonly inner: number;
  readonly attentionHeads: number;
  readonly positions: number;
  readonly arcs: number;
  readonly labels: number;
}

/** What a model file says of itself: `scripts/train/export.py` writes it. */
export interface Header {
  readonly format: number;
  readonly sizes: Sizes;
  readonly marks: { readonly start: number; readonly end: number; readonly unknown: number };
  readonly upos: readonly string[];
  readonly relations: readonly string[];
  readonly nameTags: readonly string[];
  /** Divisors of the scores that make them probabilities. */
  readonly temperatures: { readonly upos: number; readonly head: number; readonly relation: number; readonly name: number };
  /** Where each tensor starts in the body, in bytes, and how many values it has. */
  readonly tensors: Readonly<Record<string, readonly [offset: number, count: number]>>;
}

/** A model file in memory. */
export interface ModelFile {
  readonly header: Header;
  readonly body: Uint8Array;
}

const MAGIC = 'ONRM';
const PREFIX = 8;
const FORMAT = 1;

/** Reads a model file's header; throws a RangeError that says what is wrong with it. Its contents are checked by hash before. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const text = new TextDecoder();
  if (bytes.length < PREFIX || text.decode(bytes.subarray(0, 4)) !== MAGIC) throw new RangeError('not a language model');
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  const header = JSON.parse(text.decode(bytes.subarray(PREFIX, PREFIX + length))) as Header;
  if (header.format !== FORMAT) throw new RangeError(`format ${header.format}, this version reads format ${FORMAT}`);
  // Not a subarray: a Buffer's slice() would share memory where a Uint8Array's copies.
  return { header, body: new Uint8Array(bytes.buffer, bytes.byteOffset + PREFIX + length, bytes.length - PREFIX - length) };
}

/** The bytes of a tensor of one byte a value. */
export function bytesOf({ header, body }: ModelFile, name: string): Uint8Array {
  const [offset, count] = header.tensors[name] ?? [0, 0];
  return body.subarray(offset, offset + count);
}

/** A copy of a tensor of 32-bit floats. */
export function floatsOf({ header, body }: ModelFile, name: string): Float32Array {
  const [offset, count] = header.tensors[name] ?? [0, 0];
  return new Float32Array(body.slice(offset, offset + 4 * count).buffer);
}
