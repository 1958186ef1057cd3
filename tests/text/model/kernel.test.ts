import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compileKernel } from '../../../scripts/build-kernel.mjs';
import { startKernel } from '../../../src/text/model/kernel.ts';

const COMMITTED = readFileSync(join(import.meta.dirname, '../../../src/text/model/kernel/kernel.wasm'));

test('the committed kernel is what its source compiles to', async () => {
  const compiled = await compileKernel();
  expect(Buffer.from(compiled).equals(COMMITTED)).toBe(true);
});

test.each([1, 2, 5])('%i rows are multiplied as plain numbers are, each by itself', (rows) => {
  const outputs = 8;
  const inputs = 32;
  const { kernel, free } = startKernel(new WebAssembly.Module(COMMITTED), new Uint8Array(0), 65_536);
  const { buffer } = kernel.memory;
  const at = { a: free, b: free + 8192, c: free + 16_384, sa: free + 32_768, sb: free + 33_024, bias: free + 33_280 };
  const a = Int16Array.from({ length: rows * inputs }, (_, i) => ((i * 7919) % 16_001) - 8000);
  const b = Int8Array.from({ length: outputs * inputs }, (_, i) => ((i * 104_729) % 255) - 127);
  new Int16Array(buffer, at.a, a.length).set(a);
  new Int8Array(buffer, at.b, b.length).set(packed(b, inputs));
  new Float32Array(buffer, at.sa, rows).fill(0.5);
  new Float32Array(buffer, at.sb, outputs).fill(0.25);
  new Float32Array(buffer, at.bias, outputs).fill(3);
  kernel.multiply(at.a, at.b, at.c, at.sa, at.sb, at.bias, rows, outputs, inputs);

  const expected = Array.from({ length: rows * outputs }, (_, i) => {
    const [m, n] = [Math.floor(i / outputs), i % outputs];
    let sum = 0;
    for (let k = 0; k < inputs; k++) sum += (a[m * inputs + k] ?? 0) * (b[n * inputs + k] ?? 0);
    return Math.fround(Math.fround(sum) * 0.125 + 3);
  });
  expect([...new Float32Array(buffer, at.c, rows * outputs)]).toEqual(expected);
});

/** Blocks of 4 rows by 8 columns, as `scripts/train/export.py` packs matrices. */
function packed(matrix: Int8Array, columns: number): Int8Array {
  const out = new Int8Array(matrix.length);
  let next = 0;
  for (let row = 0; row < matrix.length / columns; row += 4)
    for (let column = 0; column < columns; column += 8)
      for (let r = row; r < row + 4; r++) for (let c = column; c < column + 8; c++) out[next++] = matrix[r * columns + c] ?? 0;
  return out;
}
