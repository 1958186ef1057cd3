/** The compiled kernel's functions; addresses are bytes in its memory. What each does stands in `kernel/kernel.as.ts`. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  multiply(a: number, b: number, c: number, sa: number, sb: number, bias: number, rows: number, outputs: number, inputs: number): void;
  gelu(x: number, count: number): void;
  quantize(x: number, q: number, scales: number, rows: number, width: number): void;
  normalize(x: number, y: number, gain: number, bias: number, rows: number, width: number): void;
  attend(qkv: number, out: number, scratch: number, length: number, heads: number): void;
  products(a: number, b: number, c: number, rows: number, columns: number, width: number): void;
  addPositive(a: number, b: number, c: number, count: number): void;
  expand(row: number, out: number, width: number, scale: number, add: number): void;
}

const PAGE = 65_536;
const ALIGNMENT = 64;

/** Starts a kernel whose memory holds `contents` at the returned address and `scratch` bytes behind it. */
export function startKernel(
  module: WebAssembly.Module,
  contents: Uint8Array,
  scratch: number,
): { kernel: Kernel; base: number; free: number } {
  const kernel = new WebAssembly.Instance(module, {}).exports as unknown as Kernel;
  const base = PAGE;
  const free = align(base + contents.length);
  kernel.memory.grow(Math.ceil((free + scratch - kernel.memory.buffer.byteLength) / PAGE));
  new Uint8Array(kernel.memory.buffer, base, contents.length).set(contents);
  return { kernel, base, free };
}

/** The next address that vector loads may use. */
export function align(address: number): number {
  return Math.ceil(address / ALIGNMENT) * ALIGNMENT;
}
