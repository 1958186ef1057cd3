import { startKernel, type Kernel } from './kernel.ts';
import { FLOAT, layOut, type Layout } from './layout.ts';
import { floatsOf, type ModelFile, type Sizes } from './model-file.ts';

/** A sentence as the network reads it; `first` holds the position of the start mark and of every word's first piece. */
export interface EncodedSentence {
  readonly pieces: readonly number[];
  readonly shapes: readonly number[];
  readonly first: readonly number[];
}

/** The network's scores for one sentence of n words: rows of `stride` values, views of memory that the next call overwrites. */
export interface Scores {
  readonly upos: Float32Array;
  readonly uposStride: number;
  readonly names: Float32Array;
  readonly namesStride: number;
  /** (n + 1) rows of n + 1: dependent by head, 0 being the root. The row of the root says nothing. */
  readonly arcs: Float32Array;
  /** Scores of every word's relation to the head chosen for it; `heads[w]` for words from 1. */
  relations(heads: Int32Array): { readonly scores: Float32Array; readonly stride: number };
}

/** Pieces that one pass may hold; sentences are grouped up to here. Small enough that a pass's rows stay in the cache. */
export const PASS = 256;

/** The encoder and its heads, run by the kernel. Every row is computed by itself, so a sentence's scores do not depend on its neighbours. */
export class Encoder {
  readonly #file: ModelFile;
  readonly #kernel: Kernel;
  readonly #base: number;
  readonly #at: Layout;
  readonly #scales: { readonly we: Float32Array; readonly pe: Float32Array; readonly se: Float32Array };

  constructor(module: WebAssembly.Module, file: ModelFile) {
    this.#file = file;
    const size = layOut(file, 0).end;
    const { kernel, base, free } = startKernel(module, file.body, size);
    this.#kernel = kernel;
    this.#base = base;
    this.#at = layOut(file, free);
    this.#scales = { we: floatsOf(file, 'we.s'), pe: floatsOf(file, 'pe.s'), se: floatsOf(file, 'se.s') };
  }

  /** Runs sentences that together have at most 512 pieces, and shows the scores of each in turn. */
  run(sentences: readonly EncodedSentence[], visit: (index: number, scores: Scores) => void): void {
    const rows = this.#embed(sentences);
    for (let layer = 0; layer < this.#sizes.layers; layer++) this.#runLayer(`l${layer}`, sentences, rows);
    const words = this.#gatherWords(sentences);
    this.#scoreWords(words);
    let row = 0;
    for (const [index, { first }] of sentences.entries()) {
      visit(index, this.#scoresOf(row, first.length - 1));
      row += first.length;
    }
  }

  get #sizes(): Sizes {
    return this.#file.header.sizes;
  }

  #address(tensor: string): number {
    return this.#base + (this.#file.header.tensors[tensor]?.[0] ?? 0);
  }

  #outputs(linear: string): number {
    return this.#file.header.tensors[`${linear}.b`]?.[1] ?? 0;
  }

  #linear(name: string, x: number, out: number, rows: number, inputs: number): void {
    this.#kernel.quantize(x, this.#at.quantized, this.#at.scales, rows, inputs);
    this.#multiply(name, out, rows, inputs);
  }

  #multiply(name: string, out: number, rows: number, inputs: number): void {
    const { quantized, scales } = this.#at;
    this.#kernel.multiply(
      quantized,
      this.#address(`${name}.q`),
      out,
      scales,
      this.#address(`${name}.s`),
      this.#address(`${name}.b`),
      rows,
      this.#outputs(name),
      inputs,
    );
  }

  #embed(sentences: readonly EncodedSentence[]): number {
    const { width } = this.#sizes;
    const { x, y } = this.#at;
    const { we, pe, se } = this.#scales;
    let rows = 0;
    const add = (table: string, id: number, scales: Float32Array, more: number): void =>
      this.#kernel.expand(this.#address(`${table}.q`) + id * width, x + rows * width * FLOAT, width, scales[id] ?? 0, more);
    for (const { pieces, shapes } of sentences) {
      for (const [position, piece] of pieces.entries()) {
        add('we', piece, we, 0);
        add('pe', position, pe, 1);
        add('se', shapes[position] ?? 0, se, 1);
        rows++;
      }
    }
    new Float32Array(this.#kernel.memory.buffer, y, rows * width).fill(0);
    this.#kernel.normalize(x, y, this.#address('ln.g'), this.#address('ln.b'), rows, width);
    return rows;
  }

  #runLayer(layer: string, sentences: readonly EncodedSentence[], rows: number): void {
    const { width, inner, attentionHeads } = this.#sizes;
    const { x, y, wide, scratch } = this.#at;
    const kernel = this.#kernel;
    this.#linear(`${layer}.qkv`, x, wide, rows, width);
    let row = 0;
    for (const { pieces } of sentences) {
      kernel.attend(wide + row * 3 * width * FLOAT, y + row * width * FLOAT, scratch, pieces.length, attentionHeads);
      row += pieces.length;
    }
    this.#linear(`${layer}.o`, y, wide, rows, width);
    kernel.normalize(x, wide, this.#address(`${layer}.ln1.g`), this.#address(`${layer}.ln1.b`), rows, width);
    this.#linear(`${layer}.f1`, x, wide, rows, width);
    kernel.gelu(wide, rows * inner);
    this.#linear(`${layer}.f2`, wide, y, rows, inner);
    kernel.normalize(x, y, this.#address(`${layer}.ln2.g`), this.#address(`${layer}.ln2.b`), rows, width);
  }

  /** Copies the row of every word's first piece, and of the start marks, to the words' place; returns how many there are. */
  #gatherWords(sentences: readonly EncodedSentence[]): number {
    const bytes = new Uint8Array(this.#kernel.memory.buffer);
    const row = this.#sizes.width * FLOAT;
    let start = 0;
    let words = 0;
    for (const { pieces, first } of sentences) {
      for (const position of first) {
        const from = this.#at.x + (start + position) * row;
        bytes.copyWithin(this.#at.words + words * row, from, from + row);
        words++;
      }
      start += pieces.length;
    }
    return words;
  }

  #scoreWords(words: number): void {
    const { width, arcs } = this.#sizes;
    const at = this.#at;
    const kernel = this.#kernel;
    kernel.quantize(at.words, at.quantized, at.scales, words, width);
    for (const head of ['pos', 'ner', 'ad', 'ah', 'ld', 'lh'] as const) this.#multiply(head, at[head], words, width);
    kernel.gelu(at.ad, words * arcs);
    kernel.gelu(at.ah, words * arcs);
    kernel.products(at.ah, this.#address('ub.w'), at.headBias, words, 1, arcs);
    this.#linear('u', at.ad, at.u, words, arcs);
  }

  #scoresOf(row: number, words: number): Scores {
    const at = this.#at;
    const { arcs } = this.#sizes;
    const nodes = words + 1;
    const { buffer } = this.#kernel.memory;
    this.#kernel.products(at.u + row * arcs * FLOAT, at.ah + row * arcs * FLOAT, at.arcs, nodes, nodes, arcs);
    const scores = new Float32Array(buffer, at.arcs, nodes * nodes);
    const bias = new Float32Array(buffer, at.headBias + row * FLOAT, nodes);
    for (let d = 0; d < nodes; d++)
      for (let h = 0; h < nodes; h++) scores[d * nodes + h] = Math.fround((scores[d * nodes + h] ?? 0) + (bias[h] ?? 0));
    const rowsOf = (address: number, stride: number): Float32Array =>
      new Float32Array(buffer, address + (row + 1) * stride * FLOAT, words * stride);
    const uposStride = this.#outputs('pos');
    const namesStride = this.#outputs('ner');
    return {
      upos: rowsOf(at.pos, uposStride),
      uposStride,
      names: rowsOf(at.ner, namesStride),
      namesStride,
      arcs: scores,
      relations: (heads) => this.#relations(row, words, heads),
    };
  }

  #relations(row: number, words: number, heads: Int32Array): { scores: Float32Array; stride: number } {
    const { labels } = this.#sizes;
    const { ld, lh, hidden, lo } = this.#at;
    const size = labels * FLOAT;
    for (let w = 1; w <= words; w++)
      this.#kernel.addPositive(ld + (row + w) * size, lh + (row + (heads[w] ?? 0)) * size, hidden + (w - 1) * size, labels);
    this.#linear('lo', hidden, lo, words, labels);
    const stride = this.#outputs('lo');
    return { scores: new Float32Array(this.#kernel.memory.buffer, lo, words * stride), stride };
  }
}
